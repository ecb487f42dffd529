import { encodeFrequency } from './term-frequency.ts';

/** Counts of the terms of one row by field. */
export type RowCounts = {
  readonly count: (id: number, field: number) => void;
  /** Hands every counted term on and starts the next row. */
  readonly drain: (take: (id: number, code: number) => void) => void;
};

/** Starts with a row of which nothing is counted. */
export function createRowCounts(): RowCounts {
  // Field counts of every known term, zero but for the terms of the row at hand.
  let counts = new Uint16Array(4 << 12);
  let seen: number[] = [];
  return {
    count: (id, field) => {
      const at = id * 4;
      if (at >= counts.length) {
        const larger = new Uint16Array(Math.max(at + 4, counts.length * 2));
        larger.set(counts);
        counts = larger;
      }
      const isNew =
        (counts[at] ?? 0) + (counts[at + 1] ?? 0) + (counts[at + 2] ?? 0) + (counts[at + 3] ?? 0);
      if (isNew === 0) seen.push(id);
      counts[at + field] = Math.min(0xffff, (counts[at + field] ?? 0) + 1);
    },
    drain: (take) => {
      for (const id of seen) {
        const at = id * 4;
        take(
          id,
          encodeFrequency(
            counts[at] ?? 0,
            counts[at + 1] ?? 0,
            counts[at + 2] ?? 0,
            counts[at + 3] ?? 0,
          ),
        );
        counts.fill(0, at, at + 4);
      }
      seen = [];
    },
  };
}
