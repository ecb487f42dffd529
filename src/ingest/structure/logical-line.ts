import type { Box, LinePlace } from '../../domain/line-place.ts';
import type { LineRole, SourceLine } from '../../domain/source-text.ts';

/** One paragraph of the normalised text, `[start, end)`; wrapped lines of the source are joined. */
export type LogicalLine = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly firstPage: number;
  readonly lastPage: number;
  readonly role: LineRole;
  readonly centred: boolean;
  readonly bold: boolean;
  readonly table?: number;
};

/** The text of a document with its paragraphs, before any structure. */
export type NormalisedText = {
  readonly text: string;
  readonly lines: readonly LogicalLine[];
  readonly pageStarts: readonly number[];
  readonly places: readonly LinePlace[];
};

type Printed = {
  readonly at: number;
  readonly length: number;
  readonly page: number;
  readonly box?: Box;
};

type Piece = Omit<LogicalLine, 'start' | 'end'> & {
  /** The printed lines of the paragraph, by their offset in it. */
  readonly printed: Printed[];
};

/**
 * A publisher's note inside a paragraph, e.g. "[Khoản này được sửa đổi bởi … có hiệu lực từ ngày …]".
 * Such notes start with the unit that they speak of and say what happened to it.
 */
const inlineNote =
  /\[\s*(?:Cụm từ|Nội dung|Điều|Khoản|Điểm|Mục|Chương|Phụ lục|Mẫu|Văn bản|Luật|Nghị định|Đoạn|Quy định|Bảng|Tên)[^[\]]{0,900}?(?:sửa đổi|bổ sung|thay thế|bãi bỏ|hướng dẫn|đính chính|hết hiệu lực|ngưng hiệu lực)[^[\]]{0,900}?\]/giu;

function tidy(text: string): string {
  return text.replaceAll(inlineNote, ' ').replaceAll(/\s+/gu, ' ').trim();
}

/** A line that holds nothing but its number ("1.", "a)", "Điều 5."): the words follow on the next. */
const bareMarker = /^(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\d?\))$/u;

/** A line that breaks off between a unit and its number: "… tại Điều", "Mục". */
const unitWithoutNumber = /(?:^|\s)(?:Điều|Mục|Tiểu mục|Chương|Phần)$/u;

/** Starts of lines that open a unit; they are never glued to the paragraph before. */
const opensUnit =
  /^(?:["“]?(?:Điều|Chương|Mục|Tiểu mục|Phần|PHẦN|CHƯƠNG|MỤC|ĐIỀU)\s+[\dIVXLC]|["“]?\d{1,3}[a-zđ]?\s?[.)]\s|["“]?[a-zđ]\d?\s?\)\s)/u;

function continues(previous: Piece | undefined, line: SourceLine, text: string): boolean {
  if (!previous || previous.role !== line.role || line.role === 'table') return false;
  if (bareMarker.test(previous.text)) return !opensUnit.test(text);
  if (unitWithoutNumber.test(previous.text)) return /^[\dIVXLC]/u.test(text);
  if (line.wraps !== true) return false;
  return !(opensUnit.test(text) && /[.;:”"]$/u.test(previous.text));
}

function join(previous: Piece, line: SourceLine, text: string): Piece {
  const glue = previous.text.endsWith('/') || previous.text.endsWith('NĐ-') ? '' : ' ';
  const joined = previous.text + glue + text;
  // One list grows: copies of it would make a paragraph of a million lines take a million squared.
  previous.printed.push(printedAt(previous.text.length + glue.length, line, text));
  return {
    ...previous,
    text: joined,
    lastPage: Math.max(previous.lastPage, line.page),
  };
}

function pieceOf(line: SourceLine, text: string): Piece {
  return {
    text,
    firstPage: line.page,
    lastPage: line.page,
    role: line.role,
    centred: line.centred ?? false,
    bold: line.bold ?? false,
    ...(line.table === undefined ? {} : { table: line.table }),
    printed: [printedAt(0, line, text)],
  };
}

function printedAt(at: number, { page, box }: SourceLine, text: string): Printed {
  return { at, length: text.length, page, ...(box === undefined ? {} : { box }) };
}

/** Joins the lines of a source to paragraphs; furniture and publishers' notes are left out. */
function paragraphs(lines: readonly SourceLine[]): Piece[] {
  const pieces: Piece[] = [];
  for (const line of lines) {
    if (line.role === 'furniture' || line.role === 'note') continue;
    const text = tidy(line.text);
    if (text === '') continue;
    const previous = pieces.at(-1);
    if (previous && continues(previous, line, text)) {
      pieces[pieces.length - 1] = join(previous, line, text);
    } else {
      pieces.push(pieceOf(line, text));
    }
  }
  return pieces;
}

/**
 * Lays the paragraphs of a source out as one text. Footnotes go to the end: their words are never
 * rule text, and a footnote between two halves of a sentence would break every quote of it.
 */
export function normalisedText(source: readonly SourceLine[], pageCount: number): NormalisedText {
  const pieces = paragraphs(source);
  const ordered = [
    ...pieces.filter(({ role }) => role !== 'footnote'),
    ...pieces.filter(({ role }) => role === 'footnote'),
  ];
  const lines: LogicalLine[] = [];
  const pageStarts: number[] = [0];
  const places: LinePlace[] = [];
  let offset = 0;
  for (const { printed, ...piece } of ordered) {
    for (const { page, at, length, box } of printed) {
      const start = offset + at;
      while (pageStarts.length < page) pageStarts.push(start);
      if (box) places.push({ start, end: start + length, page, box });
    }
    lines.push({ ...piece, start: offset, end: offset + piece.text.length });
    offset += piece.text.length + 1;
  }
  const text = lines.map((line) => line.text).join('\n');
  while (pageStarts.length < pageCount) pageStarts.push(text.length);
  return { text, lines, pageStarts, places };
}
