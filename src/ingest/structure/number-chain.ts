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
 * What it costs to begin after 1. Less than a gap inside: a file that lost the first labels of an
 * điều still shows the later ones, and the gap is reported for review.
 */
const startCost = (gap: number): number => (gap === 0 ? 0 : 0.5 + 0.3 * gap);

/** Best chain that ends at one candidate: its score and the candidate before it. */
type Link = { readonly score: number; readonly before: number };

function linkTo(candidates: readonly Candidate[], links: readonly Link[], index: number): Link {
  const { ordinal, weight } = candidates[index] ?? { ordinal: [0, 0] as const, weight: 0 };
  let best = -startCost(gapBetween([0, 0], ordinal));
  let before = -1;
  for (const [earlier, link] of links.entries()) {
    const gap = gapBetween(candidates[earlier]?.ordinal ?? ordinal, ordinal);
    const score = link.score - gapCost(gap);
    if (gap >= 0 && score >= best) {
      best = score;
      before = earlier;
    }
  }
  return { score: best + weight, before };
}

/**
 * Beyond this many candidates only direct successors are followed. Chosen as five times the longest
 * count measured (an amending law with 700 khoản), so that no real document comes near it and a
 * hostile one stays linear.
 */
const maxCandidates = 4_000;

/** The first of each direct successor, in one pass. */
function plainChain(candidates: readonly Candidate[]): number[] {
  const chain: number[] = [];
  let last: Ordinal = [0, 0];
  for (const [index, { ordinal }] of candidates.entries()) {
    if (gapBetween(last, ordinal) !== 0) continue;
    chain.push(index);
    last = ordinal;
  }
  return chain;
}

/**
 * Picks the candidates that together continue one sequence best: the heaviest strictly increasing
 * chain, where missing numbers cost. Of equal chains the later wins, because a table of contents
 * repeats the headings before the text. Quadratic; documents have at most a few hundred.
 */
export function bestChain(candidates: readonly Candidate[]): number[] {
  if (candidates.length > maxCandidates) return plainChain(candidates);
  const links: Link[] = [];
  for (const index of candidates.keys()) links.push(linkTo(candidates, links, index));
  let last = -1;
  for (const [index, { score }] of links.entries()) {
    if (score > 0 && score >= (links[last]?.score ?? 0)) last = index;
  }
  const chain: number[] = [];
  for (let index = last; index >= 0; index = links[index]?.before ?? -1) chain.unshift(index);
  return chain.map((index, place) => firstOfRun(candidates, index, chain[place - 1] ?? -1));
}

/** A heading printed twice in a row opens its unit where it stands first. */
function firstOfRun(candidates: readonly Candidate[], index: number, floor: number): number {
  const chosen = candidates[index];
  const earlier = candidates[index - 1];
  if (!chosen || !earlier || index - 1 <= floor) return index;
  const same = chosen.ordinal.every((part, at) => part === earlier.ordinal[at]);
  return same && earlier.weight >= chosen.weight ? firstOfRun(candidates, index - 1, floor) : index;
}
