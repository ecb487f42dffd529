import type { DraftLine } from './draft-line.ts';

/** One cell: its paragraphs, top to bottom. */
export type Cell = readonly DraftLine[];

/** Quốc hiệu and Tiêu ngữ in any of their spellings; only the header of a document has them. */
const motto = /CỘNG HÒA XÃ HỘI|CỘNG HOÀ XÃ HỘI|Độc lập\s*[-–]\s*Tự do|^\s*Số\s*:/mu;
const recipients = /^\s*(Nơi nhận|TM\.|KT\.|TL\.|TUQ\.|Q\.)/mu;
/** A cell of a data table is seldom longer; layout tables hold whole forms. */
const layoutParagraphs = 8;

/**
 * Lines of a table: one per row, cells joined by ` | `. Tables that only place text are taken
 * apart: the two-column header gives `header-cell` lines, the signature block and boxes around a
 * text give plain lines.
 */
export function tableLines(rows: readonly (readonly Cell[])[], ordinal: number): DraftLine[] {
  const filled = rows.filter((row) => row.some((cell) => textOf(cell) !== ''));
  if (filled.length === 0) return [];
  const columns = Math.max(...filled.map((row) => row.length));
  const whole = filled.map((row) => row.map(textOf).join('\n')).join('\n');
  if (columns <= 3 && filled.length <= 6 && motto.test(whole)) {
    return filled.flat().flatMap((cell) => asRole(cell, 'header-cell'));
  }
  if (columns === 1 || isLayout(filled, columns, whole)) return filled.flat().flat();
  return filled.map((row) => ({
    text: row.map((cell) => textOf(cell).replaceAll('\n', ' ').trim()).join(' | '),
    role: 'table',
    table: ordinal,
  }));
}

function isLayout(rows: readonly (readonly Cell[])[], columns: number, whole: string): boolean {
  if (columns > 2 || rows.length > 2) return false;
  const longest = Math.max(...rows.flat().map((cell) => cell.length));
  return recipients.test(whole) || longest >= layoutParagraphs;
}

function textOf(cell: Cell): string {
  return cell
    .map(({ text }) => text.trim())
    .filter((text) => text !== '')
    .join('\n');
}

function asRole(cell: Cell, role: 'header-cell'): DraftLine[] {
  return cell.map((line) => ({ ...line, role }));
}
