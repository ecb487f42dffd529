import { expect, it } from 'vitest';
import { questionFocus, tellsNumber } from './question-focus.ts';

it('finds the word that opens a question and those right before what asks', () => {
  const { opening, pressed } = questionFocus('Hộ chiếu bị mất thì nộp lệ phí bao nhiêu?');
  expect(opening).toEqual(['hộ chiếu']);
  expect(pressed).toEqual(['nộp', 'lệ phí']);
});

it('knows a question of whether from one of how many', () => {
  expect(questionFocus('Khai sinh trễ có bị phạt không')).toMatchObject({
    asksWhether: true,
    asksNumber: false,
  });
  expect(questionFocus('Không nộp phí thì phạt bao nhiêu')).toMatchObject({
    asksWhether: false,
    asksNumber: true,
  });
});

it('has nothing to turn on in a question without a matter', () => {
  expect(questionFocus('Sao vậy?')).toMatchObject({ opening: [], pressed: [] });
});

it.each([
  ['1. Mỗi thôn không quá 03 người.', true],
  ['a) Hai phần ba số hộ tán thành.', true],
  ['2. Theo khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP, mẫu số 3.', false],
  ['3. Do tỉnh quy định.', false],
])('says whether %s tells a number', (text, tells) => {
  expect(tellsNumber(text)).toBe(tells);
});
