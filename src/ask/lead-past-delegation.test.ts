import { expect, it } from 'vitest';
import { leadPastDelegation } from './lead-past-delegation.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law, ranked in this order. */
const passages = [
  ['the/d1', 'Chính phủ quy định chi tiết việc làm thẻ cho trẻ em.'],
  ['the/d2', 'Người đọc trả thẻ tại thư viện.'],
  ['the/d1', 'Cha, mẹ làm thẻ cho trẻ em tại thư viện.'],
].map(
  ([article, text], at) =>
    ({
      leaf: { address: `${article}/k${at + 1}`, text },
      article: { address: article, document: { key: 'the' } },
      score: 1 - at / 20,
      isNamed: false,
    }) as unknown as RankedPassage,
);
const first = (readAs: string, given = passages) => leadPastDelegation(given, { readAs })[0];

it('leads with the rule beside what only says who is to rule the matter', () => {
  expect(first('ai làm thẻ cho trẻ em')).toEqual({ ...passages[2], score: 1 });
});

it('leaves the order where it is asked who rules it, or how much', () => {
  expect(first('cơ quan nào quy định việc làm thẻ cho trẻ em')).toBe(passages[0]);
  expect(first('làm thẻ cho trẻ em mức phí bao nhiêu')).toBe(passages[0]);
});

it('leaves the order where nothing else is near, and behind a rule', () => {
  const far = passages.map((passage, at) => ({ ...passage, score: at === 0 ? 1 : 0.5 }));
  expect(first('ai làm thẻ cho trẻ em', far)).toBe(far[0]);
  expect(first('ai làm thẻ cho trẻ em', passages.slice(1))).toBe(passages[1]);
});
