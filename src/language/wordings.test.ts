import { expect, it } from 'vitest';
import { thesaurusList } from './thesaurus-list.ts';
import { alternativesOf, keysOf, wordingsIn } from './wordings.ts';

it('knows what the law calls what people say, the longest phrase first', () => {
  const [found, ...others] = wordingsIn(['Hiến đất làm đường?']);
  expect(found?.said).toBe('hiến đất làm đường');
  expect(others).toEqual([]);
  expect(wordingsIn(['Hiến đất', 'làm đường']).map(({ said }) => said)).toContain('hiến đất');
});

it('offers the other wordings for each part of what was said, and for nothing else', () => {
  const alternatives = alternativesOf([{ said: 'giấy hồng', law: ['thẻ bến', 'thẻ'] }]);
  expect(alternatives('hồng')).toEqual([['thẻ bến'], ['thẻ']]);
  expect(alternatives('giấy hồng')).toEqual([['thẻ bến'], ['thẻ']]);
  expect(alternatives('bến')).toEqual([]);
  expect(alternatives('gì')).toEqual([]);
});

it('takes a phrase apart into the pairs that a text must hold', () => {
  expect(keysOf('ra khỏi nước')).toEqual(['ra khỏi', 'khỏi nước']);
  expect(keysOf('thẻ')).toEqual(['thẻ']);
});

it('holds each phrase once and none that is its own other wording', () => {
  const entries = thesaurusList
    .trim()
    .split('\n')
    .map((line) => line.split(' = '));
  expect(new Set(entries.map(([said]) => said)).size).toBe(entries.length);
  expect(entries.filter(([said = '', law = '']) => law.split('; ').includes(said))).toEqual([]);
});
