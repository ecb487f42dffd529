import { expect, it } from 'vitest';
import { aptestFirst, tellsOtherPeriod } from './aptness.ts';
import { articleOf, passageAt } from './article.fixture.ts';

const steps = articleOf(1, 'Các bước cấp thẻ bến', [
  ['k1', 'clause', '1. Trong 01 ngày kể từ ngày nhận đơn, tổ bến báo cho chủ ghe.'],
  ['k2', 'clause', '2. Thẻ có giá trị 02 năm.'],
]);
const time = articleOf(2, 'Thời hạn cấp thẻ bến', [
  ['k1', 'clause', '1. Cấp thẻ: 03 ngày làm việc kể từ ngày nhận hồ sơ.'],
]);
const fees = articleOf(3, 'Lệ phí cư trú ở bến', [
  ['k1', 'clause', '1. Mức thường trú: 20.000 đồng một lần.'],
  ['k2', 'clause', '2. Miễn lệ phí khi nộp qua cổng.'],
]);
const first = (...passages: Parameters<typeof aptestFirst>) =>
  aptestFirst(...passages)[0]?.leaf.address;

it('leads with the time for the whole, not with that of a step', () => {
  const ranked = [passageAt(steps, 'k1', 0.8), passageAt(time, 'k1', 0.78)];
  expect(first(ranked, 'cấp thẻ bến mấy ngày có')).toBe('ben/d2/k1');
});

it('leads with how long a paper lasts where that is asked', () => {
  const ranked = [passageAt(time, 'k1', 0.8), passageAt(steps, 'k2', 0.78)];
  expect(first(ranked, 'thẻ bến có giá trị bao lâu')).toBe('ben/d1/k2');
});

it('leads with no line about what the question excludes', () => {
  const ranked = [passageAt(fees, 'k1', 0.8), passageAt(fees, 'k2', 0.78)];
  expect(first(ranked, 'lệ phí đăng ký tạm trú bao nhiêu tiền')).toBe('ben/d3/k2');
});

it('leaves the order alone where nothing near is apter', () => {
  const ranked = [passageAt(steps, 'k1', 0.8), passageAt(time, 'k1', 0.4)];
  expect(aptestFirst(ranked, 'cấp thẻ bến mấy ngày có')).toBe(ranked);
  expect(aptestFirst([], 'cấp thẻ bến mấy ngày có')).toEqual([]);
});

it('takes no years that something lasts for the time that its handling takes', () => {
  expect(tellsOtherPeriod(passageAt(steps, 'k2'), 'làm thẻ bến mất bao lâu')).toBe(true);
  expect(tellsOtherPeriod(passageAt(steps, 'k2'), 'thẻ bến có giá trị bao lâu')).toBe(false);
  expect(tellsOtherPeriod(passageAt(time, 'k1'), 'làm thẻ bến mất bao lâu')).toBe(false);
});
