import type {
  BasisRow,
  PaperRow,
  ProcedureDoubt,
  ProcedureRecord,
  TextRow,
  Told,
} from '../domain/procedure.ts';
import { isWithin, type Provision } from '../domain/provision.ts';
import { findDocumentNumbers } from './document-number.ts';
import {
  isTableHead,
  procedureCode,
  procedureParticulars,
  saysNothing,
  sectionLabel,
  type ProcedureSection,
} from './procedure-sheet.ts';
import { readChannel } from './read-channels.ts';

type Sheet = { readonly text: string; readonly provisions: readonly Provision[] };

/**
 * Reads the record of a procedure from the text that is kept of it, so that each value has a place in
 * that text. Undefined for a text that is no sheet of a procedure.
 */
export function readProcedureRecord(sheet: Sheet): ProcedureRecord | undefined {
  const particulars = procedureParticulars(sheet.text.split('\n'));
  const code = particulars?.code?.value ?? '';
  if (!particulars) return undefined;
  const rows = (section: ProcedureSection) => rowsOf(section, sheet);
  const record = {
    code: procedureCode.exec(code)?.[0] === code ? code : '',
    name: particulars.name?.value ?? '',
    decision: decisionOf(particulars.decision?.value ?? ''),
    channels: rows('cach-thuc').flatMap((row) => readChannel(row) ?? []),
    papers: papersOf(rows('ho-so')),
    bases: rows('can-cu')
      .filter(({ text }) => !isTableHead(text))
      .map(basisOf),
    steps: rows('trinh-tu'),
    performers: rows('co-quan'),
    deciders: rows('tham-quyen'),
    places: rows('noi-nop'),
    results: rows('ket-qua'),
    conditions: rows('dieu-kien'),
  };
  return { ...record, doubts: doubtsOf(record, sheet) };
}

/** The lines of a section that say something; heads of tables and "Không có thông tin" do not. */
function rowsOf(section: ProcedureSection, { text, provisions }: Sheet): TextRow[] {
  const root = provisions.find(({ path }) => path === section);
  if (!root) return [];
  const parents = new Set(provisions.map(({ parent }) => parent));
  const leaves = provisions.filter(({ path }) => isWithin(path, section) && !parents.has(path));
  return leaves.flatMap(({ path, start, end }) => {
    // The label stands in the section's own line, alone or before its words.
    const label = start === root.start ? labelLength(text.slice(start, end)) : 0;
    return linesIn(text, start + label, end).map((line) => ({ path, ...line }));
  });
}

function labelLength(words: string): number {
  const [line = ''] = words.split('\n');
  const found = sectionLabel(line);
  return found ? line.length - found.rest.length : 0;
}

function linesIn(text: string, from: number, to: number): Omit<TextRow, 'path'>[] {
  const lines: Omit<TextRow, 'path'>[] = [];
  let start = from;
  for (const line of text.slice(from, to).split('\n')) {
    const said = line.trim();
    const at = start + line.length - line.trimStart().length;
    start += line.length + 1;
    if (!saysNothing.test(said)) lines.push({ text: said, start: at, end: at + said.length });
  }
  return lines;
}

const announcing = /^[\d/]*\d[\w/]*\/?QĐ[\p{L}\d/-]*$|^QĐ\/?\d+[\p{L}\d/-]*$/u;

/** "Demo/QĐ-…", "1681": not a number under which a decision could be found. */
function decisionOf(printed: string): Told<string> {
  if (saysNothing.test(printed)) return { state: 'none' };
  if (announcing.test(printed)) return { state: 'stated', value: printed };
  return { state: 'unclear', reason: `số quyết định công bố ghi “${printed}”` };
}

const quantity = /^(\d{1,2}) bản (chính|sao)(?:,\s?(\d{1,2}) bản (chính|sao))?$/u;

function papersOf(rows: readonly TextRow[]): PaperRow[] {
  const head = rows.findIndex(({ text }) => isTableHead(text));
  if (head < 0) return [];
  const papers: PaperRow[] = [];
  let group = '';
  for (const [at, { text, ...line }] of rows.entries()) {
    const opens = isTableHead(rows[at + 1]?.text ?? '');
    if (opens || at < head) group = at < head && !opens ? [group, text].join(' ').trim() : text;
    else if (!isTableHead(text)) papers.push({ ...line, ...paperOf(text), case: group });
  }
  return papers;
}

/** A row whose words hold another row's quantity was not told apart. */
const hiddenRow = /\d bản (?:chính|sao)(?=\S)(?![.,;:)])/u;

function paperOf(text: string): Pick<PaperRow, 'name' | 'quantity'> {
  const cells = text.split(' | ');
  const last = cells.length > 1 ? (cells.at(-1) ?? '') : '';
  const match = quantity.exec(last);
  const name = match ? cells.slice(0, -1).join(' | ') : text;
  if (!match || hiddenRow.test(name)) return { name, quantity: unclear('số bản không tách được') };
  const [, first = '0', kind, second = '0'] = match;
  const [originals, copies] = kind === 'chính' ? [first, second] : [second, first];
  const counts = { originals: Number(originals), copies: Number(copies) };
  if (counts.originals + counts.copies === 0) return { name, quantity: unclear('ghi 0 bản') };
  return { name, quantity: { state: 'stated', value: counts } };
}

function unclear(reason: string): { state: 'unclear'; reason: string } {
  return { state: 'unclear', reason };
}

/** What may stand before the number in the cell of a code: the name of a kind. */
const onlyNames = /^[\p{L}\s]{0,30}$/u;

function basisOf({ text, ...line }: TextRow): BasisRow {
  const cells = text.split(' | ');
  const code = cells.at(-1) ?? '';
  const [found] = findDocumentNumbers(code);
  // A number inside a title may be that of a document which the basis amends.
  const isWhole = found && !found.partial && onlyNames.test(code.slice(0, found.start));
  const isAlone = isWhole && code.slice(found.end).trim() === '';
  const title = cells.length > 1 ? cells.slice(0, -1).join(' | ') : text;
  return { ...line, title, ...(isAlone ? { number: found.number } : {}) };
}

type Read = Omit<ProcedureRecord, 'doubts'>;

/** What makes the whole record doubtful; a doubtful field alone is said where it is shown. */
function doubtsOf(record: Read, sheet: Sheet): ProcedureDoubt[] {
  const doubts: ProcedureDoubt[] = [];
  if (record.name === '') {
    doubts.push({ code: 'PROCEDURE_NAME', message: 'Không đọc được tên thủ tục.' });
  }
  if (record.decision.state === 'unclear' && /demo|test/iu.test(record.decision.reason)) {
    doubts.push({ code: 'PROCEDURE_DECISION', message: `Bản ghi thử: ${record.decision.reason}.` });
  }
  const dossier = rowsOf('ho-so', sheet);
  if (dossier.length > 0 && record.papers.length === 0) {
    const message = 'Thành phần hồ sơ không có bảng giấy tờ; các mục có thể bị cắt sai chỗ.';
    doubts.push({ code: 'PROCEDURE_SECTIONS', message });
  }
  return doubts;
}
