import { expect, it } from 'vitest';
import { leadByDefinition } from './lead-by-definition.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law, ranked in this order. */
const lines = [
  ['Quản lý', '1. Bến neo do xã quản lý.'],
  ['Chính sách', '1. Bến neo là việc của xã.'],
  ['Giải thích từ ngữ', '4. Bến neo tạm là chỗ đậu.'],
  ['Giải thích từ ngữ', '7. Bến neo là nơi đậu ghe.'],
] as const;
const passages = lines.map(
  ([heading, text], at) =>
    ({
      leaf: { text },
      article: { heading, document: { key: 'ben' } },
      score: 1 - at / 10,
      isNamed: false,
    }) as unknown as RankedPassage,
);
const first = (readAs: string, among = passages) => leadByDefinition(among, { readAs })[0];

it('leads with what says the very meaning, with the score of the first', () => {
  expect(first('bến neo là gì')).toEqual({ ...passages[3], score: 1 });
});

it('takes what only says so elsewhere where no điều of meanings does', () => {
  expect(first('bến neo là gì', passages.slice(0, 3))).toEqual({ ...passages[1], score: 1 });
});

it.each(['ai quản lý bến neo', 'ghe là gì'])(
  'leaves the order where none says it: “%s”',
  (asked) => {
    expect(first(asked)).toBe(passages[0]);
  },
);
