import { expect, it } from 'vitest';
import { evidenceFor } from './evidence.ts';

/** A corpus of 100 chunks in which only these words occur, each in ten of them. */
const known = new Set('thời hạn cấp bản sao giấy chứng nhận quyền sử dụng đất'.split(' '));
const vocabulary = {
  size: 100,
  count: (syllable: string) => (known.has(syllable) ? 10 : 0),
  pairCount: () => 0,
  spellings: () => [],
};
const passage = {
  body: ['Bản sao giấy chứng nhận', 'quyền sử dụng đất được cấp'],
  heading: 'Thời hạn cấp',
  context: '',
};

function support(query: string, statutory: readonly { said: string; law: string }[] = []): number {
  return evidenceFor({ query, statutory, wordings: [] }, vocabulary)(passage);
}

it('counts another wording of what was said for nearly as much', () => {
  const wordings = [{ said: 'bìa cứng', law: ['giấy phép', 'giấy chứng nhận'] }];
  const asked = { query: 'cấp bìa cứng', statutory: [] };
  expect(evidenceFor({ ...asked, wordings: [] }, vocabulary)(passage)).toBeLessThan(0.5);
  expect(evidenceFor({ ...asked, wordings }, vocabulary)(passage)).toBeGreaterThan(0.6);
});

it('is 1 for words that all stand in the passage in the same order', () => {
  expect(support('bản sao giấy chứng nhận')).toBeCloseTo(1);
});

it('counts a word that only the heading holds for a little less', () => {
  expect(support('thời hạn')).toBeCloseTo(0.9);
});

it('falls most for words that the corpus has never seen', () => {
  expect(support('giấy chứng nhận máy bay')).toBeLessThan(support('giấy chứng nhận thời cấp'));
});

it("takes the law's words for what was said when that fits better", () => {
  const law = 'giấy chứng nhận quyền sử dụng đất';
  expect(support('cấp sổ đỏ')).toBeLessThan(0.5);
  expect(support('cấp sổ đỏ', [{ said: 'sổ đỏ', law }])).toBeGreaterThan(0.8);
});
