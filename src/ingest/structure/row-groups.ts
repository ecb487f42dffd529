import type { LogicalLine } from './logical-line.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';

/** A table longer than this is cut; shorter ones stay with the text that they belong to. */
const maxTableChars = 4_000;
/** Rows of one group, in characters; chosen so that a group with its header is one chunk. */
const maxGroupChars = 3_000;

type TableStretch = {
  readonly lines: readonly LogicalLine[];
  /** First row. */
  readonly from: number;
  /** End of what may be read. */
  readonly to: number;
  readonly parent?: GrowingNode | undefined;
};

/** Index behind the last row of the table that begins at `from`. */
function tableEnd({ lines, from, to }: TableStretch): number {
  const table = lines[from]?.table;
  let end = from;
  while (end < to && lines[end]?.role === 'table' && lines[end]?.table === table) end += 1;
  return end;
}

/**
 * Cuts a long table into groups of rows, each with the table's header row as its heading, and
 * returns the index behind the table. Text that follows without a number of its own opens a part
 * beside the groups, so that it never counts as a row.
 */
export function addRows(builder: TreeBuilder, stretch: TableStretch): number {
  const { lines, from, parent } = stretch;
  const end = tableEnd(stretch);
  const first = lines[from];
  const last = lines[end - 1];
  if (!first || !last || last.end - first.start <= maxTableChars) return end;
  const name = `bang-${first.table ?? 1}`;
  const heading = first.text.slice(0, 300);
  let start = -1;
  let group = 0;
  for (const row of lines.slice(from, end)) {
    if (start >= 0 && row.end - start <= maxGroupChars) continue;
    group += 1;
    start = row.start;
    builder.open({
      kind: 'rows',
      segment: `${name}.${group}`,
      number: `${group}`,
      heading,
      start,
      parent,
    });
  }
  const next = lines[end];
  if (next && end < stretch.to) {
    builder.open({ kind: 'item', segment: `sau-${name}`, start: next.start, parent });
  }
  return end;
}
