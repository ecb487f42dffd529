import { canonicalTone, foldAccents } from './fold.ts';

/**
 * Syllables that names of the highlands are printed with or without a mark: Đăk, Đắk and Đak; Krông
 * and Krong.
 */
const looseMarks: readonly (readonly [RegExp, string])[] = [
  [/đ[ăắ]k/gu, 'đak'],
  [/krông/gu, 'krong'],
];

/**
 * One key for all spellings of a place name: without accents, spaces and apostrophes, and with `l`,
 * `I` and `1` as one letter, because readers and fonts take them for one another (`la Băng`, `AI Bá`).
 * For names of places alone: anywhere else the fold would make `la` of `là` and `ia`.
 */
export function placeKey(name: string): string {
  return plain(name).replace(/[l1]/gu, 'i');
}

/**
 * Whether a typed name may be this one: marks may be left out, none may contradict it. `Ân Hòa` is
 * not `An Hòa`, `là Bằng` is not `Ia Băng`. Both must have the same key.
 */
export function marksAgree(typed: string, name: string): boolean {
  const said = [...spelled(typed)];
  const meant = [...spelled(name)];
  return (
    said.length === meant.length &&
    said.every((letter, at) => letter === meant[at] || letter === foldAccents(meant[at] ?? ''))
  );
}

/** Whether the letters are the name's own, and not only look like them (`l` for `I`). */
export function lettersAgree(typed: string, name: string): boolean {
  return plain(typed) === plain(name);
}

function plain(name: string): string {
  return foldAccents(canonicalTone(name.normalize('NFC'))).replace(/[^a-z0-9]/gu, '');
}

function spelled(text: string): string {
  const bare = canonicalTone(text.normalize('NFC'))
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  const loose = looseMarks.reduce((rest, [spelling, one]) => rest.replace(spelling, one), bare);
  return loose.replace(/[l1]/gu, 'i');
}
