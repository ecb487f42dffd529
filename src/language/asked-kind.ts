import { endsAskingWhether } from './question-focus.ts';
import { wholeWords } from './whole-words.ts';

/**
 * What law states under its own name, and what else it may call it: a rule that is not called a principle, and stands
 * under no heading that says so, is no answer to "nguyên tắc … là gì".
 */
const kinds: readonly (readonly [asked: string, told: string])[] = [
  ['nguyên tắc', 'nguyên tắc'],
  ['phương pháp', 'phương pháp|cách'],
  ['tiêu chí', 'tiêu chí|tiêu chuẩn'],
  ['căn cứ', 'căn cứ|dựa (?:trên|vào)|theo'],
  ['nội dung', 'nội dung|gồm'],
  ['biện pháp khắc phục(?: hậu quả)?', 'khắc phục|buộc'],
];
const more = String.raw`(?: [\p{L}\p{N}-]+){0,16}`;
const opens = String.raw`(?:^|[.?!;,]\s*)(?:(?:quy định|pháp luật|về|các|những|cho hỏi|xin hỏi) ){0,4}`;

const asked = kinds.map(([noun, told]) => ({
  noun,
  asks: wholeWords(
    String.raw`${noun}${more} (?:gì|nào|sao|thế nào|gồm(?: có)?(?= *(?:$|[?.])))|${opens}${noun}`,
  ),
  tells: wholeWords(told),
}));

/** What tells the kind of thing that a question asks for by its name in law; none where it asks for none. */
export function kindAsked(question: string): ((text: string) => boolean) | undefined {
  if (endsAskingWhether(question)) return undefined;
  const kind = asked.find(({ asks }) => asks.test(question));
  return kind && ((text) => kind.tells.test(text));
}
