import { expect, it } from 'vitest';
import { ndcgAt, percentile, recallAt, reciprocalRankAt } from './ranking-metrics.ts';

const grades = new Map([
  ['a', 2],
  ['b', 1],
  ['c', 2],
]);

it('computes nDCG with gain 2^grade − 1', () => {
  // Ideal: 3/1 + 3/log2(3) + 1/log2(4) = 3 + 1.89279 + 0.5 = 5.39279.
  // b, x, a: 1/1 + 0 + 3/2 = 2.5.
  expect(ndcgAt(10, ['b', 'x', 'a'], grades)).toBeCloseTo(2.5 / 5.392_789, 5);
  expect(ndcgAt(10, ['a', 'c', 'b'], grades)).toBe(1);
  expect(ndcgAt(1, ['b'], grades)).toBeCloseTo(1 / 3, 10);
  expect(ndcgAt(10, ['x'], grades)).toBe(0);
});

it('counts recall over the best grade only', () => {
  expect(recallAt(2, ['b', 'a'], grades)).toBe(0.5);
  expect(recallAt(10, ['b'], grades)).toBe(0);
  expect(recallAt(1, ['a', 'c'], grades)).toBe(0.5);
});

it('takes the first relevant document of any grade for the reciprocal rank', () => {
  expect(reciprocalRankAt(10, ['x', 'b', 'a'], grades)).toBe(0.5);
  expect(reciprocalRankAt(1, ['x', 'b'], grades)).toBe(0);
});

it('gives 0 for a query without judgements', () => {
  const none = new Map<string, number>();
  expect([ndcgAt(10, ['a'], none), recallAt(10, ['a'], none)]).toEqual([0, 0]);
});

it('takes percentiles by nearest rank', () => {
  const values = [50, 10, 40, 20, 30];
  expect([percentile(values, 0.5), percentile(values, 0.95), percentile([], 0.5)]).toEqual([
    30, 50, 0,
  ]);
});
