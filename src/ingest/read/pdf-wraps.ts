import type { DraftLine } from './draft-line.ts';
import { continuesSentence, opensUnit } from './paragraph-wraps.ts';
import type { PlacedLine } from './pdf-blocks.ts';
import { boxOf, type LaidOutPage } from './pdf-boxes.ts';

/** Left and right edge of the printed column of a page, and whether paragraphs start indented. */
type Column = { readonly left: number; readonly right: number; readonly indented: boolean };

/**
 * Draft lines of a document's pages. A line goes on with the one before it, also across pages, when
 * that one was full and this one starts at the left edge.
 */
export function wrapPages(pages: readonly LaidOutPage[]): DraftLine[] {
  const drafts: DraftLine[] = [];
  let before: PlacedLine | undefined;
  let beforeColumn: Column | undefined;
  let tables = 0;
  for (const [index, page] of pages.entries()) {
    const { lines } = page;
    const column = columnOf(lines);
    const tablesBefore = tables - (before && startsInTable(lines, before) ? 1 : 0);
    for (const line of lines) {
      const table = line.table === undefined ? {} : { table: tablesBefore + line.table };
      tables = Math.max(tables, table.table ?? 0);
      const wraps =
        before !== undefined &&
        beforeColumn !== undefined &&
        line.role === 'text' &&
        before.role === 'text' &&
        goesOn({ before, beforeColumn, line, column });
      drafts.push({
        text: line.text,
        page: index + 1,
        role: line.role,
        wraps,
        centred: isCentred(line, column),
        ...table,
        ...placeOf(line, page),
      });
      if (line.role === 'furniture') continue;
      before = line;
      beforeColumn = column;
    }
  }
  return drafts;
}

/** Page numbers and stamps are no part of any provision and are shown nowhere. */
function placeOf(line: PlacedLine, page: LaidOutPage): Pick<DraftLine, 'box'> {
  return line.role === 'furniture' ? {} : { box: boxOf(line, page) };
}

/** Whether a page starts with the table that the page before ended in: as many columns. */
function startsInTable(lines: readonly PlacedLine[], before: PlacedLine): boolean {
  const first = lines.find(({ role }) => role !== 'furniture');
  if (first?.role !== 'table' || before.role !== 'table') return false;
  return first.text.split('|').length === before.text.split('|').length;
}

function columnOf(lines: readonly PlacedLine[]): Column {
  const body = lines.filter(({ role, text }) => role === 'text' && text.length > 30);
  if (body.length === 0) return { left: 0, right: Infinity, indented: false };
  const lefts = body.map(({ left }) => left).toSorted((a, b) => a - b);
  const rights = body.map(({ right }) => right).toSorted((a, b) => a - b);
  const left = lefts[Math.floor(lefts.length * 0.1)] ?? 0;
  const right = rights[Math.floor(rights.length * 0.9)] ?? Infinity;
  const indents = body.filter((line) => line.left > left + line.size * 0.8).length;
  return { left, right, indented: indents >= 2 && indents >= body.length * 0.1 };
}

function isCentred({ left, right, size, role }: PlacedLine, column: Column): boolean {
  if (role !== 'text' || column.right === Infinity) return false;
  const before = left - column.left;
  const after = column.right - right;
  return before > size * 2 && after > size * 2 && Math.abs(before - after) < size * 2.5;
}

function goesOn(pair: {
  before: PlacedLine;
  beforeColumn: Column;
  line: PlacedLine;
  column: Column;
}): boolean {
  const { before, beforeColumn, line, column } = pair;
  const centred = isCentred(line, column);
  if (centred || isCentred(before, beforeColumn)) {
    return centred && isCentred(before, beforeColumn) && titleGoesOn(before, beforeColumn, line);
  }
  if (!isFull(before, beforeColumn, line))
    return !isIndented(line, column) && continuesSentence(before.text, line.text);
  if (isIndented(line, column)) return false;
  const ended = /[.;:][”")\]]*\s*$|\/\.\s*$/u.test(before.text);
  if (ended && opensUnit(line.text)) return false;
  // Without indents only the words tell whether a full line was the last of its paragraph.
  return column.indented || !ended || !/^["“]?[\p{Lu}\d-]/u.test(line.text);
}

/** Where the next word would still have fitted, the writer ended the line on purpose. */
function isFull(before: PlacedLine, column: Column, line: PlacedLine): boolean {
  const firstWord = line.text.split(' ', 1)[0] ?? '';
  const wordWidth = ((line.right - line.left) * (firstWord.length + 1)) / line.text.length;
  return before.right + wordWidth > column.right - before.size * 0.3;
}

function isIndented(line: PlacedLine, column: Column): boolean {
  return line.left > column.left + line.size * 0.8;
}

function titleGoesOn(before: PlacedLine, column: Column, line: PlacedLine): boolean {
  if (line.top > before.top && line.top - before.top > before.size * 2.2) return false;
  if (continuesSentence(before.text, line.text)) return true;
  const wide = before.right - before.left > (column.right - column.left) * 0.6;
  return wide && isCapital(before.text) && isCapital(line.text) && !opensUnit(line.text);
}

function isCapital(text: string): boolean {
  return text === text.toUpperCase();
}
