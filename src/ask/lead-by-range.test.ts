import { expect, it } from 'vitest';
import type { Article, Leaf } from '../domain/passage.ts';
import { leadByRange } from './lead-by-range.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law: one điều of khoản, ranked in the order in which they are named. */
function ranked(texts: readonly string[], order: readonly number[], isNamed = false) {
  const leaves = texts.map((text, at): Leaf => {
    const address = `den/d1/k${at + 1}`;
    return {
      address,
      kind: 'clause',
      label: `khoản ${at + 1}`,
      text: `${at + 1}. ${text}`,
      start: 0,
      end: text.length + 3,
      page: 1,
      parent: 'den/d1',
      validity: { status: 'in-force', reason: '' },
    };
  });
  const article: Pick<Article, 'address' | 'leaves'> = { address: 'den/d1', leaves };
  return order.map(
    (number, at) =>
      ({ leaf: leaves[number - 1], article, score: 1 - at / 10, isNamed }) as RankedPassage,
  );
}

function led(passages: readonly RankedPassage[], question: string): string[] {
  return leadByRange(passages, question).map(({ leaf }) => leaf.address.replace('den/d1/', ''));
}

const ages = ['Từ đủ 75 tuổi.', 'Người từ đủ 70 đến dưới 75 tuổi thuộc hộ nghèo.', 'Có đơn.'];

it('lets the khoản lead whose range holds the quantity', () => {
  expect(led(ranked(ages, [1, 2]), 'cụ 72 tuổi hộ nghèo')).toEqual(['k2', 'k1']);
  expect(led(ranked(ages, [2, 1]), 'cụ 80 tuổi hộ nghèo')).toEqual(['k1', 'k2']);
});

it('finds that khoản even when it was not ranked, and gives it the score of the first', () => {
  const [first] = leadByRange(ranked(ages, [1]), 'cụ 72 tuổi');
  expect(first).toMatchObject({ leaf: { address: 'den/d1/k2' }, score: 1 });
});

it('keeps the order where no range holds the quantity: that is the answer', () => {
  expect(led(ranked(ages, [1, 2]), 'cụ 60 tuổi hộ nghèo')).toEqual(['k1', 'k2']);
});

it('keeps the order where the first says nothing of quantities', () => {
  expect(led(ranked(ages, [3, 2]), 'cụ 72 tuổi nộp gì')).toEqual(['k3', 'k2']);
});

it('keeps what the question names', () => {
  expect(led(ranked(ages, [1, 2], true), 'cụ 72 tuổi theo khoản 1')).toEqual(['k1', 'k2']);
});

it('never lets the rule for others lead because its numbers fit', () => {
  const kinds = ['Bắt buộc: đóng từ đủ 12 tháng.', 'Tự nguyện: đóng từ đủ 60 tháng.'];
  expect(led(ranked(kinds, [2, 1]), 'đóng tự nguyện 24 tháng')).toEqual(['k2', 'k1']);
});
