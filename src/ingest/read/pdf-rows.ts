import type { PdfItem } from './pdf-document.ts';

/** Text that stands together: `left`, `right` and `top` in points from the page's top left. */
export type Segment = {
  text: string;
  readonly left: number;
  right: number;
  /** Baseline, downwards. */
  readonly top: number;
  size: number;
};

/** Segments on one baseline, left to right. */
export type Row = { readonly top: number; readonly segments: Segment[] };

export type PageGeometry = {
  readonly width: number;
  readonly height: number;
  readonly transform: readonly number[];
};

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

/** Rows of a page, top to bottom; text that is not upright comes back apart. */
export function rowsOf(
  items: readonly (PdfItem | object)[],
  geometry: PageGeometry,
): { readonly rows: Row[]; readonly slanted: string[] } {
  const placed: Placed[] = [];
  const slanted: string[] = [];
  for (const item of items) {
    if (!('str' in item)) continue;
    const run = place(item, geometry);
    if (run.upright) placed.push(run);
    else if (run.text.trim() !== '') slanted.push(run.text);
  }
  return { rows: groupRows(segmentsOf(placed)), slanted };
}

function place(item: PdfItem, { transform }: PageGeometry): Placed {
  const page = matrix(transform);
  const text = matrix(item.transform);
  const left = page.a * text.e + page.c * text.f + page.e;
  const along = page.a * text.a + page.c * text.b;
  const across = page.b * text.a + page.d * text.b;
  return {
    text: item.str,
    left,
    right: left + item.width,
    top: page.b * text.e + page.d * text.f + page.f,
    size: item.height || Math.hypot(text.a, text.b),
    endsLine: item.hasEOL,
    // A tenth of a radian forgives a page that was laid on the scanner a little askew.
    upright: item.str.trim() === '' || (along > 0 && Math.abs(across) < along * 0.1),
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
    const blank = run.text.trim() === '';
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
