import { expect, it } from 'vitest';
import { ruleTokens } from './rule-tokens.ts';

const amounts = (text: string) =>
  ruleTokens(text).flatMap(({ kind, value }) => (kind === 'amount' ? [value] : []));

it.each([
  ['đủ mười tám tuổi', '|18|tuổi'],
  ['đủ mười sáu tuổi trở lên', 'min|16|tuổi'],
  ['hai mươi mốt ngày', '|21|ngày'],
  ['ba mươi sáu tháng', '|36|tháng'],
  ['mười lăm ngày làm việc', '|15|ngày làm việc'],
])('reads all of a number in words: %s', (text, amount) => {
  expect(amounts(text)).toEqual([amount]);
});

it('does not take the end of a longer number in words for a number', () => {
  expect(amounts('một trăm tám mươi ngày')).toEqual([]);
});
