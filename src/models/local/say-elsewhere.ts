import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Passage } from '../../domain/passage.ts';
import { answersTypes } from '../../language/question-types.ts';
import type { DraftStatement } from '../writer.ts';
import { asksOf } from './asks-of.ts';
import { fellowLeaves } from './fellow-leaves.ts';
import type { Grounds } from './grounds.ts';
import type { Speech } from './speech.ts';
import { isTied } from './tied-leaves.ts';

/** Statements from other điều. More is a wall of quotes. */
const MAX_ELSEWHERE = 2;

/**
 * Says of close passages of other điều what the leading one does not tell; where who acts is asked and
 * no list is said whole, all that name somebody or rank as high as the best.
 */
export function sayElsewhere(
  { inquiry, types, best, close }: Grounds,
  { isWhole, speech }: { readonly isWhole: boolean; readonly speech: Speech },
): DraftStatement[] {
  const { article } = best;
  const untold = asksOf(inquiry, types).filter(
    (isTold) => !article.leaves.some(({ text }) => isTold(text)),
  );
  const tellsWho = (passage: Passage) =>
    types.includes('who') && !isWhole && (namesSomebody(passage) || isTied(best, passage));
  return close
    .filter((passage) => passage.article.address !== article.address)
    .filter((passage) => tellsWho(passage) || untold.some((isTold) => isTold(passage.leaf.text)))
    .flatMap((passage) => speech.say(fellowLeaves(passage, inquiry), passage.article))
    .slice(0, MAX_ELSEWHERE);
}

/** Whether a leaf, or what leads it in, names who acts. */
function namesSomebody({ leaf, article }: Passage): boolean {
  const words = [...leadInsOf(leaf, article), leaf].map(({ text }) => text);
  return answersTypes(words.join(' '), ['who']) > 0;
}
