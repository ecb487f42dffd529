import { expect, it } from 'vitest';
import { exempts, feeLine } from './fee-line.ts';

const name = 'Thủ tục đăng ký lại sổ thử nghiệm';
const around = 'Mức thu lệ phí đăng ký sổ sách';

it.each([
  'Đăng ký lại sổ thử nghiệm: 8.000 đồng/trường hợp;',
  'Mức thu lệ phí đăng ký lại sổ thử nghiệm tại Ủy ban nhân dân cấp xã là 8.000 đồng.',
  'Lại sổ thử nghiệm: 8000 đ/cuốn',
  '3 | Đăng ký lại sổ thử nghiệm | 8.000 đồng',
  'Đăng ký lại sổ thử nghiệm: không thu.',
])('reads a fee that is set for the very matter: %s', (line) => {
  expect(feeLine(line, name, around)).toBe('sets');
});

it.each([
  ['a narrower case', 'Đăng ký lại sổ thử nghiệm quá hạn: 8.000 đồng/trường hợp'],
  ['one of several ways', 'Đăng ký lại sổ thử nghiệm (trực tuyến): 4.000 đồng/trường hợp'],
  ['an amount without its currency', '3 | Đăng ký lại sổ thử nghiệm | 8.000'],
  ['two matters at once', 'Đăng ký, đăng ký lại sổ thử nghiệm và thẻ: 8.000 đồng'],
])('leaves %s to a reader', (_what, line) => {
  expect(feeLine(line, name, around)).toBe('speaks');
});

it.each([
  ['a sibling', 'Đăng ký sổ thử nghiệm: 5.000 đồng/trường hợp'],
  ['a line without a figure', 'Đăng ký lại sổ thử nghiệm tại xã'],
  ['a rule of another matter', 'Cấp phao: 8.000 đồng'],
])('finds no fee of the matter in %s', (_what, line) => {
  expect(feeLine(line, name, around)).toBeUndefined();
});

it('does not lend a name the words that no heading says', () => {
  expect(feeLine('Sổ thử nghiệm: 5.000 đồng', 'Đăng ký sổ thử nghiệm', '')).toBe('speaks');
  expect(feeLine('Sổ thử nghiệm: 5.000 đồng', 'Đăng ký sổ thử nghiệm', around)).toBe('sets');
});

it('knows who need not pay from who must', () => {
  expect(exempts('Miễn lệ phí cho hộ nghèo.')).toBe(true);
  expect(exempts('Người đăng ký phải nộp lệ phí.')).toBe(false);
});
