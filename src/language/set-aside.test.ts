import { expect, it } from 'vitest';
import { asideFit } from './set-aside.ts';

const fellow = '2. Neo ghe gỗ (không phải là ghe câu, ghe lưới) ngoài bến: phạt 3.000.000 đồng.';
const other = '3. Neo ghe câu, ghe lưới ngoài bến: phạt 5.000.000 đồng.';
const open = '4. Không neo ngoài bến.';

it.each([
  ['neo ghe câu phạt bao nhiêu', fellow, '', 'other'],
  ['neo ghe câu phạt bao nhiêu', other, '', 'asked'],
  ['neo ghe câu phạt bao nhiêu', open, '', 'silent'],
  ['neo ghe gỗ phạt bao nhiêu', fellow, '', 'silent'],
  ['neo ghe câu phạt bao nhiêu', fellow, 'Phạt ghe câu', 'silent'],
])('tells how “%s” stands to “%s” under “%s”', (question, rule, heading, fit) => {
  expect(asideFit(question, rule, { fellow, heading })).toBe(fit);
});

it.each(['1. Ghe nộp phí, trừ ghe câu.', '1. Ghe nộp phí (trừ trường hợp ghe câu neo tạm).'])(
  'leaves an exception that is a rule of its own: “%s”',
  (rule) => {
    const asked = 'ghe câu nộp phí bao nhiêu';
    expect(asideFit(asked, rule, { fellow: rule, heading: '' })).toBe('silent');
  },
);
