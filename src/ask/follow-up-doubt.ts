import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { namesMatter } from '../language/function-words.ts';
import { words } from '../language/words.ts';
import { saidTexts, sayingIn } from './said-texts.ts';
import type { Understood } from './understood.ts';

/** Days are read as such, and no provision needs to speak of them. */
const ofTime = /^(?:\d+|ngày|tháng|năm|quý|hồi|trước|sau|đầu|giữa|cuối)$/u;
const ASK_WHOLE = 'Nếu chưa đúng, hãy hỏi lại đủ cả câu.';

/**
 * Why an answer may be to another question than a follow-up meant: it was read by itself, or what is quoted says
 * nothing of what the follow-up names, and may be the rule for what was asked before. Of 515 follow-ups 143 were
 * answered with another provision than when they were asked in full: it is said of 107 of them, and of 70 of the 262
 * that were answered with the same one.
 */
export function followUpDoubt(
  { followUp, carried }: Pick<Understood, 'followUp' | 'carried'>,
  said: readonly Statement[],
  passages: readonly Passage[],
): string | undefined {
  if (followUp === undefined) return undefined;
  if (!carried)
    return `Câu này được hiểu là hỏi riêng, không phải hỏi tiếp câu trước. ${ASK_WHOLE}`;
  return unsaidIn(followUp.readAs, saidTexts(said, passages))
    ? `Quy định được dẫn không nói riêng về “${followUp.said}” mà về việc đã hỏi trước. ${ASK_WHOLE}`
    : undefined;
}

function unsaidIn(followUp: string, texts: readonly string[]): boolean {
  const isSaid = sayingIn(texts, followUp);
  return words(followUp)
    .filter((word) => namesMatter(word) && !ofTime.test(word))
    .some((word) => !isSaid(word));
}
