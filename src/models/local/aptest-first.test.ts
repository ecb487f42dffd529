import { expect, it } from 'vitest';
import type { Passage } from '../../domain/passage.ts';
import { BESIDE } from '../beside.ts';
import { aptestFirst, tellsOtherPeriod } from './aptest-first.ts';
import { articleOf, passageAt } from './article.fixture.ts';
import { inquiryOf } from './inquiry.ts';

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
  ['k3', 'clause', '3. Nộp một lần.'],
  ['k4', 'clause', '4. Mức của bến chưa có trong tài liệu.'],
]);
const places = articleOf(4, 'Xin thẻ bến ở đâu', [['k1', 'clause', '1. Tổ bến nhận đơn.']]);
const claims = articleOf(5, 'Ai phải báo, trong bao lâu', [
  ['k1', 'clause', '1. Thời hạn là 15 ngày kể từ ngày có người chết.'],
]);
const first = (ranked: readonly Passage[], question: string) =>
  aptestFirst(ranked, inquiryOf(question))[0]?.leaf.address;

it('leads with the time for the whole, not with that of a step', () => {
  const ranked = [passageAt(steps, 'k1', 0.8), passageAt(time, 'k1', 0.78)];
  expect(first(ranked, 'cấp thẻ bến mấy ngày có')).toBe('ben/d2/k1');
});

it('lets nothing lead that is only to stand beside the first', () => {
  const ranked = [passageAt(steps, 'k1', 1), passageAt(time, 'k1', BESIDE)];
  expect(first(ranked, 'cấp thẻ bến mấy ngày có')).toBe('ben/d1/k1');
});

it('lets no other điều lead with a period under a heading that holds less of the question', () => {
  const lending = articleOf(7, 'Mượn ghe của bến', [['k1', 'clause', '1. Ghi sổ mượn.']]);
  const other = articleOf(8, 'Trông coi bến', [['k1', 'clause', '1. Báo trong 02 ngày.']]);
  const ranked = [passageAt(lending, 'k1', 0.8), passageAt(other, 'k1', 0.78)];
  expect(first(ranked, 'mượn ghe của bến mấy ngày có')).toBe('ben/d7/k1');
});

it('leads with how long a paper lasts where that is asked', () => {
  const ranked = [passageAt(time, 'k1', 0.8), passageAt(steps, 'k2', 0.78)];
  expect(first(ranked, 'thẻ bến có giá trị bao lâu')).toBe('ben/d1/k2');
});

it('leads with the wait and not with the time in which people have to come', () => {
  const ranked = [passageAt(claims, 'k1', 0.8), passageAt(time, 'k1', 0.78)];
  expect(first(ranked, 'thẻ bến mấy ngày có')).toBe('ben/d2/k1');
});

it('leads with the place where a place is asked for', () => {
  const ranked = [passageAt(time, 'k1', 0.8), passageAt(places, 'k1', 0.78)];
  expect(first(ranked, 'xin thẻ bến ở đâu')).toBe('ben/d4/k1');
});

it('leads with what is not on file before what tells no amount', () => {
  const ranked = [passageAt(fees, 'k3', 0.8), passageAt(fees, 'k4', 0.78)];
  expect(first(ranked, 'lệ phí thẻ bến bao nhiêu tiền')).toBe('ben/d3/k4');
});

it('leads with no line about what the question excludes', () => {
  const ranked = [passageAt(fees, 'k1', 0.8), passageAt(fees, 'k2', 0.78)];
  expect(first(ranked, 'lệ phí đăng ký tạm trú bao nhiêu tiền')).toBe('ben/d3/k2');
});

it('leaves the order alone where nothing near is apter', () => {
  const ranked = [passageAt(steps, 'k1', 0.8), passageAt(time, 'k1', 0.4)];
  const inquiry = inquiryOf('cấp thẻ bến mấy ngày có');
  expect(aptestFirst(ranked, inquiry)).toBe(ranked);
  expect(aptestFirst([], inquiry)).toEqual([]);
});

it('takes no years that something lasts for the time that its handling takes', () => {
  expect(tellsOtherPeriod(passageAt(steps, 'k2'), 'làm thẻ bến mất bao lâu')).toBe(true);
  expect(tellsOtherPeriod(passageAt(steps, 'k2'), 'thẻ bến có giá trị bao lâu')).toBe(false);
  expect(tellsOtherPeriod(passageAt(time, 'k1'), 'làm thẻ bến mất bao lâu')).toBe(false);
});

it('takes a charge that is not made for the figure, but not one that some are spared', () => {
  const charges = articleOf(6, 'Lệ phí ghi sổ bến', [
    ['k1', 'clause', '1. Miễn lệ phí ghi sổ bến.'],
    ['k2', 'clause', '2. Bản sao: 8.000 đồng.'],
    ['k3', 'clause', '3. Miễn lệ phí cho chủ ghe nghèo.'],
  ]);
  const question = 'lệ phí ghi sổ bến bao nhiêu tiền';
  const [free, copy, spared] = ['k1', 'k2', 'k3'].map((path) => passageAt(charges, path, 0.8));
  expect(
    first(
      [free, copy].flatMap((one) => one ?? []),
      question,
    ),
  ).toBe('ben/d6/k1');
  expect(
    first(
      [spared, copy].flatMap((one) => one ?? []),
      question,
    ),
  ).toBe('ben/d6/k2');
});

it('hears no papers in an office that is asked for', () => {
  const papers = articleOf(7, 'Giấy tờ làm giấy bến', [['k1', 'clause', '1. Tờ khai.']]);
  const ranked = [passageAt(places, 'k1', 0.8), passageAt(papers, 'k1', 0.79)];
  expect(first(ranked, 'làm giấy bến thì đến cơ quan nào')).toBe('ben/d4/k1');
});
