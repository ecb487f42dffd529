import { expect, it } from 'vitest';
import { faultsOf } from './faithful.ts';

const rule =
  'Trong thời hạn không quá 05 (năm) ngày làm việc kể từ ngày nhận được đủ hồ sơ hợp lệ, Chủ tịch Ủy ban nhân dân cấp xã phải cấp giấy phép bến đò cho hộ gia đình, trừ trường hợp bến đang có tranh chấp theo khoản 2 Điều 9 Nghị định số 9901/2099/NĐ-CP.';
const exception =
  'trừ trường hợp bến đang có tranh chấp theo khoản 2 Điều 9 Nghị định 9901/2099/NĐ-CP';

it.each([
  `Chủ tịch UBND cấp xã cấp giấy phép bến đò cho hộ gia đình trong tối đa 5 ngày làm việc, tính từ ngày nhận đủ hồ sơ hợp lệ, ${exception}.`,
  `Giấy phép bến đò do Chủ tịch UBND cấp xã cấp cho hộ gia đình, ${exception}.`,
  `Hộ gia đình được Chủ tịch UBND cấp xã cấp giấy phép bến đò, ${exception}.`,
])('takes other words for the same rule: %s', (said) => {
  expect(faultsOf(said, { quotes: [rule] })).toEqual([]);
});

it.each([
  ['a digit', '05', '15'],
  ['a unit', 'ngày làm việc', 'tháng'],
  ['days for working days', ' làm việc', ''],
  ['a dropped limit', 'không quá ', ''],
  ['a body for its head', 'Chủ tịch Ủy ban', 'Ủy ban'],
  ['another level', 'cấp xã', 'cấp tỉnh'],
  ['another person', 'hộ gia đình', 'tổ chức'],
  ['may for must', 'phải', 'được'],
  ['a negation', 'phải cấp', 'không phải cấp'],
  ['another reference', 'khoản 2', 'khoản 3'],
  ['another document', '9901', '9902'],
  ['a lost exception', /, trừ.*$/u, '.'],
  ['a word more', 'cấp giấy', 'cấp miễn phí giấy'],
  ['markup', 'bến đò', '[bến đò](x)'],
])('catches %s', (_what, written, altered) => {
  const said = rule.replace(written, altered);
  expect(said).not.toBe(rule);
  expect(faultsOf(said, { quotes: [rule] })).not.toEqual([]);
});

it.each([
  [
    'a condition left out',
    'Trường hợp hồ sơ chưa hợp lệ thì trong 02 ngày trả lại hồ sơ.',
    'Trong 02 ngày trả lại hồ sơ.',
  ],
  [
    'an item of a list left out',
    'Hồ sơ gồm: đơn đề nghị; sơ đồ bến; bản cam kết.',
    'Hồ sơ gồm đơn đề nghị và sơ đồ bến.',
  ],
  [
    'a word that narrows left out',
    'Hộ nghèo được miễn lệ phí cấp thẻ.',
    'Hộ được miễn lệ phí cấp thẻ.',
  ],
  ['"or" for "and"', 'Người nộp có đơn và sơ đồ bến.', 'Người nộp có đơn hoặc sơ đồ bến.'],
  [
    'two rules mixed',
    'Tổ chức nộp 01 bộ hồ sơ. Hộ gia đình nộp 02 bộ hồ sơ.',
    'Tổ chức nộp 02 bộ hồ sơ.',
  ],
])('catches %s', (_what, quote, said) => {
  expect(faultsOf(said, { quotes: [quote] })).not.toEqual([]);
});

it('lets a sentence use the words of the heading and name its own source', () => {
  const ground = {
    quotes: ['Thời hạn là 04 ngày làm việc.'],
    headings: 'Cấp thẻ thư viện lưu động',
    labels: 'khoản 2 Điều 1 Nghị định 9901/2099/NĐ-CP',
  };
  const said = 'Theo khoản 2 Điều 1, thời hạn cấp thẻ thư viện lưu động là 4 ngày làm việc.';
  expect(faultsOf(said, ground)).toEqual([]);
});
