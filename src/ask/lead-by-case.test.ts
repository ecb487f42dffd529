import { expect, it } from 'vitest';
import { isOfOtherCase, leadByCase } from './lead-by-case.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law, ranked in this order. */
function passages(rows: readonly (readonly [article: string, text: string])[]): RankedPassage[] {
  return rows.map(([address, text], at) => {
    const leaf = { address: `${address}/k${at}`, kind: 'clause', text, parent: address };
    const article = { address, heading: '', document: { key: 'ben' }, leaves: [leaf] };
    return { leaf, article, score: 1 - at / 20, isNamed: false } as unknown as RankedPassage;
  });
}

const readAs = 'họp bến lần thứ nhất khi nào';
const second = ['ben/d1', '1. Họp lần thứ hai trước 40 ngày.'] as const;
const elsewhere = ['ben/d2', '1. Họp lần thứ nhất trước 60 ngày.'] as const;
const beside = ['ben/d1', '2. Họp lần thứ nhất trước 70 ngày.'] as const;

it('leads with the rule for the case, of the same điều where there is one', () => {
  const ranked = passages([second, elsewhere, beside]);
  expect(leadByCase(ranked, { readAs })[0]?.leaf.text).toBe(beside[1]);
  expect(leadByCase(passages([second, elsewhere]), { readAs })[0]?.leaf.text).toBe(elsewhere[1]);
});

it('leaves the order where nothing is made for the case, or the first is', () => {
  const alone = passages([second]);
  expect(leadByCase(alone, { readAs })).toBe(alone);
  const fitting = passages([elsewhere, second]);
  expect(leadByCase(fitting, { readAs })).toBe(fitting);
});

it('knows a rule that sets the case aside', () => {
  const [rule] = passages([['ben/d3', '1. Ghe (không phải là ghe câu) nộp phí.']]);
  expect(rule && isOfOtherCase('ghe câu nộp phí bao nhiêu')(rule)).toBe(true);
  expect(rule && isOfOtherCase('ghe nộp phí bao nhiêu')(rule)).toBe(false);
});
