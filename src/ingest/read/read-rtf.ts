import { AppError } from '../../domain/errors.ts';
import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { tableLines, type Cell } from './table-lines.ts';

/** Groups that print nothing in the body; headers and footers are furniture of every page. */
const unprinted = new Set(
  (
    'fonttbl colortbl stylesheet info pict object header headerl headerr headerf footer footerl footerr ' +
    'footerf listtable listoverridetable rsidtbl generator themedata colorschememapping datastore ' +
    'latentstyles xmlnstbl filetbl revtbl fldinst bkmkstart bkmkend nonshppict'
  ).split(' '),
);
/** Destinations marked as optional that do hold text. */
const optionalText = new Set(['shptxt', 'listtext', 'pntext']);
/** Open groups; Word stays below 40. */
const maxDepth = 1_000;

type State = {
  skip: boolean;
  hidden: boolean;
  bold: boolean;
  centred: boolean;
  inTable: boolean;
  footnote: boolean;
  /** Characters that stand in for one `\u` and are passed over. */
  fallback: number;
};

const token = /\\([a-z]+)(-?\d+)? ?|\\'([0-9a-f]{2})|\\([^a-z])|([{}])|[\r\n]+|([^\\{}\r\n]+)/giy;

/**
 * Reads RTF: paragraphs, tables by row, footnotes apart; the labels of automatic lists stand in the
 * file as text and are kept. Bytes are windows-1258 or what the file declares.
 * @throws AppError FILE_DAMAGED, FILE_TOO_LARGE
 */
export function readRtf(bytes: Uint8Array, maxCharacters: number): Draft {
  const source = Buffer.from(bytes).toString('latin1');
  const reader = new RtfReader(source, maxCharacters);
  token.lastIndex = 0;
  while (token.lastIndex < source.length) {
    const found = token.exec(source);
    if (!found) throw new AppError('FILE_DAMAGED', 'a broken control word in RTF');
    reader.take(found);
  }
  return draftOf(reader.finish());
}

class RtfReader {
  readonly #lines: DraftLine[] = [];
  readonly #notes: DraftLine[] = [];
  readonly #stack: State[] = [];
  readonly #decoder: InstanceType<typeof TextDecoder>;
  readonly #maxCharacters: number;
  #state: State = {
    skip: false,
    hidden: false,
    bold: false,
    centred: false,
    inTable: false,
    footnote: false,
    fallback: 1,
  };
  #text = '';
  #boldCharacters = 0;
  #note = '';
  #bytes: number[] = [];
  #passOver = 0;
  #optional = false;
  #cell: DraftLine[] = [];
  #row: Cell[] = [];
  #rows: Cell[][] = [];
  #tables = 0;
  #characters = 0;

  constructor(source: string, maxCharacters: number) {
    const page = /\\ansicpg(\d+)/.exec(source)?.[1];
    // 1252 is what Word writes for Vietnamese too; the letters beyond it come as \u.
    this.#decoder = new TextDecoder(page === '1258' ? 'windows-1258' : 'windows-1252');
    this.#maxCharacters = maxCharacters;
  }

  take([, word, parameter, hex, symbol, brace, text]: RegExpExecArray): void {
    if (hex === undefined) this.#flushBytes();
    if (brace === '{') this.#open();
    else if (brace === '}') this.#close();
    else if (word !== undefined) this.#control(word.toLowerCase(), parameter);
    else if (hex !== undefined) this.#byte(Number.parseInt(hex, 16));
    else if (symbol !== undefined) this.#symbol(symbol);
    else if (text !== undefined) this.#add(text);
  }

  finish(): DraftLine[] {
    this.#flushBytes();
    this.#endParagraph();
    this.#endTable();
    return [...this.#lines, ...this.#notes];
  }

  #open(): void {
    if (this.#stack.length > maxDepth)
      throw new AppError('FILE_DAMAGED', 'bottomless groups in RTF');
    this.#stack.push({ ...this.#state });
    this.#optional = false;
  }

  #close(): void {
    const outer = this.#stack.pop();
    if (!outer) return;
    if (this.#state.footnote && !outer.footnote && this.#note.trim() !== '') {
      this.#notes.push({ text: `[${this.#notes.length + 1}] ${this.#note}`, role: 'footnote' });
      this.#note = '';
    }
    this.#state = outer;
  }

  #symbol(symbol: string): void {
    if (symbol === '*') this.#optional = true;
    else if (symbol === '~') this.#add(' ');
    else if (symbol === '_') this.#add('-');
    else if ('\\{}'.includes(symbol)) this.#add(symbol);
  }

  #control(word: string, parameter: string | undefined): void {
    const state = this.#state;
    if (unprinted.has(word) || (this.#optional && !optionalText.has(word))) state.skip = true;
    this.#optional = false;
    const on = parameter !== '0';
    const action = this.#actions[word];
    if (action) action(on, Number(parameter ?? 0));
  }

  readonly #actions: Readonly<Record<string, (on: boolean, value: number) => void>> = {
    par: () => this.#endParagraph(),
    sect: () => this.#endParagraph(),
    line: () => this.#endParagraph(),
    tab: () => this.#add(' '),
    cell: () => this.#endCell(),
    row: () => this.#endRow(),
    pard: () => Object.assign(this.#state, { centred: false, inTable: false }),
    plain: () => Object.assign(this.#state, { bold: false, hidden: false }),
    intbl: () => Object.assign(this.#state, { inTable: true }),
    qc: () => Object.assign(this.#state, { centred: true }),
    b: (on) => Object.assign(this.#state, { bold: on }),
    v: (on) => Object.assign(this.#state, { hidden: on }),
    deleted: (on) => Object.assign(this.#state, { hidden: on }),
    footnote: () => {
      this.#add(`[${this.#notes.length + 1}]`);
      this.#state.footnote = true;
    },
    chftn: () => undefined,
    uc: (_, value) => Object.assign(this.#state, { fallback: value }),
    u: (_, value) => this.#unicode(value),
    emdash: () => this.#add('—'),
    endash: () => this.#add('–'),
    lquote: () => this.#add('‘'),
    rquote: () => this.#add('’'),
    ldblquote: () => this.#add('“'),
    rdblquote: () => this.#add('”'),
    bullet: () => this.#add('•'),
  };

  #unicode(value: number): void {
    this.#add(String.fromCharCode(value < 0 ? value + 65_536 : value));
    this.#passOver = this.#state.fallback;
  }

  #byte(value: number): void {
    if (this.#passOver > 0) this.#passOver -= 1;
    else this.#bytes.push(value);
  }

  #flushBytes(): void {
    if (this.#bytes.length === 0) return;
    const text = this.#decoder.decode(Uint8Array.from(this.#bytes));
    this.#bytes = [];
    this.#add(text);
  }

  #add(text: string): void {
    const over = Math.min(this.#passOver, text.length);
    this.#passOver -= over;
    if (this.#state.skip || this.#state.hidden) return;
    this.#characters += text.length;
    if (this.#characters > this.#maxCharacters) {
      throw new AppError('FILE_TOO_LARGE', `more than ${this.#maxCharacters} characters`);
    }
    if (this.#state.footnote) this.#note += text.slice(over);
    else {
      this.#text += text.slice(over);
      if (this.#state.bold) this.#boldCharacters += text.length - over;
    }
  }

  #endParagraph(): void {
    if (this.#state.footnote) {
      this.#note += ' ';
      return;
    }
    const { inTable } = this.#state;
    const line = this.#takeLine();
    if (inTable) this.#cell.push(line);
    else if (line.text.trim() !== '') {
      this.#endTable();
      this.#lines.push(line);
    }
  }

  #takeLine(): DraftLine {
    const bold = this.#boldCharacters * 2 > this.#text.length;
    const line = { text: this.#text, bold, centred: this.#state.centred };
    this.#text = '';
    this.#boldCharacters = 0;
    return line;
  }

  #endCell(): void {
    this.#cell.push(this.#takeLine());
    this.#row.push(this.#cell);
    this.#cell = [];
  }

  #endRow(): void {
    this.#rows.push(this.#row);
    this.#row = [];
  }

  #endTable(): void {
    if (this.#rows.length === 0) return;
    this.#tables += 1;
    this.#lines.push(...tableLines(this.#rows, this.#tables));
    this.#rows = [];
  }
}
