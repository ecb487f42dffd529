import type { Leaf, Passage } from '../../domain/passage.ts';
import { namesGap } from '../../language/names-gap.ts';
import type { Inquiry } from './inquiry.ts';

/** A khoản that ranks this near the best is no less the answer: the text says which comes first. */
const TIED = 0.98;
/** More of them than this are an điều that ranking cannot tell apart, not an answer. */
const MAX_TIED = 3;

/** Whether a passage is no less the answer than the best; the table of authorities ranks all that it rests on so. */
export function isTied(best: Passage, { score }: Passage): boolean {
  return score >= best.score * TIED;
}

/**
 * The one khoản that leads with those of its điều that rank as high and are as apt, in text order. What
 * only says that something is not on file is told beside them, and so is what is silent on the quantity
 * that the leading one is made for.
 */
export function tiedLeaves(
  lead: Leaf[],
  {
    best,
    passages,
    inquiry,
  }: {
    readonly best: Passage;
    readonly passages: readonly Passage[];
    readonly inquiry: Inquiry;
  },
): Leaf[] {
  const [only] = lead;
  if (only?.kind !== 'clause' || lead.length > 1) return lead;
  const { aptness, fitOf } = inquiry;
  const least = aptness(best);
  const isFit = ({ leaf, article }: Passage) => fitOf(leaf, article) === 'fits';
  const tied = new Set(
    passages
      .filter(
        (other) =>
          isTied(best, other) &&
          aptness(other) >= least &&
          (!isFit(best) || isFit(other)) &&
          !namesGap(other.leaf.text),
      )
      .map(({ leaf: { address } }) => address),
  );
  const leaves = best.article.leaves.filter(
    (leaf) => leaf === only || (leaf.kind === 'clause' && tied.has(leaf.address)),
  );
  return leaves.length <= MAX_TIED ? leaves : lead;
}
