import { AppError } from '../../domain/errors.ts';
import { listCounter, type Numbering } from './docx-numbering.ts';
import { isOn, resolveStyle, type ParagraphStyle, type Styles } from './docx-styles.ts';
import type { DraftLine } from './draft-line.ts';
import { continuesSentence } from './paragraph-wraps.ts';
import type { Attributes, XmlListener } from './parse-xml.ts';
import { symbolText } from './symbol-fonts.ts';
import { tableLines, type Cell } from './table-lines.ts';

type Paragraph = {
  readonly pieces: string[];
  readonly boxes: DraftLine[];
  styleId: string;
  listId?: string;
  depth?: number;
  centred?: boolean;
  boldCharacters: number;
  characters: number;
  markDeleted: boolean;
};
type Table = { readonly ordinal: number; readonly rows: Cell[][]; row: Cell[]; deleted: boolean };
type Run = { bold: boolean | undefined; hidden: boolean; raised: boolean };

/** What stands around the paragraphs of a part. */
export type DocxContext = {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly maxCharacters: number;
};

/** Elements whose whole content is not on the printed page. */
const unprinted = new Set([
  'w:del',
  'w:moveFrom',
  'mc:Fallback',
  'w:instrText',
  'w:delText',
  'w:sdtPr',
]);

/**
 * Listens to word/document.xml (or footnotes.xml) and collects its lines: one a paragraph, labels
 * of lists rebuilt, tables by row, text boxes after the paragraph they hang on, deletions and
 * hidden text dropped.
 */
export function docxBody(context: DocxContext): XmlListener & {
  readonly lines: DraftLine[];
  /** Ids of footnotes (`f1`) and endnotes (`e1`), in the order in which the text calls them. */
  readonly noteIds: string[];
  /** Lines of each note, by the same ids, when the part holds notes. */
  readonly notes: Map<string, DraftLine[]>;
} {
  const label = listCounter(context.numbering);
  const resolved = new Map<string, ParagraphStyle>();
  const lines: DraftLine[] = [];
  const noteIds: string[] = [];
  const notes = new Map<string, DraftLine[]>();
  const flows: DraftLine[][] = [lines];
  const tables: Table[] = [];
  const paragraphs: Paragraph[] = [];
  let run: Run = { bold: undefined, hidden: false, raised: false };
  let skipping = 0;
  let inText = false;
  let properties = '';
  let tableCount = 0;
  let total = 0;
  let carried: string[] = [];

  const flow = (): DraftLine[] => flows.at(-1) ?? lines;
  const styleOf = (id: string): ParagraphStyle => {
    const known = resolved.get(id) ?? resolveStyle(context.styles, id);
    resolved.set(id, known);
    return known;
  };
  const add = (text: string): void => {
    const paragraph = paragraphs.at(-1);
    if (!paragraph || run.hidden) return;
    total += text.length;
    if (total > context.maxCharacters) {
      throw new AppError('FILE_TOO_LARGE', `more than ${context.maxCharacters} characters`);
    }
    paragraph.pieces.push(run.raised ? footnoteMark(text, paragraph.pieces.at(-1) ?? '') : text);
    paragraph.characters += text.length;
    if (run.bold ?? styleOf(paragraph.styleId).bold) paragraph.boldCharacters += text.length;
  };
  const endParagraph = (): void => {
    const paragraph = paragraphs.pop();
    if (!paragraph) return;
    if (paragraph.markDeleted) {
      carried = paragraph.pieces;
      return;
    }
    const style = styleOf(paragraph.styleId);
    const listId = paragraph.listId ?? style.listId;
    const depth = paragraph.depth ?? style.depth ?? 0;
    const prefix = listId === undefined || listId === '0' ? '' : label(listId, depth);
    const text = paragraph.pieces.join('');
    if (text.trim() !== '') {
      const look = {
        centred: paragraph.centred ?? style.centred ?? false,
        bold: paragraph.boldCharacters * 2 > paragraph.characters,
      };
      for (const line of splitBreaks(prefix + text)) flow().push({ ...line, ...look });
    }
    flow().push(...paragraph.boxes);
  };

  const openParagraph = (): void => {
    paragraphs.push(newParagraph(carried));
    carried = [];
  };
  const openFlow = (): DraftLine[] => {
    const content: DraftLine[] = [];
    flows.push(content);
    return content;
  };
  const openNote = (prefix: string, attributes: Attributes): void => {
    const content = openFlow();
    // Separators are notes too, with a type.
    if (!('type' in attributes)) notes.set(prefix + (attributes['id'] ?? ''), content);
  };
  const callNote = (prefix: string, attributes: Attributes): void => {
    noteIds.push(prefix + (attributes['id'] ?? ''));
    run.raised = false;
    add(`[${noteIds.length}]`);
  };
  const openText = (): void => {
    inText = true;
  };
  const closeText = (): void => {
    inText = false;
  };
  const closeRow = (): void => {
    const table = tables.at(-1);
    if (table && !table.deleted) table.rows.push(table.row);
  };
  const closeTable = (): void => {
    const table = tables.pop();
    if (table) for (const line of tableLines(table.rows, table.ordinal)) flow().push(line);
  };
  const opening: Readonly<Record<string, (attributes: Attributes) => void>> = {
    'w:p': openParagraph,
    'w:tbl'() {
      tableCount += 1;
      tables.push({ ordinal: tableCount, rows: [], row: [], deleted: false });
    },
    'w:tr'() {
      const table = tables.at(-1);
      if (table) Object.assign(table, { row: [], deleted: false });
    },
    'w:tc': openFlow,
    'w:txbxContent': openFlow,
    'w:footnote': (attributes) => openNote('f', attributes),
    'w:endnote': (attributes) => openNote('e', attributes),
    'w:footnoteReference': (attributes) => callNote('f', attributes),
    'w:endnoteReference': (attributes) => callNote('e', attributes),
    'w:r'() {
      run = { bold: undefined, hidden: false, raised: false };
    },
    'w:t': openText,
    'm:t': openText,
    'w:tab': () => add('\t'),
    'w:br': ({ type }) => (type === 'page' ? undefined : add('\n')),
    'w:cr': () => add('\n'),
    'w:noBreakHyphen': () => add('-'),
    'w:sym': ({ font, char }) => add(symbolText(font ?? '', char ?? '')),
  };
  const closing: Readonly<Record<string, () => void>> = {
    'w:p': endParagraph,
    'w:tbl': closeTable,
    'w:tr': closeRow,
    'w:tc': () => tables.at(-1)?.row.push(flows.pop() ?? []),
    'w:txbxContent': () => paragraphs.at(-1)?.boxes.push(...(flows.pop() ?? [])),
    'w:footnote': () => flows.pop(),
    'w:endnote': () => flows.pop(),
    'w:t': closeText,
    'm:t': closeText,
  };
  const openProperty = (name: string, value: string | undefined): void => {
    const paragraph = paragraphs.at(-1);
    if (properties === 'w:trPr' && name === 'w:del') {
      const table = tables.at(-1);
      if (table) table.deleted = true;
    } else if (properties === 'w:rPr') setRun(run, name, value);
    else if (properties === 'w:pPr' && paragraph) setParagraph(paragraph, name, value);
  };

  return {
    lines,
    noteIds,
    notes,
    open(name, attributes) {
      if (skipping > 0) skipping += 1;
      // What the properties were before a tracked change stands inside them.
      else if (name.endsWith('Change')) skipping = 1;
      else if (properties !== '') openProperty(name, attributes['val']);
      else if (name === 'w:pPr' || name === 'w:rPr' || name === 'w:trPr') properties = name;
      else if (unprinted.has(name)) skipping = 1;
      else opening[name]?.(attributes);
    },
    close(name) {
      if (skipping > 0) {
        skipping -= 1;
        return;
      }
      if (name === properties) properties = '';
      else if (properties === '') closing[name]?.();
    },
    text(text) {
      if (inText && skipping === 0) add(text);
    },
  };
}

function newParagraph(carried: readonly string[]): Paragraph {
  return {
    pieces: [...carried],
    boxes: [],
    styleId: '',
    boldCharacters: 0,
    characters: 0,
    markDeleted: false,
  };
}

function setRun(run: Run, name: string, value: string | undefined): void {
  if (name === 'w:b') run.bold = isOn(value ?? '1');
  else if (name === 'w:vanish') run.hidden = isOn(value ?? '1');
  else if (name === 'w:vertAlign') run.raised = value === 'superscript';
}

function setParagraph(paragraph: Paragraph, name: string, value: string | undefined): void {
  if (name === 'w:pStyle') paragraph.styleId = value ?? '';
  else if (name === 'w:numId') paragraph.listId = value ?? '';
  else if (name === 'w:ilvl') paragraph.depth = Number(value ?? 0);
  else if (name === 'w:jc') paragraph.centred = value === 'center';
  else if (name === 'w:del') paragraph.markDeleted = true;
}

/** Lines at Word's soft breaks. */
function splitBreaks(text: string): DraftLine[] {
  const parts = text.split('\n').filter((part) => part.trim() !== '');
  return parts.map((part, index) => ({
    text: part,
    wraps: index > 0 && continuesSentence(parts[index - 1] ?? '', part),
  }));
}

/** A raised number after a word is a note's mark (`CƠ QUAN1`); after a unit it is a power (`m2`). */
function footnoteMark(text: string, before: string): string {
  const isMark = /^\d{1,3}$/.test(text) && !/(?:^|[^\p{L}])(?:[kcdmh]?m|ha)$/iu.test(before);
  return isMark && before.trim() !== '' ? `[${text}]` : text;
}
