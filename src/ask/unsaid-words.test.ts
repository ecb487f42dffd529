import { expect, it } from 'vitest';
import { unsaidWords } from './unsaid-words.ts';

const rule = 'Chủ ghe nộp đơn tại bến.';
const question = 'Mở tiệm tạp hóa trên ghe du lịch thì nộp đơn ở đâu?';

it('names what is not said, words that stand together as one', () => {
  const far = [['du lịch', 'hóa', 'tạp', 'tiệm']];
  expect(unsaidWords(question, [rule], far)).toEqual(['tiệm tạp hóa', 'du lịch']);
});

it('leaves out what another leaf says, alike or in the same words', () => {
  const far = [
    ['du lịch', 'tạp', 'hóa'],
    ['tạp', 'hóa'],
  ];
  expect(unsaidWords(question, [rule], far)).toEqual(['tạp hóa']);
  expect(unsaidWords(question, [rule, 'Ghe du lịch'], far.slice(0, 1))).toEqual(['tạp hóa']);
});

it('names a term that excludes others, said in none of its ways', () => {
  const asked = 'Hộ cận nghèo được giảm phí bến không?';
  expect(unsaidWords(asked, ['Hộ nghèo được giảm phí bến.'], [])).toEqual(['hộ cận nghèo']);
  expect(unsaidWords(asked, ['Hộ cận nghèo được giảm phí bến.'], [])).toEqual([]);
});

it('takes a long term for said where its words stand apart', () => {
  const asked = 'Gia hạn tạm trú ở bến mấy lần?';
  expect(unsaidWords(asked, ['Thời hạn tạm trú được gia hạn nhiều lần.'], [])).toEqual([]);
  expect(unsaidWords(asked, ['Đăng ký thường trú.'], [])).toEqual(['gia hạn tạm trú']);
});

it('passes over words of everyday speech and numbers', () => {
  const far = [['đem', '72', 'phải báo', 'thành phần', 'ghe']];
  expect(unsaidWords('đem 72 ghe phải báo thành phần', [''], far)).toEqual(['ghe']);
});
