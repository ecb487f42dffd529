import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseText } from '../../src/language/normalise.ts';

/** Law texts that are not part of the project; a bench skips what needs them when they are absent. */
export const lawTexts: string = join(
  import.meta.dirname,
  '..',
  '..',
  '..',
  'shared',
  'data',
  'texts',
);

/** Sentences of a rule's length, each once, without the label before them. */
export function lawSentences(): string[] {
  const lines = readdirSync(lawTexts).flatMap((name) =>
    normaliseText(readFileSync(join(lawTexts, name), 'utf8')).split('\n'),
  );
  const sentences = lines
    .map((line) => line.replace(/^\s*(?:[#*>-]+\s*)?(?:\d+\.|[a-zđ]\))\s+/u, '').trim())
    .filter((line) => line.length >= 60 && line.length <= 500 && /[.;]$/u.test(line))
    .filter((line) => !/[|[\]{}<>_*#]/u.test(line));
  return [...new Set(sentences)];
}
