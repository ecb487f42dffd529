import type { Grid } from './pdf-grid.ts';
import type { PageGeometry, PdfItem, Row, Segment } from './pdf-shapes.ts';

/** A gap of more than this many letter heights is another column, also inside one run of text. */
const columnGap = 2.2;
/** Runs that the file itself keeps apart are separate from this gap on. */
const cellGap = 0.8;

type Placed = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly endsLine: boolean;
  readonly upright: boolean;
};

/**
 * Rows of a page, top to bottom; text that is not upright comes back apart. Inside the grids of
 * ruled tables a row is a table's row, however many lines its cells have.
 */
export function rowsOf(
  items: readonly (PdfItem | object)[],
  geometry: PageGeometry,
  grids: readonly Grid[] = [],
): { readonly rows: Row[]; readonly slanted: string[] } {
  const placed: Placed[] = [];
  const slanted: string[] = [];
  const page = matrix(geometry.transform);
  for (const item of items) {
    if (!('str' in item)) continue;
    const run = place(item, page);
    if (run.upright) placed.push(run);
    else if (run.text.trim() !== '') slanted.push(run.text);
  }
  if (grids.length === 0) return { rows: groupRows(segmentsOf(placed)), slanted };
  const tables = grids.map((grid, index) => {
    const inside = placed.filter((run) => isInside(run, grid));
    return { inside: new Set(inside), rows: tableRows(inside, grid, index + 1) };
  });
  const outside = placed.filter((run) => !tables.some(({ inside }) => inside.has(run)));
  const rows = [...groupRows(segmentsOf(outside)), ...tables.flatMap(({ rows: own }) => own)];
  return { rows: rows.toSorted((a, b) => a.top - b.top), slanted };
}

/**
 * The page turned so that most of its text stands upright: wide tables are printed sideways on
 * pages that are not marked as turned.
 */
export function turnUpright(
  items: readonly (PdfItem | object)[],
  page: PageGeometry,
): PageGeometry {
  const { a, b, c, d } = matrix(page.transform);
  const letters = { right: 0, left: 0, up: 0, down: 0 };
  for (const item of items) {
    if (!('str' in item) || isBlank(item.str)) continue;
    const ta = item.transform[0] ?? 0;
    const tb = item.transform[1] ?? 0;
    const along = a * ta + c * tb;
    const across = b * ta + d * tb;
    if (Math.abs(along) > Math.abs(across))
      letters[along > 0 ? 'right' : 'left'] += item.str.length;
    else letters[across < 0 ? 'up' : 'down'] += item.str.length;
  }
  const { width, height } = page;
  const others = { left: letters.left, up: letters.up, down: letters.down };
  const most = Math.max(...Object.values(others));
  if (most <= letters.right) return page;
  if (letters.up === most)
    return turn(page, { width: height, height: width }, [0, 1, -1, 0, height, 0]);
  if (letters.down === most)
    return turn(page, { width: height, height: width }, [0, -1, 1, 0, 0, width]);
  return turn(page, { width, height }, [-1, 0, 0, -1, width, height]);
}

function isBlank(text: string): boolean {
  return text === ' ' || text.trim() === '';
}

function turn(
  { transform }: PageGeometry,
  size: { readonly width: number; readonly height: number },
  turning: readonly number[],
): PageGeometry {
  const outer = matrix(turning);
  const { a, b, c, d, e, f } = outer;
  const inner = matrix(transform);
  return {
    ...size,
    // A turn leads back by its columns read as rows.
    back: [a, c, b, d, -(a * e + b * f), -(c * e + d * f)],
    transform: [
      outer.a * inner.a + outer.c * inner.b,
      outer.b * inner.a + outer.d * inner.b,
      outer.a * inner.c + outer.c * inner.d,
      outer.b * inner.c + outer.d * inner.d,
      outer.a * inner.e + outer.c * inner.f + outer.e,
      outer.b * inner.e + outer.d * inner.f + outer.f,
    ],
  };
}

function isInside({ left, right, top, size }: Placed, { columns, rows }: Grid): boolean {
  const x = (left + right) / 2;
  const y = top - size * 0.3;
  return (
    x >= (columns[0] ?? 0) &&
    x <= (columns.at(-1) ?? 0) &&
    y >= (rows[0] ?? 0) &&
    y <= (rows.at(-1) ?? 0)
  );
}

/** Rows of a ruled table, each with the text of its cells joined by ` | `. */
function tableRows(runs: readonly Placed[], grid: Grid, table: number): Row[] {
  const cells = new Map<string, Placed[]>();
  for (const run of runs) {
    const column = indexIn(grid.columns, (run.left + run.right) / 2);
    const row = indexIn(grid.rows, run.top - run.size * 0.3);
    const cell = grid.cellAt(column, row);
    const key = `${cell.column}/${cell.row}`;
    cells.set(key, [...(cells.get(key) ?? []), run]);
  }
  return grid.rows.slice(0, -1).flatMap((top, row) => {
    const texts = grid.columns.slice(0, -1).flatMap((_, column) => {
      const cell = grid.cellAt(column, row);
      // A cell over several columns stands once; below its first row it is empty.
      if (cell.column !== column) return [];
      return [cell.row === row ? cellText(cells.get(`${column}/${row}`) ?? []) : ''];
    });
    if (texts.every((text) => text === '')) return [];
    const [left = 0] = grid.columns;
    const right = grid.columns.at(-1) ?? 0;
    const text = texts.join(' | ');
    const bottom = grid.rows[row + 1] ?? top;
    return [
      {
        top: top + 1,
        segments: [{ text, left, right, top: top + 1, size: 12 }],
        table,
        cells: [left, top, right, bottom] as const,
      },
    ];
  });
}

function cellText(runs: readonly Placed[]): string {
  return groupRows(segmentsOf(runs))
    .map(({ segments }) => segments.map(({ text }) => text.trim()).join(' '))
    .join(' ');
}

function indexIn(edges: readonly number[], value: number): number {
  const beyond = edges.findIndex((edge) => edge > value);
  return Math.max(0, beyond < 0 ? edges.length - 2 : beyond - 1);
}

function place(item: PdfItem, page: Matrix): Placed {
  const [a = 1, b = 0, , , x = 0, y = 0] = item.transform;
  const left = page.a * x + page.c * y + page.e;
  const along = page.a * a + page.c * b;
  const across = page.b * a + page.d * b;
  return {
    text: item.str,
    left,
    right: left + item.width,
    top: page.b * x + page.d * y + page.f,
    size: item.height || Math.hypot(a, b),
    endsLine: item.hasEOL,
    // A tenth of a radian forgives a page that was laid on the scanner a little askew.
    upright: (along > 0 && Math.abs(across) < along * 0.1) || isBlank(item.str),
  };
}

type Matrix = Readonly<Record<'a' | 'b' | 'c' | 'd' | 'e' | 'f', number>>;

function matrix([a = 1, b = 0, c = 0, d = 1, e = 0, f = 0]: readonly number[]): Matrix {
  return { a, b, c, d, e, f };
}

/** Joins runs in the file's own order, which knows cells better than geometry does. */
function segmentsOf(runs: readonly Placed[]): Segment[] {
  const segments: Segment[] = [];
  let open: Segment | undefined;
  for (const run of runs) {
    const blank = isBlank(run.text);
    const joined: boolean = open !== undefined && !blank && joins(open, run);
    if (blank) {
      if (open && run.text !== '' && !open.text.endsWith(' ')) open.text += ' ';
    } else if (joined && open) append(open, run);
    else {
      open = { text: run.text, left: run.left, right: run.right, top: run.top, size: run.size };
      segments.push(open);
    }
    if (run.endsLine) open = undefined;
  }
  return segments;
}

function joins(open: Segment, run: Placed): boolean {
  const size = Math.max(open.size, run.size);
  const rise = Math.abs(run.top - open.top);
  const gap = run.left - open.right;
  return rise <= size * 0.5 && gap < size * columnGap && gap > -size * 0.6;
}

function append(open: Segment, run: Placed): void {
  const gap = run.left - open.right;
  const spaced = open.text.endsWith(' ') || run.text.startsWith(' ');
  // A raised small number after a word is a note's mark; after a unit it is a power.
  const raised = run.size < open.size * 0.8 && open.top - run.top > open.size * 0.15;
  const mark = raised && /^\d{1,3}$/.test(run.text.trim()) && /\p{L}[”")]?\s?$/u.test(open.text);
  if (mark && !/(?:^|[^\p{L}])(?:[kcdmh]?m|ha)$/iu.test(open.text)) {
    open.text += `[${run.text.trim()}]`;
  } else open.text += (spaced || gap < open.size * 0.25 ? '' : ' ') + run.text;
  open.right = Math.max(open.right, run.right);
  if (!raised) open.size = Math.max(open.size, run.size);
}

/** Rows, top to bottom, out of segments in any order. */
export function groupRows(segments: readonly Segment[]): Row[] {
  const rows: { top: number; segments: Segment[] }[] = [];
  for (const segment of segments.toSorted((a, b) => a.top - b.top || a.left - b.left)) {
    const row = rows.at(-1);
    if (row && segment.top - row.top <= segment.size * 0.4) row.segments.push(segment);
    else rows.push({ top: segment.top, segments: [segment] });
  }
  return rows.map(({ top, segments: found }) => ({ top, segments: mergeClose(found) }));
}

/** Joins neighbours that the file wrote apart and that print as one, e.g. `1.` and its text. */
function mergeClose(found: Segment[]): Segment[] {
  const merged: Segment[] = [];
  for (const segment of found.toSorted((a, b) => a.left - b.left)) {
    const before = merged.at(-1);
    if (!before || !printsOn(before, segment)) {
      merged.push(segment);
      continue;
    }
    const touching = segment.left - before.right < before.size * 0.15;
    const spaced = touching || before.text.endsWith(' ') || segment.text.startsWith(' ');
    before.text += (spaced ? '' : ' ') + segment.text;
    before.right = Math.max(before.right, segment.right);
  }
  return merged;
}

const label =
  /^\s*(?:\d{1,3}(?:\.\d+)*[.)]?|[a-zđ]\d?\)|[IVXLC]+[.)]|[-–+•*]|Điều \d+\p{L}?\.)\s*$/u;

function printsOn(before: Segment, segment: Segment): boolean {
  const gap = segment.left - before.right;
  const size = Math.max(before.size, segment.size);
  return (
    gap < size * cellGap ||
    (label.test(before.text) && /[.)+•*–-]\s*$/.test(before.text) && gap < size * 4)
  );
}
