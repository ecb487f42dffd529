import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_SEGMENTS, segmentsToMerge } from './merge-policy.ts';

const segments = (...rows: number[]) =>
  rows.map((count, index) => ({ id: `s${index}`, rows: count, liveRows: count }));

it('leaves few segments alone', () => {
  expect(segmentsToMerge(segments(80_000, 1, 1, 1, 1, 1, 1, 1))).toEqual([]);
});

it('merges the small ones and spares the large one', () => {
  const merged = segmentsToMerge(segments(80_000, 1, 1, 1, 1, 1, 1, 1, 1));
  expect(merged.toSorted()).toEqual(['s1', 's2', 's3', 's4', 's5', 's6', 's7', 's8']);
});

it('writes a segment anew when more than half of it was removed', () => {
  const wasteful = { id: 'w', rows: 100, liveRows: 49 };
  expect(segmentsToMerge([...segments(100, 100), wasteful])).toEqual(['w']);
});

it('always brings too many segments down, and rewrites a chunk few times', () => {
  const sizes = fc.array(fc.integer({ min: 1, max: 300 }), { minLength: 50, maxLength: 300 });
  fc.assert(
    fc.property(sizes, (added) => {
      let held: number[] = [];
      let rewritten = 0;
      for (const size of added) {
        held.push(size);
        const merged = new Set(segmentsToMerge(segments(...held)).map((id) => Number(id.slice(1))));
        if (merged.size === 0) continue;
        const sum = held.filter((_, index) => merged.has(index)).reduce((a, b) => a + b, 0);
        held = [...held.filter((_, index) => !merged.has(index)), sum];
        rewritten += sum;
        expect(held.length).toBeLessThanOrEqual(MAX_SEGMENTS);
      }
      const all = added.reduce((a, b) => a + b, 0);
      expect(rewritten / all).toBeLessThan(2 + Math.log2(added.length));
    }),
  );
});
