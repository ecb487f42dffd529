import { withoutFrame } from '../language/question-frame.ts';
import { syllables } from '../language/syllables.ts';

/** Without its frame a follow-up has no matter of its own; the shortest matters have two syllables. */
const MAX_OWN_SYLLABLES = 2;
const pointsBack =
  /^(?:còn|con|thế|the|vậy|vay|rồi|roi|nếu vậy|cái (?:đó|này|kia|thứ)|cai (?:do|nay|kia|thu)|nó|no|trường hợp (?:đó|này))(?!\p{L})|(?:cái|việc|thủ tục|trường hợp|giấy) (?:đó|này|ấy|trên)(?!\p{L})/iu;

/**
 * A follow-up in full: with the earlier question's words before its own when it leans on them. The
 * earlier questions are oldest first; one that was a follow-up itself leans on the one before.
 */
export function carryOver(text: string, conversation: readonly string[] = []): string {
  const earlier = conversation.at(-1);
  if (earlier === undefined || !leansBack(text)) return text;
  return `${carryOver(earlier, conversation.slice(0, -1))} ${text}`;
}

function leansBack(text: string): boolean {
  return pointsBack.test(text.trim()) || syllables(withoutFrame(text)).length <= MAX_OWN_SYLLABLES;
}
