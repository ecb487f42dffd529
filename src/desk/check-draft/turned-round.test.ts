import { expect, it } from 'vitest';
import { ruleTokens } from '../../language/rule-tokens.ts';
import { turnsRound } from './turned-round.ts';

const turned = (said: string, source: string) => turnsRound(ruleTokens(said), ruleTokens(source));

it.each([
  ['người mất thẻ được mượn sách', 'Người mất thẻ không được mượn sách.'],
  ['người mất thẻ không mượn sách', 'Người mất thẻ mượn sách.'],
  ['thủ thư có thể ghi sổ', 'Thủ thư phải ghi sổ.'],
  ['thủ thư không phải ghi sổ', 'Thủ thư phải ghi sổ.'],
])('tells that "%s" says the contrary of "%s"', (said, source) => {
  expect(turned(said, source)).toBe(true);
});

it.each([
  ['another order', 'thủ thư phải ghi sổ ngay', 'Ngay khi nhận sách, thủ thư phải ghi sổ.'],
  ['a passive', 'sổ được ghi lại', 'Sổ phải được ghi lại.'],
  [
    'the other case as well',
    'người mượn trả sách',
    'Người mượn trả sách; người mượn không trả sách thì nộp tiền.',
  ],
  [
    'both cases in the sentence',
    'người trả sách thì ghi sổ, không trả sách thì báo cáo',
    'Người không trả sách thì bị báo cáo.',
  ],
])('leaves to a person what is only %s', (_name, said, source) => {
  expect(turned(said, source)).toBe(false);
});
