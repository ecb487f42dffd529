import type { Box } from '../../domain/line-place.ts';
import type { LineRole } from '../../domain/source-text.ts';
import type { Row, Segment } from './pdf-shapes.ts';

/** A line of a page with its place, before wraps and furniture are known. */
export type PlacedLine = {
  readonly text: string;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly size: number;
  readonly role: LineRole;
  /** Ordinal of the table on this page. */
  readonly table?: number;
  /** Edges of a ruled table's row. */
  readonly cells?: Box;
};

/** With every accented letter left open: recognition and old fonts misread them. */
const motto = /CỘNG H\p{Lu}{2} X\p{Lu} H\p{Lu}I CH\p{Lu} NGH\p{Lu}A VI\p{Lu}T NAM/u;
/** What stands in the right half of a signature block. */
const signature = /^(?:TM|KT|TL|TUQ|Q)\s?\.\s|^(?:THỦ TƯỚNG|BỘ TRƯỞNG|CHỦ TỊCH|CHÁNH ÁN|GIÁM ĐỐC)/u;
const recipients = /^Nơi nhận/u;
/** Rows of a header below the motto: Tiêu ngữ, number, place and date, each up to three rows. */
const headerRows = 9;

/**
 * Lines of a page in reading order. The two-column header and the signature block are read column
 * by column, runs of rows in columns become table rows, the rest is read row by row.
 */
export function placeLines(rows: readonly Row[], width: number): PlacedLine[] {
  const lines: PlacedLine[] = [];
  let tables = 0;
  for (let index = 0; index < rows.length;) {
    const ruled = rows[index];
    if (ruled?.table !== undefined) {
      // Tables without ruled lines are numbered after the last ruled one.
      tables = Math.max(tables, ruled.table);
      lines.push({ ...plainRow(ruled), role: 'table', table: ruled.table });
      index += 1;
      continue;
    }
    const zone = headerZone(rows, index, width) ?? signatureZone(rows, index, width);
    if (zone) {
      lines.push(...zone.lines);
      index = zone.end;
      continue;
    }
    const end = tableEnd(rows, index, width);
    if (end > index) {
      tables += 1;
      for (const row of rows.slice(index, end)) lines.push(tableRow(row, tables));
      index = end;
      continue;
    }
    const row = rows[index];
    if (row) lines.push(plainRow(row));
    index += 1;
  }
  return lines;
}

/** Whether rows outside the header and the signature block stand in columns, as a table's do. */
export function hasColumns(rows: readonly Row[], width: number): boolean {
  if (rows.filter(({ segments }) => segments.length > 1).length < 2) return false;
  let wide = 0;
  for (let index = 0; index < rows.length;) {
    const zone = headerZone(rows, index, width) ?? signatureZone(rows, index, width);
    if (!zone && (rows[index]?.segments.length ?? 0) > 1) wide += 1;
    index = zone?.end ?? index + 1;
  }
  return wide >= 2;
}

type Zone = { readonly lines: PlacedLine[]; readonly end: number };

/** The header starts at most three rows above the motto, where only the left column has text. */
function headerZone(rows: readonly Row[], index: number, width: number): Zone | undefined {
  const at = rows
    .slice(index, index + 4)
    .findIndex((row) => row.segments.some(({ text }) => motto.test(text)));
  if (at < 0) return undefined;
  const crest = splitAtMotto(rows[index + at]?.segments ?? []).find(({ text }) => motto.test(text));
  if (!crest || crest.left < width * 0.3) return undefined;
  const isLeft = (segment: Segment): boolean => segment.right <= crest.left + 10;
  // Rows that are not all left belong to what stands above the header.
  if (!rows.slice(index, index + at).every(({ segments }) => segments.every(isLeft)))
    return undefined;
  const split = crest.left - width * 0.06;
  const fits = (row: Row | undefined): boolean =>
    row !== undefined &&
    row.table === undefined &&
    !isTitle(row, width) &&
    splitAtMotto(row.segments).every((segment) => isLeft(segment) || segment.left >= split);
  let end = index + at + 1;
  while (end <= index + at + headerRows && fits(rows[end])) end += 1;
  return { lines: columns(rows.slice(index, end), split, 'header-cell'), end };
}

/** The kind of document below the header stands in the middle of the page, not of a column. */
function isTitle({ segments }: Row, width: number): boolean {
  const [only, second] = segments;
  if (!only || second) return false;
  return Math.abs((only.left + only.right) / 2 - width / 2) < width * 0.05;
}

function splitAtMotto(segments: readonly Segment[]): Segment[] {
  return segments.flatMap((segment) => {
    const found = motto.exec(segment.text);
    if (!found || found.index < 2) return [segment];
    // The columns nearly touch: cut where the motto starts, in proportion to the letters.
    const share = found.index / segment.text.length;
    const cut = segment.left + (segment.right - segment.left) * share;
    return [
      { ...segment, text: segment.text.slice(0, found.index), right: cut - 1 },
      { ...segment, text: segment.text.slice(found.index), left: cut },
    ];
  });
}

function signatureZone(rows: readonly Row[], index: number, width: number): Zone | undefined {
  const first = rows[index]?.segments ?? [];
  const opens = first.some(
    ({ text, left }) => recipients.test(text) || (left > width * 0.42 && signature.test(text)),
  );
  if (!opens) return undefined;
  const gutter = width * 0.45;
  const fits = (row: Row): boolean =>
    row.segments.every(({ left, right }) => right < width * 0.56 || left > width * 0.36) &&
    row.segments.every(({ left, right }) => !(left < gutter - 60 && right > gutter + 60));
  let end = index;
  for (let row = rows[end]; row && row.table === undefined && fits(row); row = rows[end]) end += 1;
  return end > index ? { lines: columns(rows.slice(index, end), gutter, 'text'), end } : undefined;
}

/** Left column from top to bottom, then the right one. */
function columns(rows: readonly Row[], split: number, role: LineRole): PlacedLine[] {
  const segments = rows.flatMap((row) => splitAtMotto(row.segments));
  return [
    ...segments.filter((segment) => !isBeyond(segment, split)),
    ...segments.filter((segment) => isBeyond(segment, split)),
  ].map(({ text, left, right, top, size }) => ({ text, left, right, top, size, role }));
}

function isBeyond({ left, right }: Segment, split: number): boolean {
  return left >= split || (left + right) / 2 > split + 40;
}

/** A table is at least two rows with two or more cells, one-cell rows between them included. */
function tableEnd(rows: readonly Row[], index: number, width: number): number {
  const isWide = (at: number): boolean => (rows[at]?.segments.length ?? 0) > 1;
  if (!isWide(index)) return index;
  let end = index;
  let wide = 0;
  for (let at = index; at < rows.length && at <= end + 2; at += 1) {
    if (rows[at]?.table !== undefined) break;
    if (headerZone(rows, at, width) ?? signatureZone(rows, at, width)) break;
    if (!isWide(at)) continue;
    wide += 1;
    end = at + 1;
  }
  return wide >= 3 ? end : index;
}

function tableRow(row: Row, table: number): PlacedLine {
  return {
    ...plainRow(row),
    text: row.segments.map(({ text }) => text.trim()).join(' | '),
    role: 'table',
    table,
  };
}

/** Text of a row read from left to right. */
export function rowText({ segments }: Row): string {
  const [only, second] = segments;
  if (only && !second) return only.text.trim();
  return segments.map(({ text }) => text.trim()).join(' ');
}

/** A row read from left to right, with its place. */
export function plainRow(row: Row): PlacedLine {
  let left = Infinity;
  let right = 0;
  let size = 0;
  for (const segment of row.segments) {
    left = Math.min(left, segment.left);
    right = Math.max(right, segment.right);
    size = Math.max(size, segment.size);
  }
  return {
    text: rowText(row),
    left,
    right,
    top: row.top,
    size,
    role: 'text',
    ...(row.cells === undefined ? {} : { cells: row.cells }),
  };
}
