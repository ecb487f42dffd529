import { expect, it } from 'vitest';
import type { Leaf } from '../domain/passage.ts';
import { quotable } from './quotable.ts';

function quoted(text: string): string | undefined {
  return quotable({ address: 'thu/d1', text, start: 0, end: text.length } as Leaf)?.text;
}

it.each(['2. ', '2a. ', '12/ ', 'đ) ', 'đ1) ', 'aa) ', 'a.1) ', 'b. ', '- ', 'Điều 5. Bến\n'])(
  'quotes what stands behind the label “%s”',
  (label) => {
    expect(quoted(`${label}Nộp tại xã.`)).toBe('Nộp tại xã.');
  },
);

it.each(['2,5 ha đất.', '2.5 ha đất.', 'Xã. Nộp tại xã.'])('takes no label off “%s”', (text) => {
  expect(quoted(text)).toBe(text);
});

it('quotes nothing of a heading alone', () => {
  expect(quoted('Điều 5. Bến')).toBeUndefined();
});
