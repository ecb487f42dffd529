import { expect, it } from 'vitest';
import { leadByPending } from './lead-by-pending.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law: điều by their headings, ranked in this order. */
const headings = [
  'Giấy phép bến từ ngày 01/7/2099',
  'Hồ sơ giấy phép bến dở dang ngày 01/7/2098',
  'Hồ sơ giấy phép bến đã nộp trước ngày dừng thủ tục',
];
const passages = headings.map(
  (heading, at) =>
    ({
      leaf: { address: `ben/d${at + 1}/k1` },
      article: { heading, document: { key: 'ben' } },
      score: 1 - at / 10,
      isNamed: false,
    }) as unknown as RankedPassage,
);
const first = (readAs: string, filedOn?: string) =>
  leadByPending(passages, { readAs, ...(filedOn ? { filedOn } : {}) })[0];

const unfinished = 'giấy phép bến dân đã nộp, chưa giải quyết, làm tiếp hay trả';

it('leads with what rules a dossier that is under way, with the score of the first', () => {
  const lead = first(unfinished, '2098-06-01');
  expect([lead?.leaf.address, lead?.score]).toEqual(['ben/d2/k1', 1]);
});

it('takes no điều on what was under way before the dossier was filed', () => {
  expect(first(unfinished, '2099-06-20')?.leaf.address).toBe('ben/d3/k1');
});

it('leaves the rule first where nothing was begun', () => {
  expect(first('giấy phép bến ai cấp')?.leaf.address).toBe('ben/d1/k1');
});
