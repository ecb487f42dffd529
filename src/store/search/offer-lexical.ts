import type { RowMask } from '../segment/row-mask.ts';
import { createCursor } from './cursor.ts';
import { searchExhaustively } from './exhaustive.ts';
import { searchPruned } from './max-score.ts';
import type { ScoredList, ScoredSegment } from './scored-segment.ts';
import type { TopRows } from './top-rows.ts';

/** What is searched for, and where it is kept. */
export type Target = {
  readonly top: TopRows;
  readonly limit: number;
  readonly mask: RowMask | undefined;
};

/** Below this a segment is added up whole in less time than a threshold takes to guess. */
const PRUNED_FROM = 4096;

/** A filter that lets fewer rows pass than this share has them looked up one by one. */
const SELECTIVE_SHARE = 1 / 32;

/**
 * Offers the best rows of one segment. Three ways give the same rows and the same scores: a
 * selective filter looks its rows up, a large segment is pruned, a small one added up whole.
 */
export function offerLexical(
  scored: ScoredSegment,
  lists: readonly ScoredList[],
  target: Target,
): void {
  const { mask, limit } = target;
  const { rows } = scored.segment;
  if (lists.length === 0 || limit === 0 || mask?.count === 0) return;
  if (mask !== undefined && mask.count < rows * SELECTIVE_SHARE) {
    searchRows(scored, lists, { ...target, mask });
  } else if (rows >= PRUNED_FROM) {
    searchPruned(scored, lists, target);
  } else {
    searchExhaustively(scored, lists, target);
  }
}

function searchRows(
  scored: ScoredSegment,
  lists: readonly ScoredList[],
  { top, mask }: { readonly top: TopRows; readonly mask: RowMask },
): void {
  const cursors = lists.map((list) => createCursor(scored, list));
  for (let row = 0; row < mask.allowed.length; row += 1) {
    if (mask.allowed[row] !== 1) continue;
    let score = 0;
    for (const cursor of cursors) score += cursor.scoreOf(row);
    if (score > 0) top.offer(scored.firstRow + row, score);
  }
}
