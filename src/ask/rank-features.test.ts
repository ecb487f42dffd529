import { expect, it } from 'vitest';
import type { Leaf } from '../domain/passage.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { leafFeatures } from './rank-features.ts';

const question = 'lệ phí cấp thẻ bến là bao nhiêu tiền';
const asked = {
  types: [],
  readAs: question,
  asked: new Set(['lệ', 'phí']),
  slots: answerSlots(question),
};

function told(text: string): number {
  return leafFeatures({ text } as Leaf, asked, 0).told;
}

it('credits a leaf that tells the amount asked for', () => {
  expect(told('1. Lệ phí 20.000 đồng một thẻ.')).toBe(1);
  // Of the two things asked, a charge and its amount, it tells the charge.
  expect(told('2. Người xin thẻ nộp lệ phí tại bến.')).toBe(0.5);
  expect(told('3. Người xin thẻ nộp đơn tại bến.')).toBe(0);
});

it('credits a leaf that says the amount is not on file', () => {
  expect(told('3. Mức lệ phí do tỉnh quy định; nghị quyết chưa có trong tài liệu.')).toBe(1);
});
