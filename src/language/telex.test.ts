import { expect, it } from 'vitest';
import { foldAccents } from './fold.ts';
import { decodeTelex } from './telex.ts';
import type { Vocabulary } from './vocabulary.ts';

const known = 'đất trợ cấp hưu trí xã hội bao nhiêu tuổi nguyên vọng hòa giải được thửa giấy'.split(
  ' ',
);
const vocabulary: Vocabulary = {
  size: 10,
  count: (syllable) => (known.includes(syllable) ? 5 : 0),
  pairCount: () => 0,
  spellings: (folded) => known.filter((word) => foldAccents(word) === folded),
};

it.each([
  ['trowj caaps huwu tris xax hooij', 'trợ cấp hưu trí xã hội'],
  ['bao nhieeu tuooir', 'bao nhiêu tuổi'],
  ['dda6t', 'đất'],
  ['d9u7o7c5 thu73a', 'được thửa'],
  ['to63 hoa2 gia3i', 'to63 hòa giải'],
  ['giays, giaays', 'giấy, giấy'],
  ['HDDND, nldd', 'HĐND, nlđ'],
  ['Ddaats Hoaf', 'Đất Hòa'],
])('reads the keys of %s', (typed, meant) => {
  expect(decodeTelex(typed, vocabulary)).toBe(meant);
});

it('leaves words alone that the corpus knows, also without their accents', () => {
  expect(decodeTelex('hoi dat Pleiku 151', vocabulary)).toBe('hoi dat Pleiku 151');
});

it('keeps the hats and the đ that were typed', () => {
  const few = ['dấy', 'cáp', 'nhiều'];
  const knows = {
    ...vocabulary,
    count: (syllable: string) => (few.includes(syllable) ? 5 : 0),
    spellings: (folded: string) => few.filter((word) => foldAccents(word) === folded),
  };
  expect(decodeTelex('ddaays caaps', knows)).toBe('ddaays caaps');
});

it('leaves classes and sheets of paper alone', () => {
  expect(decodeTelex('hạng A1, giấy A4, đường D9', vocabulary)).toBe('hạng A1, giấy A4, đường D9');
});

it('reads a tone key behind a hat that was taken', () => {
  const knows = { ...vocabulary, count: (word: string) => (word === 'đất' ? 5 : 0) };
  expect(decodeTelex('thu hồi đâts', knows)).toBe('thu hồi đất');
});

it('guesses no tone beside words with marks, and takes no word with marks apart', () => {
  const few = ['chỗ', 'đủ'];
  const knows = {
    ...vocabulary,
    count: (syllable: string) => (few.includes(syllable) ? 5 : 0),
    spellings: (folded: string) => few.filter((word) => foldAccents(word) === folded),
  };
  expect(decodeTelex('khai sinh choo bé đuợc', knows)).toBe('khai sinh choo bé đuợc');
});
