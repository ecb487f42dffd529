import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { syllables } from '../language/syllables.ts';
import { askedTerms, matchParts, matchWords } from './matched-words.ts';

const alike = () => 1;
const asked = askedTerms('Thời hạn đăng ký khai sinh', alike);

it('finds the words of a question in any spelling that the index takes for the same', () => {
  const { singles, length } = matchWords('ĐĂNG KÍ khai-sinh: 05 ngày', asked);
  expect([...singles]).toEqual([0, 0, 1, 1, 1, 1]);
  expect(length).toBe(6);
});

it('takes two words for a pair only where they follow each other as asked', () => {
  const { pairs, phrase } = matchWords('sinh khai ký đăng; khai sinh', asked);
  expect([...pairs]).toEqual([0, 0, 0, 0, 1]);
  expect(phrase).toBe(2);
});

it('looks at each part by itself, and at nothing behind the last border', () => {
  const text = 'khai. sinh khai sinh';
  const parts = matchParts(text, [0, 6, 10], asked);
  expect(parts.map(({ singles }) => [singles[4], singles[5]])).toEqual([
    [1, 0],
    [0, 1],
  ]);
});

it('counts the words that the index counts', () => {
  const text = fc.string({ unit: fc.constantFrom(...'aĐểy1\u0323 .,\n/-👍'.split('')) });
  fc.assert(
    fc.property(text, (typed) => {
      const nfc = typed.normalize('NFC');
      const terms = askedTerms(nfc, alike);
      const { singles, length } = matchWords(nfc, terms);
      expect(length).toBe(syllables(nfc).length);
      expect(singles.every((found) => found === 1)).toBe(true);
    }),
  );
});
