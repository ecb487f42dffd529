import { bracketLength, gluedRow } from '../../language/procedure-cells.ts';
import { procedureTables } from '../../language/procedure-sheet.ts';
import { isVietnameseSyllable } from '../../language/vietnamese-syllable.ts';

/**
 * Cells of tables that a copy of the portal ran together. Each function gives the rows it is sure of,
 * cells joined by ` | `; it puts in separators and never a letter, and leaves glued what could be
 * read in two ways. Undefined when the head of the table is not there.
 */

/** Rows of "Cách thức thực hiện". */
export function channelRows(cell: string): readonly string[] | undefined {
  const body = behindHead(cell, procedureTables.channels);
  if (body === undefined) return undefined;
  const found = [...body.matchAll(gluedRow)];
  const [first] = found;
  if (!first) return [body];
  const rows = found.map((match, at) => {
    const [start, channel = '', time, fee, glued = ''] = match;
    const note = body.slice(match.index + start.length, found[at + 1]?.index);
    const bracket = bracketLength(note);
    const cells = time === undefined ? [channel, glued] : [channel, time, fee ?? ''];
    const last = cells.pop() ?? '';
    return joined([...cells, last + note.slice(0, bracket), note.slice(bracket)]);
  });
  return [body.slice(0, first.index), ...rows].filter((row) => row.trim() !== '');
}

/** A quantity that ends a row of papers: glued to the words before it, and nothing of a sentence behind. */
const quantity =
  /(?<=[^\s(])(\d+) bản (?:chính|sao)(?:,\s?\d+ bản (?:chính|sao))*(?=$|[\n\t]|[^\s.,;:)])/gu;

/** A part of a dossier: what stands above its table, and the rows. */
export type PaperTable = { readonly heading: string; readonly rows: readonly string[] };

/** Tables of "Thành phần hồ sơ", one for each case. */
export function paperTables(cell: string): readonly PaperTable[] | undefined {
  const [first, ...parts] = cell.split(procedureTables.papers.join(''));
  if (parts.length === 0) return undefined;
  let heading = first ?? '';
  return parts.map((part, at) => {
    const rows: string[] = [];
    let from = 0;
    for (const match of part.matchAll(quantity)) {
      const end = match.index + match[0].length;
      const name = part.slice(from, match.index);
      rows.push(isCount(name, match[1] ?? '') ? joined([name, match[0]]) : part.slice(from, end));
      from = end;
    }
    const left = part.slice(from);
    const table = { heading, rows: at < parts.length - 1 ? rows : [...rows, left] };
    heading = left;
    return { ...table, rows: table.rows.filter((row) => row.trim() !== '') };
  });
}

/** `TT-BTC1 bản chính` ends in a count of one; of `20251 bản chính` and `04.1 bản chính` nobody knows. */
function isCount(name: string, digits: string): boolean {
  return digits.length === 1 && !/(?:\d[./-]?|[./-]{2})$/u.test(name);
}

/** The code that ends a row of legal bases, glued to the title before it. */
const basisCode =
  /(?<=[^\s(])(?:(?:Luật|Bộ luật|Pháp lệnh|Nghị định|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định) số )?(?<![\d/])\d{1,5}[a-z]?(?:\.\d+)?\/(?:\d{4}\/)?(?:(?:UBTV)?QH\d{2}|[A-ZĐ]{2,}(?:-[A-ZĐ]{2,}|-TTg)*)/gu;

/** Rows of "Căn cứ pháp lý". */
export function basisRows(cell: string): readonly string[] | undefined {
  const body = behindHead(cell, procedureTables.bases);
  if (body === undefined) return undefined;
  const rows: string[] = [];
  let from = 0;
  for (const { 0: printed, index } of body.matchAll(basisCode)) {
    const end = codeEnd(body, index + printed.length);
    if (index < from || end === undefined) continue;
    rows.push(joined([body.slice(from, index), body.slice(index, end)]));
    from = end;
  }
  return [...rows, body.slice(from)].filter((row) => row.trim() !== '');
}

/** Where a code ends that the next title may be glued to; undefined when it goes on in a sentence. */
function codeEnd(body: string, end: number): number | undefined {
  const behind = /^\p{Ll}+/u.exec(body.slice(end))?.[0];
  if (behind === undefined) return /^(?:$|\d|\n|\t)/u.test(body.slice(end)) ? end : undefined;
  // `NĐ-CPLuật`: the capital is the title's when it makes a syllable with what follows.
  const isNext = isVietnameseSyllable((body[end - 1] + behind).toLowerCase());
  return isNext ? end - 1 : isVietnameseSyllable(behind) ? end : undefined;
}

const resultCode = /Mã: KQ\.[A-Z]\d{2}\.\d{6}/gu;

/** Lines of "Kết quả thực hiện", each with the portal's code of the result. */
export function resultRows(cell: string): readonly string[] {
  const rows: string[] = [];
  let from = 0;
  for (const { 0: code, index } of cell.matchAll(resultCode)) {
    rows.push(joined([cell.slice(from, index), code]));
    from = index + code.length;
  }
  return [...rows, cell.slice(from)].filter((row) => row.trim() !== '');
}

/** Where the page's own words begin that a copy took for the end of a section. */
export function pageTail(cell: string): number {
  const at = cell.search(/Từ khóa(?=[^\n]*Mô tả)/u);
  return at < 0 ? cell.length : at;
}

function behindHead(cell: string, head: readonly string[]): string | undefined {
  const glued = head.join('');
  return cell.startsWith(glued) ? cell.slice(glued.length) : undefined;
}

function joined(cells: readonly string[]): string {
  return cells.filter((cell) => cell !== '').join(' | ');
}
