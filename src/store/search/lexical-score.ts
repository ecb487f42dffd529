import { SCORE_UNITS, type ScoredList, type ScoredSegment } from './scored-segment.ts';

/** BM25 score of one row for a query's lists, the same to the last digit as a search gives it. */
export function lexicalScore(
  scored: ScoredSegment | undefined,
  lists: readonly ScoredList[],
  row: number,
): number {
  if (scored === undefined) return 0;
  const { segment, frequencies, norms } = scored;
  let units = 0;
  for (const { list, weight } of lists) {
    const rank = segment.postings.rankOf(list, row);
    if (rank < 0) continue;
    const frequency = frequencies[rank] ?? 0;
    units += Math.round((weight * frequency) / (frequency + (norms[row] ?? 0)));
  }
  return units / SCORE_UNITS;
}
