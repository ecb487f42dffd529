import { foldAccents } from './fold.ts';

/** The source of a pattern with its words spelled without accents, its escapes as they are. */
export function foldPattern(pattern: string): string {
  return pattern.replace(/(\\p\{L\}|\\.)|([^\\]+)/gu, (_all, escape: string, plain: string) =>
    escape ? escape : foldAccents(plain),
  );
}
