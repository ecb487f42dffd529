import type { RankedPassage } from './rank.ts';

/** The passages with one of them in front, with the score of the one that was; the others keep their order. */
export function leadWith(
  lead: RankedPassage | undefined,
  passages: readonly RankedPassage[],
): readonly RankedPassage[] {
  const [first] = passages;
  if (!lead || !first) return passages;
  return [{ ...lead, score: first.score }, ...passages.filter((passage) => passage !== lead)];
}
