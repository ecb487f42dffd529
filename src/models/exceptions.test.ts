import { expect, it } from 'vitest';
import { isException } from './exceptions.ts';

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
