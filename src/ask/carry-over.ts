import { withoutAspects } from '../language/procedure-aspects.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { questionFocus } from '../language/question-focus.ts';
import { withOtherTerm } from '../language/other-term.ts';
import { matterLength, topicOf } from '../language/question-topic.ts';
import { questionTypesOf } from '../language/question-types.ts';
import { isCourtesy, unaskedIn } from '../language/unasked.ts';

/**
 * The shortest matters have two syllables ("ly hôn"): such a question stands alone where it says what
 * it wants, one with fewer never does.
 */
const LEAST_OWN_SYLLABLES = 2;
const pointsBack =
  /^(?:còn|con|thế|the|vậy|vay|rồi|roi|nếu vậy|cái (?:đó|này|kia|thứ)|cai (?:do|nay|kia|thu)|nó|no|trường hợp (?:đó|này))(?!\p{L})|(?:cái|việc|thủ tục|trường hợp|giấy) (?:đó|này|ấy|trên)(?!\p{L})/iu;

/** A choice as the page asks it on, behind the message that it was offered for. */
const choiceAsked = /^(?<told>.+?) – (?<chosen>.+)$/u;

/** Whether a message is one of the choices that were offered for the one before it. */
export function isChoice(text: string): boolean {
  return choiceAsked.test(text);
}

/**
 * A follow-up in full: with the earlier question's words before its own when it leans on them, and
 * only with the matter of it when it asks for a side of that matter itself. The earlier questions are
 * oldest first; one that was a follow-up itself leans on the one before, and thanks lean on nothing.
 * Where it names another matter of the same kind (khai tử, khai sinh), the other one is left behind.
 * A choice behind what was only told is the question: what was told would speak against its answer.
 */
export function carryOver(text: string, conversation: readonly string[] = []): string {
  const { told, chosen } = choiceAsked.exec(text)?.groups ?? {};
  if (told && chosen && unaskedIn(told)) return carryOver(chosen, [told]);
  const asked = conversation.filter((message) => !isCourtesy(message));
  const earlier = asked.at(-1);
  if (earlier === undefined || isCourtesy(text) || !leansBack(text)) return text;
  const before = withOtherTerm(carryOver(earlier, asked.slice(0, -1)), text);
  const matter = asksForSide(text) ? topicOf(before) : '';
  return `${matter || before} ${text}`;
}

/** "Có ủy quyền được không": whether, of what was spoken of. */
const whetherOfIt = /^(?:có|co)(?!\p{L})(?! (?:ai|văn bản|quy định|van ban|quy dinh))/iu;

function leansBack(text: string): boolean {
  if (pointsBack.test(text.trim()) || matterLength(text) < LEAST_OWN_SYLLABLES) return true;
  if (matterLength(text) > LEAST_OWN_SYLLABLES) return false;
  return questionTypesOf(text).length === 0 || whetherOfIt.test(text.trim());
}

function asksForSide(text: string): boolean {
  if (questionTypesOf(text).length > 0 || answerSlots(text).length > 0) return true;
  if (questionFocus(text).asksWhether) return true;
  const own = withoutAspects(text);
  return own !== text && matterLength(own) === 0;
}
