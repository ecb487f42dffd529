import { expect, it } from 'vitest';
import { setsAside } from './set-aside.ts';

const rule = '2. Neo ghe gỗ (không phải là ghe câu, ghe lưới) ngoài bến: phạt 3.000.000 đồng.';

it.each([
  ['neo ghe câu phạt bao nhiêu', [], true],
  ['neo ghe gỗ phạt bao nhiêu', [], false],
  ['neo ghe câu phạt bao nhiêu', ['Phạt ghe câu'], false],
])('tells whether a rule sets aside what “%s” names under %s', (question, above, isAside) => {
  expect(setsAside(question, rule, above)).toBe(isAside);
});

it('reads an exception that is a rule of its own', () => {
  expect(setsAside('ghe câu có phí không', '1. Ghe nộp phí, trừ ghe câu.', [])).toBe(false);
});
