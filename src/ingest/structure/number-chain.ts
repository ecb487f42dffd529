import { gapBetween, type Ordinal } from '../../language/provision-number.ts';

/** A place where a number might open a unit; `weight` says how much it looks like a heading. */
export type Candidate = { readonly ordinal: Ordinal; readonly weight: number };

/**
 * What a missing number costs, against a weight of 2 for a clear heading: one lost heading is
 * believed when the next is clear, a jump over many is not. Chosen so that a clear heading (2)
 * survives a gap of up to 2 and a doubtful one (1) survives none.
 */
const gapCost = (gap: number): number => (gap === 0 ? 0 : 0.6 + 0.5 * gap);

/**
 * Picks the candidates that together continue one sequence best: the heaviest strictly increasing
 * chain, where missing numbers cost. Of equal chains the later wins, because a table of contents
 * repeats the headings before the text. Quadratic; documents have at most a few hundred.
 */
export function bestChain(candidates: readonly Candidate[]): number[] {
  const scores: number[] = [];
  const before: number[] = [];
  for (const [index, { ordinal, weight }] of candidates.entries()) {
    let best = -gapCost(gapBetween([0, 0], ordinal));
    let from = -1;
    for (let earlier = 0; earlier < index; earlier += 1) {
      const previous = candidates[earlier];
      const gap = previous ? gapBetween(previous.ordinal, ordinal) : -1;
      const score = (scores[earlier] ?? 0) - gapCost(gap);
      if (gap >= 0 && score >= best) {
        best = score;
        from = earlier;
      }
    }
    scores.push(best + weight);
    before.push(from);
  }
  let last = -1;
  for (const [index, score] of scores.entries()) {
    if (score > 0 && (last < 0 || score >= (scores[last] ?? 0))) last = index;
  }
  const chain: number[] = [];
  for (let index = last; index >= 0; index = before[index] ?? -1) chain.unshift(index);
  return chain;
}
