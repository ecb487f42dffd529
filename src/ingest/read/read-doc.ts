import { execFile } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { promisify } from 'node:util';
import { AppError } from '../../domain/errors.ts';
import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { opensUnit } from './paragraph-wraps.ts';
import { readDocx } from './read-docx.ts';
import { readWarning } from './read-warnings.ts';
import { tableLines, type Cell } from './table-lines.ts';

/** Lines over which one table row may stretch; the largest measured, a signature block, has 31. */
const rowLines = 60;
/** Milliseconds for LibreOffice, which takes 5 to 10 s a file. */
const convertTimeout = 45_000;

/**
 * Reads a Word 97 file: by LibreOffice where it is installed, which alone keeps the labels of
 * automatic lists, else by word-extractor, and then says so when labels seem to be missing.
 * @throws AppError FILE_ENCRYPTED, FILE_DAMAGED
 */
export async function readDoc(path: string, maxCharacters: number): Promise<Draft> {
  if (isEncrypted(await readFile(path))) {
    throw new AppError('FILE_ENCRYPTED', 'a Word 97 file with a password');
  }
  const converted = await convert(path);
  if (converted !== undefined) return readDocx(converted, maxCharacters);
  return extract(path);
}

/** The converted file inside the child's own folder, or undefined without LibreOffice. */
async function convert(path: string): Promise<string | undefined> {
  try {
    const options = [
      '--headless',
      '--norestore',
      '--convert-to',
      'docx',
      '--outdir',
      process.cwd(),
    ];
    await promisify(execFile)('soffice', [...options, path], { timeout: convertTimeout });
    const converted = join(process.cwd(), basename(path).replace(/\.[^.]*$/, '') + '.docx');
    await readFile(converted);
    return converted;
  } catch {
    return undefined;
  }
}

async function extract(path: string): Promise<Draft> {
  const { default: WordExtractor } = await import('word-extractor');
  try {
    const document = await new WordExtractor().extract(path);
    const plain = { filterUnicode: false };
    const lines = docLines(document.getBody(plain));
    const boxes = document.getTextboxes({ ...plain, includeHeadersAndFooters: false });
    const notes = document.getFootnotes(plain) + document.getEndnotes(plain);
    const all = [
      ...lines,
      ...docLines(boxes),
      ...docLines(notes).map((line) => ({ ...line, role: 'footnote' as const })),
    ];
    return draftOf(all, hasLostLabels(lines) ? [readWarning('LABELS_LOST')] : []);
  } catch (cause) {
    throw new AppError('FILE_DAMAGED', 'word-extractor cannot read the file', { cause });
  }
}

/** The first block of a Word 97 document names its version (0xA5EC) and says whether it is locked. */
function isEncrypted(bytes: Buffer): boolean {
  for (let at = 512; at + 12 < bytes.length; at += 512) {
    if (bytes.readUInt16LE(at) === 0xa5ec) return (bytes.readUInt16LE(at + 10) & 0x0100) !== 0;
  }
  return false;
}

/**
 * Lines of word-extractor's text. A cell ends with a tab, a row with one more tab or a line break
 * after it; drawings come out as the word `undefined`.
 */
export function docLines(text: string): DraftLine[] {
  const raw = text
    .replace(/(?:undefined)+/g, '')
    .replace(/\t\t/g, '\t\n')
    .split(/[\r\n\v\f]+/);
  const lines: DraftLine[] = [];
  let tables = 0;
  for (let index = 0; index < raw.length;) {
    const end = rowEnd(raw, index);
    if (end === index) {
      lines.push({ text: raw[index] ?? '' });
      index += 1;
      continue;
    }
    const rows: Cell[][] = [];
    for (let next = end; next > index; next = rowEnd(raw, index)) {
      rows.push(cellsOf(raw.slice(index, next)));
      index = next;
    }
    tables += 1;
    lines.push(...tableLines(rows, tables));
  }
  return lines;
}

/** End of the table row that starts on a line, or the line itself where none does. */
function rowEnd(raw: readonly string[], start: number): number {
  const first = raw[start] ?? '';
  if (!first.includes('\t') || opensUnit(first.replace('\t', ' '))) return start;
  for (let at = start; at < raw.length && at < start + rowLines; at += 1) {
    if (/\t\s*$/.test(raw[at] ?? '')) return at + 1;
  }
  return start;
}

function cellsOf(lines: readonly string[]): Cell[] {
  const cells = lines
    .join('\n')
    .replace(/\t\s*$/, '')
    .split('\t');
  return cells.map((cell) => cell.split('\n').map((text) => ({ text })));
}

/**
 * Whether labels of automatic lists seem to be missing: khoản that do not follow the one before, or
 * lists that are announced and whose items have no label. Two may be the writer's slip, three not.
 */
export function hasLostLabels(lines: readonly DraftLine[]): boolean {
  const texts = lines
    .filter(({ role }) => role === undefined || role === 'text')
    .map(({ text }) => text.trim());
  const announced = texts.flatMap((text, index) =>
    /(?:sau|gồm)\s*:$/u.test(text) ? [texts[index + 1] ?? ''] : [],
  );
  const bare = announced.filter((next) => !opensUnit(next) && !/^[“"]/u.test(next)).length;
  return skippedClauses(texts) >= 3 || (bare >= 3 && bare > announced.length / 3);
}

/** Khoản whose number is not the next one inside their điều. */
function skippedClauses(texts: readonly string[]): number {
  let skipped = 0;
  let last = 0;
  for (const text of texts) {
    if (/^["“]?Điều\s+\d/u.test(text)) last = 0;
    const number = Number(/^(\d{1,2})\.\s/.exec(text)?.[1] ?? 0);
    if (number > last + 1) skipped += 1;
    if (number > 0) last = number;
  }
  return skipped;
}
