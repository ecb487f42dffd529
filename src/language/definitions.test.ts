import { expect, it } from 'vitest';
import { definedTerm, termAsked } from './definitions.ts';

it.each([
  ['5. Bến neo là nơi ghe được đậu.', 'bến neo'],
  ['b) Thẻ bến, thẻ ghe được hiểu là giấy do bến cấp.', 'thẻ bến thẻ ghe'],
  ['Điều 2. Bến neo\nBến neo là nơi ghe đậu.', 'bến neo'],
  ['3. Ghe câu (sau đây gọi là ghe) là ghe đi câu.', 'ghe câu'],
  ['4. Người nhận bến phải là chủ ghe.', ''],
  ['1. Ghe phải có thẻ.', ''],
])('reads what “%s” says the meaning of', (text, term) => {
  expect(definedTerm(text)).toBe(term);
});

it.each([
  ['bến neo là gì', 'bến neo'],
  ['Cho tôi hỏi bến neo nghĩa là gì vậy?', 'bến neo'],
  ['Thế nào là bến neo theo luật bến', 'bến neo'],
  ['Khái niệm bến neo?', 'bến neo'],
  ['Hiểu bến neo như thế nào?', 'bến neo'],
  ['từ bến là gì', 'từ bến'],
  ['bến neo ở đâu', ''],
  ['thế nào là bến neo ạ?', 'bến neo'],
  ['điều kiện nhận bến là gì', ''],
  ['Trình tự, thủ tục nhận bến của hộ, cá nhân là gì?', ''],
  ['Theo luật bến, bến neo là gì?', 'bến neo'],
  ['ai cấp thẻ bến', ''],
])('hears what “%s” asks the meaning of', (question, term) => {
  expect(termAsked(question)).toBe(term);
});
