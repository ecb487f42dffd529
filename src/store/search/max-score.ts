import type { RowMask } from '../segment/row-mask.ts';
import { createCursor, type Cursor } from './cursor.ts';
import type { ScoredList, ScoredSegment } from './scored-segment.ts';
import { createTopRows, type TopRows } from './top-rows.ts';

/** Rows added up at once: 2,048 sums of 8 bytes are half of the 32 kB of a first-level cache. */
const WINDOW = 2048;

/** Postings that are read to guess a threshold, for each row that is asked for. */
const GUESS_POSTINGS = 20;

export type PruningTarget = {
  readonly top: TopRows;
  readonly limit: number;
  readonly mask: RowMask | undefined;
  /** For tests; `WINDOW` when absent. */
  readonly windowRows?: number;
};

/**
 * Finds exactly the rows that adding up every posting would find, with the same scores, and reads
 * few of the postings (MaxScore: Turtle and Flood 1995; in windows, as Lucene does it).
 *
 * Lists are ordered by the most that they can give. The first of them, which together cannot lift a
 * row to the threshold, are only looked up for the rows that the others brought up; the others are
 * added up window by window.
 */
export function searchPruned(
  scored: ScoredSegment,
  lists: readonly ScoredList[],
  target: PruningTarget,
): void {
  const ordered = lists.toSorted((a, b) => a.bound - b.bound || a.term - b.term);
  const cursors = ordered.map((list) => createCursor(scored, list));
  const most = prefixSums(cursors);
  const floor = guessThreshold(scored, ordered, target);
  const { top, mask, windowRows = WINDOW } = target;
  const { rows } = scored.segment;
  const sums = new Float64Array(windowRows);
  const candidates = createCandidates(windowRows);
  let optional = 0;
  for (let from = 0; from < rows; from += windowRows) {
    const threshold = Math.max(floor, top.threshold());
    while (optional < cursors.length && (most[optional + 1] ?? 0) < threshold) optional += 1;
    if (optional === cursors.length) return;
    const to = Math.min(rows, from + windowRows);
    for (let place = optional; place < cursors.length; place += 1) {
      cursors[place]?.addWindow(sums, from, to);
    }
    candidates.take(sums, { from, least: threshold - (most[optional] ?? 0), mask });
    for (let place = optional - 1; place >= 0; place -= 1) {
      candidates.add(cursors[place], threshold - (most[place] ?? 0));
    }
    candidates.offer(top, scored.firstRow);
  }
}

/** Most that the cursors before each place can give together. */
function prefixSums(cursors: readonly Cursor[]): number[] {
  const sums = [0];
  for (const { bound } of cursors) sums.push((sums.at(-1) ?? 0) + bound);
  return sums;
}

/** Rows of a window that may still reach the threshold, ascending, with what they have so far. */
type Candidates = {
  /** Takes the rows with at least `least` out of a window's sums and zeroes the sums. */
  readonly take: (
    sums: Float64Array,
    window: { from: number; least: number; mask: RowMask | undefined },
  ) => void;
  /** Adds a list's scores and drops rows that are below `least` afterwards. */
  readonly add: (cursor: Cursor | undefined, least: number) => void;
  readonly offer: (top: TopRows, firstRow: number) => void;
};

function createCandidates(windowRows: number): Candidates {
  const rows = new Uint32Array(windowRows);
  const scores = new Float64Array(windowRows);
  let count = 0;
  return {
    take: (sums, { from, least, mask }) => {
      count = 0;
      for (let place = 0; place < sums.length; place += 1) {
        const score = sums[place] ?? 0;
        if (score === 0) continue;
        sums[place] = 0;
        if (score < least || (mask !== undefined && mask.allowed[from + place] !== 1)) continue;
        rows[count] = from + place;
        scores[count] = score;
        count += 1;
      }
    },
    add: (cursor, least) => {
      if (cursor === undefined) return;
      let kept = 0;
      for (let place = 0; place < count; place += 1) {
        const row = rows[place] ?? 0;
        const score = (scores[place] ?? 0) + cursor.scoreOf(row);
        if (score < least) continue;
        rows[kept] = row;
        scores[kept] = score;
        kept += 1;
      }
      count = kept;
    },
    offer: (top, firstRow) => {
      for (let place = 0; place < count; place += 1) {
        top.offer(firstRow + (rows[place] ?? 0), scores[place] ?? 0);
      }
    },
  };
}

/**
 * A score that at least `limit` rows reach: the lists that can give most are added up, and the rows
 * with the most from them are scored in full. So the very first window knows what is worth reading.
 */
function guessThreshold(
  scored: ScoredSegment,
  ordered: readonly ScoredList[],
  { top, limit, mask }: PruningTarget,
): number {
  const partial = new Map<number, number>();
  let budget = limit * GUESS_POSTINGS;
  for (const scoredList of ordered.toReversed()) {
    budget -= scoredList.list.df;
    if (budget < 0) break;
    createCursor(scored, scoredList).forEach((row, score) => {
      if (mask === undefined || mask.allowed[row] === 1)
        partial.set(row, (partial.get(row) ?? 0) + score);
    });
  }
  const promising = createTopRows(limit);
  for (const [row, score] of partial) promising.offer(row, score);
  const rows = promising.take().toSorted((a, b) => a.row - b.row);
  if (rows.length < limit) return top.threshold();
  const cursors = ordered.map((list) => createCursor(scored, list));
  let least = Infinity;
  for (const { row } of rows) {
    let score = 0;
    for (const cursor of cursors) score += cursor.scoreOf(row);
    least = Math.min(least, score);
  }
  return Math.max(top.threshold(), least);
}
