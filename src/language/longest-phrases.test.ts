import { expect, it } from 'vitest';
import { longestPhrases, phrasesOf } from './longest-phrases.ts';

const phrases = phrasesOf(
  new Map([
    ['neo', 1],
    ['neo ghe', 2],
    ['ghe lớn', 3],
  ]),
);

it('finds the longest phrase where several begin, and none inside it', () => {
  expect(longestPhrases(['neo', 'ghe', 'lớn', 'neo'], phrases)).toEqual([2, 1]);
});

it('finds nothing in a text or a table without phrases', () => {
  expect(longestPhrases(['bến'], phrases)).toEqual([]);
  expect(longestPhrases(['neo'], phrasesOf(new Map()))).toEqual([]);
});
