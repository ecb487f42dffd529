import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_WIDTH, pack, packedBytes, TAIL_BYTES, unpack, widthOf } from './bit-packing.ts';
import {
  createBlock,
  createPostingsReader,
  createPostingsWriter,
  isDense,
} from './posting-list.ts';

it('unpacks what it packed at every width', () => {
  const numbers = fc.array(fc.integer({ min: 0, max: 2 ** MAX_WIDTH - 1 }), { maxLength: 128 });
  fc.assert(
    fc.property(numbers, fc.integer({ min: 0, max: 9 }), (values, at) => {
      const width = widthOf(Math.max(0, ...values));
      const count = values.length;
      const target = new Uint8Array(at + packedBytes(count, width) + TAIL_BYTES);
      pack(target, at, { values: Uint32Array.from(values), count, width });
      const read = new Uint32Array(128);
      unpack(new DataView(target.buffer), at, { values: read, count, width });
      expect([...read.subarray(0, count)]).toEqual(values);
    }),
  );
});

/** Lists of every shape in one file: some rows of 3,000 with their ranks. */
const list = fc
  .record({
    share: fc.constantFrom(0.001, 0.02, 0.1, 0.3, 1),
    seed: fc.integer({ min: 1, max: 2 ** 31 }),
    largestRank: fc.constantFrom(0, 1, 15, 253, 254, 255, 1000),
  })
  .map(({ share, seed, largestRank }) => {
    let state = seed;
    const next = (): number => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state / 2 ** 32;
    };
    const rows = Array.from({ length: 3000 }, (_, row) => row).filter(() => next() < share);
    if (rows.length === 0) rows.push(Math.floor(next() * 3000));
    return { rows, ranks: rows.map(() => Math.floor(next() * (largestRank + 1))) };
  });

it('gives back rows and ranks of short, long and dense lists', () => {
  fc.assert(
    fc.property(fc.array(list, { minLength: 1, maxLength: 5 }), (lists) => {
      const writer = createPostingsWriter();
      const starts = lists.map(({ rows, ranks }) =>
        writer.add(
          {
            rows: Uint32Array.from(rows),
            ranks: Uint16Array.from(ranks),
            bounds: new Float32Array(rows.length).fill(0.5),
          },
          3000,
        ),
      );
      const reader = createPostingsReader(writer.bytes());
      for (const [index, { rows, ranks }] of lists.entries()) {
        const opened = reader.open(starts[index] ?? 0, 3000);
        expect(opened.df).toBe(rows.length);
        expect(isDense(opened)).toBe(rows.length >= 750);
        const found = isDense(opened)
          ? Array.from({ length: 3000 }, (_, row) => [row, reader.denseRank(opened, row)]).filter(
              ([, rank]) => rank !== -1,
            )
          : Array.from({ length: Math.ceil(rows.length / 128) }, (_, place) => {
              const block = createBlock();
              const count = reader.readBlock(opened, place, block);
              return Array.from({ length: count }, (__, at) => [block.rows[at], block.ranks[at]]);
            }).flat();
        expect(found).toEqual(rows.map((row, place) => [row, ranks[place]]));
        for (const row of [0, rows[0] ?? 0, rows.at(-1) ?? 0, 1500, 2999]) {
          const place = rows.indexOf(row);
          expect(reader.rankOf(opened, row)).toBe(place < 0 ? -1 : ranks[place]);
        }
      }
    }),
    { numRuns: 60 },
  );
});
