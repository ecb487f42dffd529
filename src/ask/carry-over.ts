import { matterLength, topicOf } from '../language/question-topic.ts';
import { questionTypesOf } from '../language/question-types.ts';

/** A follow-up that names hardly a matter of its own; the shortest matters have two syllables. */
const MAX_OWN_SYLLABLES = 2;
const pointsBack =
  /^(?:còn|con|thế|the|vậy|vay|rồi|roi|nếu vậy|cái (?:đó|này|kia|thứ)|cai (?:do|nay|kia|thu)|nó|no|trường hợp (?:đó|này))(?!\p{L})|(?:cái|việc|thủ tục|trường hợp|giấy) (?:đó|này|ấy|trên)(?!\p{L})/iu;

/**
 * A follow-up in full: with the earlier question's words before its own when it leans on them, and
 * only with the matter of it when it asks for a side of that matter itself. The earlier questions are
 * oldest first; one that was a follow-up itself leans on the one before.
 */
export function carryOver(text: string, conversation: readonly string[] = []): string {
  const earlier = conversation.at(-1);
  if (earlier === undefined || !leansBack(text)) return text;
  const before = carryOver(earlier, conversation.slice(0, -1));
  const matter = questionTypesOf(text).length > 0 ? topicOf(before) : '';
  return `${matter || before} ${text}`;
}

function leansBack(text: string): boolean {
  return pointsBack.test(text.trim()) || matterLength(text) <= MAX_OWN_SYLLABLES;
}
