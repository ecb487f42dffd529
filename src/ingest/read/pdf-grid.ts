import type { Rule } from './pdf-shapes.ts';

/** A ruled table: edges of its columns and rows, and which cells are one. */
export type Grid = {
  /** Left edges and the last right edge, ascending. */
  readonly columns: readonly number[];
  /** Top edges and the last bottom edge, ascending. */
  readonly rows: readonly number[];
  /** Cell that a column and row belong to; merged cells share their first one. */
  readonly cellAt: (
    column: number,
    row: number,
  ) => { readonly column: number; readonly row: number };
};

/** Points within which two edges are one. */
const near = 3;

/** Tables with at least two columns and two rows among the ruled lines of a page, top to bottom. */
export function gridsOf(rules: readonly Rule[]): Grid[] {
  return connected(rules)
    .map(gridOf)
    .filter((grid): grid is Grid => grid !== undefined)
    .toSorted((a, b) => (a.rows[0] ?? 0) - (b.rows[0] ?? 0));
}

/** Lines that touch one another, directly or through others. */
function connected(rules: readonly Rule[]): Rule[][] {
  const groups: { rules: Rule[]; box: Rule }[] = [];
  for (const rule of rules) {
    const touched = groups.filter(
      ({ box, rules: members }) =>
        touches(box, rule) && members.some((member) => touches(member, rule)),
    );
    const merged = { rules: [...touched.flatMap(({ rules: own }) => own), rule], box: rule };
    for (const { box } of touched) merged.box = around(merged.box, box);
    for (const group of touched) groups.splice(groups.indexOf(group), 1);
    groups.push(merged);
  }
  return groups.map(({ rules: members }) => members);
}

function touches(a: Rule, b: Rule): boolean {
  return (
    a.left <= b.right + near &&
    b.left <= a.right + near &&
    a.top <= b.bottom + near &&
    b.top <= a.bottom + near
  );
}

function around(a: Rule, b: Rule): Rule {
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

function gridOf(rules: readonly Rule[]): Grid | undefined {
  const upright = rules.filter(({ left, right, top, bottom }) => bottom - top > right - left);
  const flat = rules.filter((rule) => !upright.includes(rule));
  const columns = edges(upright.flatMap(({ left, right }) => [(left + right) / 2]));
  const rows = edges(flat.flatMap(({ top, bottom }) => [(top + bottom) / 2]));
  if (columns.length < 3 || rows.length < 3) return undefined;
  const hasUpright = (at: number, y: number): boolean =>
    upright.some(({ left, top, bottom }) => Math.abs(left - at) <= near && top <= y && bottom >= y);
  const hasFlat = (at: number, x: number): boolean =>
    flat.some(({ top, left, right }) => Math.abs(top - at) <= near && left <= x && right >= x);
  const cellAt = (column: number, row: number): { column: number; row: number } => {
    let first = column;
    let top = row;
    while (first > 0 && !hasUpright(columns[first] ?? 0, middle(rows, row))) first -= 1;
    while (top > 0 && !hasFlat(rows[top] ?? 0, middle(columns, column))) top -= 1;
    return { column: first, row: top };
  };
  return { columns, rows, cellAt };
}

function middle(list: readonly number[], index: number): number {
  return ((list[index] ?? 0) + (list[index + 1] ?? 0)) / 2;
}

function edges(values: readonly number[]): number[] {
  const found: number[] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    if (value - (found.at(-1) ?? -Infinity) > near) found.push(value);
  }
  return found;
}
