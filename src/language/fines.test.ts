import { expect, it } from 'vitest';
import { asksOfBreach, isFine } from './fines.ts';

it.each([
  ['2. Phạt tiền từ 3.000.000 đồng đến 5.000.000 đồng đối với hành vi neo ghe sai bến.', true],
  ['a) Phạt cảnh cáo đối với chủ ghe không treo đèn.', true],
  ['Neo ghe\n1. Phạt tiền đến 200.000 đồng đối với một trong các hành vi sau đây:', true],
  ['b) Phạt tiền đến 5.000.000 đồng;', false],
  ['1. Không lập biên bản khi phạt tiền đến 500.000 đồng đối với cá nhân.', false],
])('says whether “%s” fines somebody', (text, expected) => {
  expect(isFine(text)).toBe(expected);
});

it.each([
  ['neo ghe sai bến bị phạt bao nhiêu', true],
  ['không treo đèn thì sao', true],
  ['khai báo trễ có bị gì không', true],
  ['lấn bến', true],
  ['mỗi hộ được nhận tối đa bao nhiêu bến', false],
  ['ai cấp giấy phép thả đèn', false],
  ['hồ sơ đăng ký ghe gồm gì', false],
])('hears whether “%s” may be about a breach', (question, expected) => {
  expect(asksOfBreach(question)).toBe(expected);
});

it('reads a long text in time that grows with its length alone', () => {
  expect(isFine(`Phạt tiền ${'từ '.repeat(200_000)}`)).toBe(false);
});
