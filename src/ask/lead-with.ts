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

/** The passages of the document of one that rank within a share of it, in their order. */
export function nearFellows(
  one: RankedPassage,
  passages: readonly RankedPassage[],
  share: number,
): readonly RankedPassage[] {
  return passages.filter(
    ({ article, score }) =>
      article.document.key === one.article.document.key && score >= one.score * share,
  );
}

/** Of passages that may go before another one the first of its own điều, else the first. */
export function siblingFirst(
  { article }: RankedPassage,
  passages: readonly RankedPassage[],
): RankedPassage | undefined {
  return passages.find((one) => one.article.address === article.address) ?? passages[0];
}
