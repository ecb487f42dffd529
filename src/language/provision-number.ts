/**
 * Order of điểm letters in Vietnamese legal drafting; f, j, w and z are not used (NĐ 78/2025/NĐ-CP
 * Điều 63) but occur in older files, so they stand where a reader would expect them.
 */
const letters = 'abcdđefghijklmnopqrstuvwxyz'.split('');

/** Letters that drafting skips: between `e` and `g` nothing is missing. */
const unused = new Set('fjwz');

/** Place of a number in its sequence: base, then what was inserted after it (54 → [54, 0], 54a → [54, 1]). */
export type Ordinal = readonly [base: number, inserted: number];

const ranks = new Map<string, number>(
  letters.filter((letter) => !unused.has(letter)).map((letter, index) => [letter, index + 1]),
);

/** Rank of an điểm letter from 1; unused letters rank just after the letter before them. */
function letterRank(letter: string): number {
  const rank = ranks.get(letter);
  if (rank !== undefined) return rank;
  const before = letters[letters.indexOf(letter) - 1];
  return before === undefined ? 0 : letterRank(before) + 0.5;
}

/** `54a` → [54, 1], `4đ` → [4, 5]; undefined when it is not a number with at most one letter. */
export function ordinalOfNumber(text: string): Ordinal | undefined {
  const match = /^(\d{1,4})([a-zđ])?(\d{1,2})?$/u.exec(text.toLowerCase());
  if (!match) return undefined;
  const inserted = match[2] ? letterRank(match[2]) + Number(match[3] ?? 0) / 100 : 0;
  return [Number(match[1]), inserted];
}

/** `đ` → [5, 0], `đ1` → [5, 1], `aa` → [24, 0] onwards; undefined when it is not an điểm letter. */
export function ordinalOfLetter(text: string): Ordinal | undefined {
  const match = /^([a-zđ])(\1)?(\d{1,2})?$/u.exec(text.toLowerCase());
  if (!match?.[1]) return undefined;
  const rank = letterRank(match[1]) + (match[2] ? ranks.size : 0);
  return [rank, Number(match[3] ?? 0)];
}

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** Value of a Roman number of at most 399, undefined when it is not one in its usual spelling. */
export function romanValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (!/^c{0,3}(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/u.test(lower) || lower === '') return undefined;
  const values = lower.split('').map((digit) => romanDigits[digit] ?? 0);
  return values.reduce(
    (sum, value, index) => (value < (values[index + 1] ?? 0) ? sum - value : sum + value),
    0,
  );
}

/**
 * How many numbers are missing between two places of a sequence: 0 for the direct successor,
 * negative when `next` does not come after `previous`.
 */
export function gapBetween(previous: Ordinal, next: Ordinal): number {
  const [base, inserted] = previous;
  if (next[0] === base) {
    const step = next[1] - inserted;
    return step <= 0 ? -1 : Math.max(0, Math.ceil(step) - 1);
  }
  if (next[0] < base) return -1;
  return Math.max(0, Math.ceil(next[0] - base) - 1) + (next[1] > 0 ? 1 : 0);
}
