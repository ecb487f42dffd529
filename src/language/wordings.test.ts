import { expect, it } from 'vitest';
import { alternativesOf, keysOf, wordingsIn } from './wordings.ts';

it('knows what the law calls what people say, the longest phrase first', () => {
  const [found] = wordingsIn('Có được giơ tay không?');
  expect(found?.law).toContain('biểu quyết');
  expect(wordingsIn('Biểu quyết thế nào?')).toEqual([]);
});

it('offers the other wordings for each part of what was said, and for nothing else', () => {
  const alternatives = alternativesOf([{ said: 'giấy hồng', law: ['thẻ bến', 'thẻ'] }]);
  expect(alternatives('hồng')).toEqual([['thẻ bến'], ['thẻ']]);
  expect(alternatives('giấy hồng')).toEqual([['thẻ bến'], ['thẻ']]);
  expect(alternatives('bến')).toEqual([]);
});

it('takes a phrase apart into the pairs that a text must hold', () => {
  expect(keysOf('ra khỏi nước')).toEqual(['ra khỏi', 'khỏi nước']);
  expect(keysOf('thẻ')).toEqual(['thẻ']);
});
