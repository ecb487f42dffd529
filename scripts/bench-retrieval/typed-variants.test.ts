import { expect, it } from 'vitest';
import { typedVariants } from './typed-variants.ts';

it.each([
  ['without accents', 'Thuy Hoa, Dieu 5 duoc dan 12 ngay'],
  ['other tone placement', 'Thuỷ Hoà, Điều 5 được dẫn 12 ngày'],
  ['Telex', 'Thuyr Hoaf, Ddieeuf 5 dduwowcj daanx 12 ngayf'],
  ['VNI', 'Thuy3 Hoa2, D9ie6u2 5 d9u7o7c5 da6n4 12 ngay2'],
])('types a question %s', (variant, typed) => {
  expect(typedVariants[variant]?.('Thủy Hòa, Điều 5 được dẫn 12 ngày')).toBe(typed);
});
