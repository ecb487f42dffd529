import type { Passage } from '../../domain/passage.ts';
import { matterWords } from '../../language/function-words.ts';
import { periodAsked, periodsTold } from '../../language/periods.ts';
import type { RangeFit } from '../../language/range-fit.ts';
import { syllables } from '../../language/syllables.ts';
import type { Told } from './aptness.ts';
import type { Inquiry } from './inquiry.ts';

/** A passage of the same document leads in place of the first when it ranks within this share of it. */
const NEAR = 0.85;

/**
 * The passages with the aptest of those near the first in front; the first where none is apter. None
 * takes the place of one that is made for the quantity which the question tells but another such, and
 * one made for other quantities only that of its like. A period is told in every điều: where one is asked for,
 * none takes the place of an điều whose heading holds more of the question.
 */
export function aptestFirst(
  passages: readonly Passage[],
  { question, aptness, fitOf }: Inquiry,
): readonly Passage[] {
  const [first] = passages;
  if (!first) return passages;
  const isFit = ({ leaf, article }: Told, fit: RangeFit) => fitOf(leaf, article) === fit;
  const mayStandIn = headingsAllow(question);
  const near = passages.filter(
    (passage) =>
      passage.score >= first.score * NEAR &&
      passage.article.document.key === first.article.document.key &&
      mayStandIn(passage, first) &&
      (isFit(first, 'excludes') || !isFit(passage, 'excludes')) &&
      (!isFit(first, 'fits') || isFit(passage, 'fits')),
  );
  const most = Math.max(...near.map(aptness));
  const lead = near.find((passage) => aptness(passage) === most);
  if (!lead || most <= aptness(first)) return passages;
  return [lead, ...passages.filter((passage) => passage !== lead)];
}

/** Whether a passage may lead in place of another, as far as their headings say. */
function headingsAllow(question: string): (passage: Told, first: Told) => boolean {
  if (periodAsked(question) === undefined) return () => true;
  const matter = new Set(syllables(matterWords(question)));
  const heldIn = ({ article }: Told) =>
    matter.intersection(new Set(syllables(article.heading))).size;
  return (passage, first) => heldIn(passage) >= heldIn(first);
}

/** Whether what leads tells only how long something lasts where how long somebody takes is asked. */
export function tellsOtherPeriod({ leaf }: Told, question: string): boolean {
  const told = [...periodsTold(leaf.text)];
  return (
    periodAsked(question) === 'limit' && told.length > 0 && told.every((one) => one === 'term')
  );
}
