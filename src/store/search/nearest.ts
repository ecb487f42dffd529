import { checkVector } from '../segment/graph.ts';
import type { OpenSegment } from '../segment/open-segment.ts';
import type { RowMask } from '../segment/row-mask.ts';
import type { TopRows } from './top-rows.ts';

/** A segment with the rows that may be found in it. */
export type Searched = {
  readonly segment: OpenSegment;
  readonly firstRow: number;
  readonly mask: RowMask | undefined;
};

/** Beyond this many neighbours a graph visits so much that the exact scan is as fast. */
const GRAPH_LIMIT = 200;

/**
 * Offers the rows nearest to a vector by inner product.
 *
 * The rule: the graph answers when there is one (from 10,000 rows on, `GRAPH_FROM` in
 * generation/build-segments.ts), every row may be found and at most 200 are asked for; everything
 * else is an exact scan. With a filter the graph would have to ask for every point on its way,
 * which is slower than the scan when 1 % passes (research/engines.md 3.2).
 */
export function offerNearest(
  vector: Float32Array,
  { segment, firstRow, mask }: Searched,
  { top, limit }: { top: TopRows; limit: number },
): void {
  const { vectors, graph, manifest } = segment;
  checkVector(vector, vectors.dimensions);
  if (graph === undefined || mask !== undefined || limit > GRAPH_LIMIT) {
    vectors.scan(vector, { top, limit, firstRow, ...(mask ? { mask } : {}) });
    return;
  }
  const effort = Math.max(manifest.graphEffort ?? 0, limit);
  for (const { row } of graph.nearest(vector, { limit, effort })) {
    // The graph adds up in another order; one similarity a row, whichever way it was found.
    top.offer(firstRow + row, vectors.similarity(row, vector));
  }
}
