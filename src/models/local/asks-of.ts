import { exempts } from '../../language/fee-line.ts';
import { answersTypes, type QuestionType } from '../../language/question-types.ts';
import type { Inquiry } from './inquiry.ts';

/** What a question asks for, each as whether a text tells it. */
export function asksOf(
  { slots }: Inquiry,
  types: readonly QuestionType[],
): ((text: string) => boolean)[] {
  return [
    ...slots.map(({ isFilledBy }) => isFilledBy),
    // Who need not pay is an answer to how much.
    ...(types.includes('how-much') ? [exempts] : []),
    ...types.map((type) => (text: string) => answersTypes(text, [type]) > 0),
  ];
}
