import { createBlock, isDense } from '../segment/posting-list.ts';
import type { RowMask } from '../segment/row-mask.ts';
import type { ScoredList, ScoredSegment } from './scored-segment.ts';
import type { TopRows } from './top-rows.ts';

/**
 * Adds up every posting of a query's lists in one segment and offers every row that scored and may
 * be found. The oracle for pruning, and as fast as it where segments are small.
 */
export function searchExhaustively(
  scored: ScoredSegment,
  lists: readonly ScoredList[],
  { top, mask }: { top: TopRows; mask: RowMask | undefined },
): void {
  const sums = new Float64Array(scored.segment.rows);
  for (const list of lists) addList(scored, list, sums);
  for (let row = 0; row < sums.length; row += 1) {
    const score = sums[row] ?? 0;
    if (score > 0 && (mask === undefined || mask.allowed[row] === 1))
      top.offer(scored.firstRow + row, score);
  }
}

const block = createBlock();

function addList(scored: ScoredSegment, scoredList: ScoredList, sums: Float64Array): void {
  const { list } = scoredList;
  if (isDense(list)) {
    addDense(scored, scoredList, sums);
    return;
  }
  for (let start = 0, index = 0; start < list.df; index += 1) {
    const count = scored.segment.postings.readBlock(list, index, block);
    start += count;
    addBlock(scored, { weight: scoredList.weight, count }, sums);
  }
}

function addBlock(
  { norms, frequencies }: ScoredSegment,
  { weight, count }: { weight: number; count: number },
  sums: Float64Array,
): void {
  for (let place = 0; place < count; place += 1) {
    const row = block.rows[place] ?? 0;
    const frequency = frequencies[block.ranks[place] ?? 0] ?? 0;
    const score = Math.round((weight * frequency) / (frequency + (norms[row] ?? 0)));
    sums[row] = (sums[row] ?? 0) + score;
  }
}

function addDense(
  { segment, norms, frequencies }: ScoredSegment,
  { list, weight }: ScoredList,
  sums: Float64Array,
): void {
  for (let row = 0; row < segment.rows; row += 1) {
    const rank = segment.postings.denseRank(list, row);
    if (rank < 0) continue;
    const frequency = frequencies[rank] ?? 0;
    const score = Math.round((weight * frequency) / (frequency + (norms[row] ?? 0)));
    sums[row] = (sums[row] ?? 0) + score;
  }
}
