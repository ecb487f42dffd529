import { createBlock, isDense, type Block } from '../segment/posting-list.ts';
import type { ScoredList, ScoredSegment } from './scored-segment.ts';

/**
 * A place in one list of one segment that only moves on: rows must be asked for in ascending order.
 * Scores are whole units (`SCORE_UNITS`).
 */
export type Cursor = {
  readonly bound: number;
  /** Adds the scores of rows `[from, to)` to `sums`, whose first element is row `from`. */
  readonly addWindow: (sums: Float64Array, from: number, to: number) => void;
  /** Score that the list gives a row; 0 when the row does not hold the term. */
  readonly scoreOf: (row: number) => number;
  /** Every row of the list with its score, from where the cursor stands. */
  readonly forEach: (take: (row: number, score: number) => void) => void;
};

/** A cursor before the first row of a list. */
export function createCursor(scored: ScoredSegment, scoredList: ScoredList): Cursor {
  return isDense(scoredList.list)
    ? createDenseCursor(scored, scoredList)
    : createBlockCursor(scored, scoredList);
}

function createDenseCursor(
  { segment, norms, frequencies }: ScoredSegment,
  { list, weight, bound }: ScoredList,
): Cursor {
  const { postings } = segment;

  function scoreOf(row: number): number {
    const rank = postings.denseRank(list, row);
    if (rank < 0) return 0;
    const frequency = frequencies[rank] ?? 0;
    return Math.round((weight * frequency) / (frequency + (norms[row] ?? 0)));
  }

  return {
    bound,
    scoreOf,
    addWindow: (sums, from, to) => {
      for (let row = from; row < to; row += 1)
        sums[row - from] = (sums[row - from] ?? 0) + scoreOf(row);
    },
    forEach: (take) => {
      for (let row = 0; row < segment.rows; row += 1) {
        const score = scoreOf(row);
        if (score > 0) take(row, score);
      }
    },
  };
}

function createBlockCursor(
  { segment, norms, frequencies }: ScoredSegment,
  { list, weight, bound }: ScoredList,
): Cursor {
  const { postings } = segment;
  const { lastRows } = list;
  const block: Block = createBlock();
  let index = 0;
  let count = 0;
  let place = 0;
  let read = -1;

  /** Moves on to the block that would hold `row`; false behind the last one. */
  function reach(row: number): boolean {
    while (index < lastRows.length && (lastRows[index] ?? 0) < row) index += 1;
    if (lastRows.length > 0 && index === lastRows.length) return false;
    if (index !== read) {
      count = postings.readBlock(list, index, block);
      read = index;
      place = 0;
    }
    return true;
  }

  function scoreAt(row: number): number {
    const frequency = frequencies[block.ranks[place] ?? 0] ?? 0;
    return Math.round((weight * frequency) / (frequency + (norms[row] ?? 0)));
  }

  return {
    bound,
    scoreOf: (row) => {
      if (!reach(row)) return 0;
      while (place < count && (block.rows[place] ?? 0) < row) place += 1;
      return place < count && block.rows[place] === row ? scoreAt(row) : 0;
    },
    addWindow: (sums, from, to) => {
      let next = from;
      while (next < to && reach(next)) {
        for (; place < count; place += 1) {
          const row = block.rows[place] ?? 0;
          if (row >= to) return;
          if (row >= from) sums[row - from] = (sums[row - from] ?? 0) + scoreAt(row);
          next = row + 1;
        }
        if (index >= lastRows.length - 1) return;
        next = Math.max(next, (lastRows[index] ?? 0) + 1);
      }
    },
    forEach: (take) => {
      for (let row = 0; reach(row); row = (lastRows[index] ?? 0) + 1) {
        for (place = 0; place < count; place += 1) {
          const found = block.rows[place] ?? 0;
          take(found, scoreAt(found));
        }
        if (index >= lastRows.length - 1) return;
      }
    },
  };
}
