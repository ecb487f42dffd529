import { AppError } from '../../domain/errors.ts';
import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { readZipParts } from './open-zip.ts';
import { parseXml, type Attributes } from './parse-xml.ts';

/** Columns of a row that are kept apart; lists of documents have 5 to 15. */
const maxColumns = 100;
/** Built-in number formats that are dates (ECMA-376, part 1, 18.8.30). */
const dateFormats = new Set([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);

type Sheet = { readonly name: string; readonly part: string };

/**
 * Reads the sheets of a workbook as tables, one line a row; formulas by their stored result, dates
 * as `dd/mm/yyyy`. Hidden sheets are left out.
 * @throws AppError FILE_DAMAGED, FILE_TOO_LARGE, FILE_ENCRYPTED
 */
export async function readXlsx(path: string, maxCharacters: number): Promise<Draft> {
  const book = workbookParser();
  const strings = stringsParser();
  const styles = stylesParser();
  const lines: DraftLine[] = [];
  let rows: ReturnType<typeof sheetParser> | undefined;
  await readZipParts(
    path,
    (names) =>
      [
        'xl/workbook.xml',
        'xl/_rels/workbook.xml.rels',
        'xl/sharedStrings.xml',
        'xl/styles.xml',
      ].filter((name) => names.has(name)),
    (name, text) => {
      const parser =
        { 'xl/workbook.xml': book, 'xl/sharedStrings.xml': strings, 'xl/styles.xml': styles }[
          name
        ] ?? book;
      if (name.endsWith('.rels')) book.links.write(text);
      else if (text === '') parser.close();
      else parser.write(text);
    },
  );
  let characters = 0;
  for (const [index, sheet] of book.sheets().entries()) {
    lines.push({ text: sheet.name, bold: true });
    rows = sheetParser({ strings: strings.values, isDate: styles.isDate });
    await readZipParts(
      path,
      (names) => (names.has(sheet.part) ? [sheet.part] : []),
      (_, text) => {
        if (text === '') rows?.close();
        else rows?.write(text);
      },
    );
    for (const text of rows.rows) {
      characters += text.length;
      if (characters > maxCharacters) {
        throw new AppError('FILE_TOO_LARGE', `more than ${maxCharacters} characters`);
      }
      lines.push({ text, role: 'table', table: index + 1 });
    }
  }
  return draftOf(lines);
}

function workbookParser(): ReturnType<typeof parseXml> & {
  readonly links: ReturnType<typeof parseXml>;
  readonly sheets: () => Sheet[];
} {
  const found: { name: string; id: string }[] = [];
  const targets = new Map<string, string>();
  const open = (name: string, attributes: Attributes): void => {
    if (name !== 'w:sheet' || (attributes['state'] ?? 'visible') !== 'visible') return;
    found.push({ name: attributes['name'] ?? '', id: attributes['id'] ?? '' });
  };
  const openLink = (_: string, attributes: Attributes): void => {
    const target = (attributes['Target'] ?? '').replace(/^\/?(?:xl\/)?/, '');
    targets.set(attributes['Id'] ?? '', `xl/${target}`);
  };
  const quiet = { close: () => undefined, text: () => undefined };
  return {
    ...parseXml({ open, ...quiet }),
    links: parseXml({ open: openLink, ...quiet }),
    sheets: () => found.map(({ name, id }) => ({ name, part: targets.get(id) ?? '' })),
  };
}

function stringsParser(): ReturnType<typeof parseXml> & { readonly values: string[] } {
  const values: string[] = [];
  let text = '';
  let inText = false;
  let phonetic = false;
  const xml = parseXml({
    open(name) {
      if (name === 'w:si') text = '';
      else if (name === 'w:rPh') phonetic = true;
      else if (name === 'w:t') inText = true;
    },
    close(name) {
      if (name === 'w:si') values.push(text);
      else if (name === 'w:rPh') phonetic = false;
      else if (name === 'w:t') inText = false;
    },
    text(part) {
      if (inText && !phonetic) text += part;
    },
  });
  return { ...xml, values };
}

function stylesParser(): ReturnType<typeof parseXml> & {
  readonly isDate: (style: number) => boolean;
} {
  const custom = new Set<number>();
  const formats: number[] = [];
  let inCells = false;
  const xml = parseXml({
    open(name, attributes) {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'w:numFmt') {
        const code = (attributes['formatCode'] ?? '').replace(/"[^"]*"|\[[^\]]*\]|\\./g, '');
        if (/[dmy]/i.test(code) && !/[#0]/.test(code)) custom.add(id);
      } else if (name === 'w:cellXfs') inCells = true;
      else if (name === 'w:xf' && inCells) formats.push(id);
    },
    close(name) {
      if (name === 'w:cellXfs') inCells = false;
    },
    text: () => undefined,
  });
  const isDate = (style: number): boolean => {
    const format = formats[style] ?? 0;
    return dateFormats.has(format) || custom.has(format);
  };
  return { ...xml, isDate };
}

function sheetParser(context: {
  readonly strings: readonly string[];
  readonly isDate: (style: number) => boolean;
}): ReturnType<typeof parseXml> & { readonly rows: string[] } {
  const rows: string[] = [];
  let row: string[] = [];
  let cell = { column: 0, type: '', style: 0 };
  let value = '';
  let inValue = false;
  const xml = parseXml({
    open(name, attributes) {
      if (name === 'w:row') row = [];
      else if (name === 'w:c') {
        cell = {
          column: columnOf(attributes['r'] ?? '') ?? row.length,
          type: attributes['t'] ?? 'n',
          style: Number(attributes['s'] ?? 0),
        };
        value = '';
      } else if (name === 'w:v' || name === 'w:t') inValue = true;
    },
    close(name) {
      if (name === 'w:v' || name === 'w:t') inValue = false;
      else if (name === 'w:c' && value !== '' && cell.column < maxColumns) {
        row[cell.column] = shown(value, cell, context);
      } else if (name === 'w:row' && row.length > 0) {
        rows.push(Array.from(row, (text) => (text ?? '').trim()).join(' | '));
      }
    },
    text(part) {
      if (inValue) value += part;
    },
  });
  return { ...xml, rows };
}

/** 0-based column of a reference such as `AB12`. */
function columnOf(reference: string): number | undefined {
  const letters = /^[A-Z]{1,3}/.exec(reference)?.[0];
  if (letters === undefined) return undefined;
  let column = 0;
  for (const letter of letters) column = column * 26 + (letter.codePointAt(0) ?? 64) - 64;
  return column - 1;
}

function shown(
  value: string,
  cell: { readonly type: string; readonly style: number },
  { strings, isDate }: Parameters<typeof sheetParser>[0],
): string {
  const number = Number(value);
  if (cell.type === 's') return strings[number] ?? '';
  if (cell.type !== 'n' || !isDate(cell.style) || !Number.isFinite(number)) return value;
  // Day 25,569 of Excel's calendar is 1 January 1970.
  const day = new Date((Math.floor(number) - 25_569) * 86_400_000);
  if (Number.isNaN(day.getTime())) return value;
  const [year = '', month = '', date = ''] = day.toISOString().slice(0, 10).split('-');
  return `${date}/${month}/${year}`;
}
