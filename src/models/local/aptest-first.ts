import type { Passage } from '../../domain/passage.ts';
import { periodAsked, periodsTold } from '../../language/periods.ts';
import type { RangeFit } from '../../language/range-fit.ts';
import type { Told } from './aptness.ts';
import type { Inquiry } from './inquiry.ts';

/** A passage of the same document leads in place of the first when it ranks within this share of it. */
const NEAR = 0.85;

/**
 * The passages with the aptest of those near the first in front; the first where none is apter. None
 * takes the place of one that is made for the quantity which the question tells but another such, and
 * one made for other quantities only that of its like.
 */
export function aptestFirst(
  passages: readonly Passage[],
  { aptness, fitOf }: Inquiry,
): readonly Passage[] {
  const [first] = passages;
  if (!first) return passages;
  const isFit = ({ leaf, article }: Told, fit: RangeFit) => fitOf(leaf, article) === fit;
  const near = passages.filter(
    (passage) =>
      passage.score >= first.score * NEAR &&
      passage.article.document.key === first.article.document.key &&
      (isFit(first, 'excludes') || !isFit(passage, 'excludes')) &&
      (!isFit(first, 'fits') || isFit(passage, 'fits')),
  );
  const most = Math.max(...near.map(aptness));
  const lead = near.find((passage) => aptness(passage) === most);
  if (!lead || most <= aptness(first)) return passages;
  return [lead, ...passages.filter((passage) => passage !== lead)];
}

/** Whether what leads tells only how long something lasts where how long somebody takes is asked. */
export function tellsOtherPeriod({ leaf }: Told, question: string): boolean {
  const told = [...periodsTold(leaf.text)];
  return (
    periodAsked(question) === 'limit' && told.length > 0 && told.every((one) => one === 'term')
  );
}
