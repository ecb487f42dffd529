import { expect, it } from 'vitest';
import { slotsAsked, toldBy } from './told-values.ts';

const values = (...[slot, text, leads]: Parameters<typeof toldBy>) =>
  toldBy(slot, text, leads).map((told) => told.values);

it.each([
  ['cấp thẻ mấy ngày', ['duration']],
  ['lệ phí cấp thẻ bao nhiêu tiền', ['money']],
  ['ai ký quyết định cấp thẻ', ['authority']],
  ['hồ sơ cấp thẻ gồm những gì', []],
])('reads of "%s" what two rules could differ in', (question, slots) => {
  expect(slotsAsked(question)).toEqual(slots);
});

it('takes days and working days for two things, and a bound for none', () => {
  expect(values('duration', 'Thời hạn không quá 30 ngày.')).toEqual([['30 ngày']]);
  expect(values('duration', 'Thời hạn là 30 ngày làm việc.')).toEqual([['30 ngày làm việc']]);
});

it('reads each sentence on its own', () => {
  const text = 'a) Trong thời hạn 03 ngày, xã thông báo. Cấp thẻ trong 10 ngày.';
  expect(values('duration', text)).toEqual([['3 ngày'], ['10 ngày']]);
});

it.each([
  ['1. Chủ tịch Ủy ban nhân dân cấp xã ký quyết định.', 'chủ tịch ủy ban nhân dân xã'],
  ['Việc cấp thẻ do Ủy ban nhân dân cấp xã thực hiện.', 'ủy ban nhân dân xã'],
  [
    'Ủy ban nhân dân cấp tỉnh cấp thẻ theo khoản 1 Điều 5 do Ủy ban nhân dân cấp xã thực hiện.',
    'ủy ban nhân dân xã',
  ],
  ['Việc cấp thẻ thuộc thẩm quyền của Giám đốc Sở Văn hóa.', 'giám đốc sở văn'],
])('reads who decides from "%s"', (text, who) => {
  expect(values('authority', text)).toEqual([[who]]);
});

it('takes a body that a sentence only mentions for no decider', () => {
  expect(values('authority', 'Hồ sơ nộp tại trụ sở Ủy ban nhân dân cấp xã.')).toEqual([]);
});

it('reads who decides from the lead-in of a điểm', () => {
  const leads = ['1. Chủ tịch Ủy ban nhân dân cấp xã quyết định:'];
  expect(values('authority', 'a) Cấp thẻ.', leads)).toEqual([['chủ tịch ủy ban nhân dân xã']]);
});
