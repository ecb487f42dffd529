import { createCursor } from './cursor.ts';
import { SCORE_UNITS, type ScoredList, type ScoredSegment } from './scored-segment.ts';

/**
 * BM25 scores of rows of one segment for a query's lists, in the order of `rows` and the same to the
 * last digit as a search gives them. Lists are walked one after the other, so that a block is
 * unpacked once however many of the rows lie in it.
 */
export function lexicalScores(
  scored: ScoredSegment,
  lists: readonly ScoredList[],
  rows: readonly number[],
): number[] {
  const units = new Map(rows.toSorted((a, b) => a - b).map((row) => [row, 0]));
  for (const list of lists) {
    const cursor = createCursor(scored, list);
    for (const [row, sum] of units) units.set(row, sum + cursor.scoreOf(row));
  }
  return rows.map((row) => (units.get(row) ?? 0) / SCORE_UNITS);
}
