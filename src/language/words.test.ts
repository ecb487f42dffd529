import fc from 'fast-check';
import { expect, it } from 'vitest';
import { syllables } from './syllables.ts';
import { words } from './words.ts';

it('keeps the syllables of a compound together', () => {
  expect(words('đăng ký giám hộ cho cháu')).toEqual(['đăng ký', 'giám hộ', 'cho', 'cháu']);
});

it('takes the compound that holds together best where two overlap', () => {
  expect(words('quyền sử dụng đất')).toEqual(['quyền', 'sử dụng', 'đất']);
});

it('loses and moves no syllable', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      expect(words(text).join(' ')).toBe(syllables(text).join(' '));
    }),
  );
});
