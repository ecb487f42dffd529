import { expect, it } from 'vitest';
import { forbids, isException } from './exceptions.ts';

it.each([
  'Cấp trong ngày, trừ trường hợp phải xác minh.',
  'Tuy vậy, đơn có chứng cứ rõ thì vẫn được kiểm tra.',
  'Tuy nhiên ghe đã neo thì được ở lại.',
])('hears that "%s" takes something back', (text) => {
  expect(isException(text)).toBe(true);
});

it('takes a plain rule for none', () => {
  expect(isException('Cấp thẻ bến trong ngày.')).toBe(false);
});

it.each([
  ['3. Không cưỡng chế neo ghe từ 22 giờ.', true],
  ['a) Chủ ghe không được neo qua đêm.', true],
  ['Nghiêm cấm thả đèn.', true],
  ['2. Không quá 03 ghe.', false],
  ['1. Không phải nộp lệ phí bến.', false],
  ['Chủ bến cấp thẻ.', false],
])('says whether “%s” forbids', (text, expected) => {
  expect(forbids(text)).toBe(expected);
});
