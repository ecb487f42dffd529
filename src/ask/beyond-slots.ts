import type { ProcedureLine, ProcedureSlot, ProcedureView } from '../domain/procedure.ts';
import { answerSlots, doerSlots } from '../language/answer-slots.ts';
import { syllables } from '../language/syllables.ts';
import { wholeWords } from '../language/whole-words.ts';

/** "Làm thủ tục gì" is told by the name. */
const asksName = wholeWords('thủ tục (?:gì|nào|thế nào|như thế nào|ra sao)');
const yesOrNo =
  /(?<!\p{L})(?:có|được|phải|cần|bị)(?: [\p{L}\p{N}]+){0,8} (?:không|chưa)(?: [ạhảvậyem]+)?\W*$/iu;

/** Whether a question, without the words that name a procedure, asks what its name does not tell. */
export function asksMoreThanName(asked: string): boolean {
  if (asksName.test(asked)) return false;
  return answerSlots(asked).length > 0 || yesOrNo.test(asked);
}

/** Where a record says what none of its slots is for: until which hour, how often. */
const free: ReadonlySet<ProcedureSlot> = new Set(['condition', 'note', 'step']);

/**
 * Lines of a record that say its name and tell what is asked by its shape: "trước 23 giờ". What has no shape
 * of its own, or who acts, might be told of anything.
 */
export function linesOfShape({ name, lines }: ProcedureView, question: string): ProcedureLine[] {
  const slots = answerSlots(question);
  const isShaped = slots.every(({ name: kind, isStrict }) => isStrict && !doerSlots.has(kind));
  if (slots.length === 0 || !isShaped) return [];
  const named = syllables(name).join(' ');
  return lines.filter(({ slot, text }) => {
    const says = ` ${syllables(text).join(' ')} `.includes(` ${named} `);
    return free.has(slot) && says && slots.every(({ isFilledBy }) => isFilledBy(text));
  });
}
