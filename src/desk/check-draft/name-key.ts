import { foldAccents } from '../../language/fold.ts';

/** A name as it is compared: its words alone, without case and accents. */
export function nameKey(name: string): string {
  return foldAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
