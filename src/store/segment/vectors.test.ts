import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { createTopRows, type Scored } from '../search/top-rows.ts';
import { createInt8Scan } from './int8-scan.ts';
import { openVectors, type Vectors } from './vectors.ts';

/** Repeatable vectors near one direction, so that many similarities are nearly the same. */
function vectorsOf(rows: number, dimensions: number, seed: number): Float32Array<ArrayBuffer> {
  let state = seed;
  const next = (): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32 - 0.5;
  };
  const vectors = new Float32Array(rows * dimensions);
  for (let row = 0; row < rows; row += 1) {
    const vector = Array.from({ length: dimensions }, (_, index) => next() + (index === 0 ? 1 : 0));
    const length = row % 50 === 7 ? Infinity : Math.hypot(...vector);
    vectors.set(
      vector.map((value) => value / length),
      row * dimensions,
    );
  }
  return vectors;
}

/** The nearest by computing every similarity and sorting. */
function byDefinition(held: Vectors, vector: Float32Array, allowed: (row: number) => boolean) {
  return Array.from({ length: held.rows }, (_, row) => row)
    .filter(allowed)
    .map((row): Scored => ({ row, score: held.similarity(row, vector) }))
    .toSorted((a, b) => b.score - a.score || a.row - b.row);
}

const scene = fc.record({
  rows: fc.constantFrom(1, 40, 1500),
  dimensions: fc.constantFrom(2, 16, 37, 256),
  seed: fc.integer({ min: 1, max: 2 ** 31 }),
  limit: fc.integer({ min: 1, max: 50 }),
  every: fc.option(fc.integer({ min: 1, max: 60 })),
});

it('finds exactly the nearest rows through 8-bit copies, with their true similarities', () => {
  fc.assert(
    fc.property(scene, ({ rows, dimensions, seed, limit, every }) => {
      const vectors = vectorsOf(rows, dimensions, seed);
      const question = vectorsOf(1, dimensions, seed + 1);
      const held = openVectors(vectors.buffer, { rows, dimensions });
      const isAllowed = (row: number): boolean => every === null || row % every === 0;
      const allowed = Uint8Array.from({ length: rows }, (_, row) => Number(isAllowed(row)));
      const count = allowed.filter((byte) => byte === 1).length;
      const mask = every === null ? undefined : { allowed, count };
      const expected = byDefinition(held, question, isAllowed).slice(0, limit);

      const copied = createTopRows(limit);
      createInt8Scan(vectors, dimensions).nearest(question, { limit, mask }, (row) =>
        copied.offer(row, held.similarity(row, question)),
      );
      expect(copied.take()).toEqual(expected);

      const top = createTopRows(limit);
      held.scan(question, { top, limit, firstRow: 1000, ...(mask ? { mask } : {}) });
      expect(top.take()).toEqual(expected.map(({ row, score }) => ({ row: row + 1000, score })));
    }),
    { numRuns: 60 },
  );
});

it('looks closely at few rows', () => {
  const vectors = vectorsOf(5000, 256, 3);
  let looked = 0;
  createInt8Scan(vectors, 256).nearest(
    vectors.slice(0, 256),
    { limit: 10, mask: undefined },
    () => {
      looked += 1;
    },
  );
  expect(looked).toBeGreaterThanOrEqual(10);
  expect(looked).toBeLessThan(500);
});

it('treats every row alike for a question without words', () => {
  const vectors = vectorsOf(1200, 16, 3);
  const held = openVectors(vectors.buffer, { rows: 1200, dimensions: 16 });
  const top = createTopRows(3);
  held.scan(new Float32Array(16), { top, limit: 3, firstRow: 0 });
  expect(top.take().map(({ row }) => row)).toEqual([0, 1, 2]);
});

it('refuses a file that holds no whole number of vectors', () => {
  const damaged = expect.objectContaining({ code: 'INDEX_DAMAGED' }) as Error;
  expect(() => openVectors(new ArrayBuffer(60), { rows: 1, dimensions: 16 })).toThrow(damaged);
});
