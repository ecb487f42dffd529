import type { LexicalQuery } from '../../src/store/search-index.ts';
import { readCurrent } from '../../src/store/generation/current.ts';
import { readGeneration } from '../../src/store/generation/generation-state.ts';
import { layoutOf } from '../../src/store/generation/layout.ts';
import { searchExhaustively } from '../../src/store/search/exhaustive.ts';
import { searchPruned } from '../../src/store/search/max-score.ts';
import { listsOf, scoreSegments } from '../../src/store/search/scored-segment.ts';
import { createTopRows } from '../../src/store/search/top-rows.ts';
import { openSegment } from '../../src/store/segment/open-segment.ts';

export type Pruning = {
  /** CPU of the pruned search as a share of adding up everything. */
  readonly share: number;
  /** Questions for which both found other rows or scores; must be 0. */
  readonly different: number;
};

/** Runs the same questions pruned and exhaustively over the largest segment of an index. */
export function measurePruning(
  data: string,
  queries: readonly LexicalQuery[],
  limit: number,
): Pruning {
  const layout = layoutOf(data);
  const current = readCurrent(layout);
  if (!current) throw new RangeError(`no index in ${data}`);
  const [named] = readGeneration(layout, current).manifest.segments;
  const [scored] = named ? scoreSegments([openSegment(layout, named).lexical]) : [];
  if (!scored) throw new RangeError('an index without a segment');
  const run = (search: typeof searchPruned) => {
    const before = process.cpuUsage();
    const found = queries.map((query) => {
      const top = createTopRows(limit);
      search(scored, listsOf(query, [scored])[0] ?? [], { top, limit, mask: undefined });
      return JSON.stringify(top.take());
    });
    const { user, system } = process.cpuUsage(before);
    return { found, cpu: user + system };
  };
  // The first round warms both up.
  run(searchPruned);
  run(searchExhaustively);
  const [pruned, whole] = [run(searchPruned), run(searchExhaustively)];
  return {
    share: pruned.cpu / whole.cpu,
    different: pruned.found.filter((found, at) => found !== whole.found[at]).length,
  };
}
