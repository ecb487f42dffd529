import { expect, it } from 'vitest';
import { definesAsked, leadByDefinition } from './lead-by-definition.ts';
import type { RankedPassage } from './rank.ts';

/** Fictional law, ranked in this order. */
const texts = [
  '1. Bến neo do xã quản lý.',
  '4. Bến neo tạm là chỗ đậu.',
  '7. Bến neo là nơi đậu ghe.',
];
const passages = texts.map(
  (text, at) =>
    ({ leaf: { text }, score: 1 - at / 10, isNamed: false }) as unknown as RankedPassage,
);
const first = (readAs: string) => leadByDefinition(passages, definesAsked(readAs))[0];

it('leads with what says the very meaning, with the score of the first', () => {
  expect(first('bến neo là gì')).toEqual({ ...passages[2], score: 1 });
});

it.each(['ai quản lý bến neo', 'ghe là gì'])(
  'leaves the order where none says it: “%s”',
  (asked) => {
    expect(first(asked)).toBe(passages[0]);
  },
);
