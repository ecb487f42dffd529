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

const asked = { readAs: 'họp bến lần thứ nhất khi nào', types: [] };
const second = ['ben/d1', '1. Họp lần thứ hai trước 40 ngày.'] as const;
const elsewhere = ['ben/d2', '1. Họp lần thứ nhất trước 60 ngày.'] as const;
const beside = ['ben/d1', '2. Họp lần thứ nhất trước 70 ngày.'] as const;

it('leads with the rule for the case, of the same điều where there is one', () => {
  const ranked = passages([second, elsewhere, beside]);
  expect(leadByCase(ranked, asked)[0]?.leaf.text).toBe(beside[1]);
  expect(leadByCase(passages([second, elsewhere]), asked)[0]?.leaf.text).toBe(elsewhere[1]);
});

it('leaves the order where nothing is made for the case, or the first is', () => {
  const alone = passages([second]);
  expect(leadByCase(alone, asked)).toBe(alone);
  const after = passages([second, ['ben/d1', '3. Họp không thành thì giải tán bến.']]);
  expect(leadByCase(after, asked)).toBe(after);
  const fitting = passages([elsewhere, second]);
  expect(leadByCase(fitting, asked)).toBe(fitting);
});

it('knows a rule that sets the case aside', () => {
  const [rule] = passages([['ben/d3', '1. Ghe (không phải là ghe câu) nộp phí.']]);
  const isOther = (readAs: string) => rule && isOfOtherCase({ readAs, types: [] })(rule);
  expect(isOther('ghe câu nộp phí bao nhiêu')).toBe(true);
  expect(isOther('ghe nộp phí bao nhiêu')).toBe(false);
  expect(isOther('ghe câu có phải nộp phí không')).toBe(false);
});
