import type { RuleToken } from '../../language/rule-tokens.ts';
import { same } from './comparison.ts';

/** A repeated token, and what is added when the token behind it goes on in the source too. */
const MATCH = 2;
const GOES_ON = 1;

/**
 * For each token of `said` the index of the token of `source` that it repeats, in rising order, or
 * -1: a longest common subsequence, of those the one in the fewest pieces.
 */
export function align(said: readonly RuleToken[], source: readonly RuleToken[]): number[] {
  const { best, matched } = scores(said, source);
  let column = 0;
  const places = said.map((_, row) => {
    for (; column < source.length; column += 1) {
      const score = best(row, column);
      if (score === matched(row, column) && score > 0) return column++;
      if (score === best(row + 1, column)) return -1;
    }
    return -1;
  });
  return places.map((place, row) => (isStray(row, places, source) ? -1 : place));
}

/** One word alone, found in another sentence than what is said around it: found by chance. */
function isStray(row: number, places: readonly number[], source: readonly RuleToken[]): boolean {
  const place = places[row] ?? -1;
  if (
    source[place]?.kind !== 'word' ||
    places[row - 1] === place - 1 ||
    places[row + 1] === place + 1
  )
    return false;
  const sentenceOf = (other: number | undefined) => other !== undefined && source[other]?.sentence;
  const before = sentenceOf(places.slice(0, row).findLast((other) => other >= 0));
  const after = sentenceOf(places.slice(row + 1).find((other) => other >= 0));
  const own = sentenceOf(place);
  return (before !== false || after !== false) && before !== own && after !== own;
}

/** Best score of what begins at a row and a column, in all and with these two tokens matched. */
function scores(said: readonly RuleToken[], source: readonly RuleToken[]) {
  const width = source.length + 1;
  const all = new Uint32Array((said.length + 1) * width);
  const paired = new Uint32Array((said.length + 1) * width);
  const from = (table: Uint32Array) => (row: number, column: number) =>
    table[row * width + column] ?? 0;
  const best = from(all);
  const matched = from(paired);
  for (let row = said.length - 1; row >= 0; row -= 1) {
    for (let column = source.length - 1; column >= 0; column -= 1) {
      const at = row * width + column;
      if (same(said[row], source[column])) {
        const next = matched(row + 1, column + 1);
        const goesOn = next > 0 ? next + GOES_ON : 0;
        paired[at] = MATCH + Math.max(best(row + 1, column + 1), goesOn);
      }
      all[at] = Math.max(matched(row, column), best(row + 1, column), best(row, column + 1));
    }
  }
  return { best, matched };
}
