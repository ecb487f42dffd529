import type { CheerioAPI } from 'cheerio';
import { AppError } from '../../domain/errors.ts';
import { decodeText } from './decode-text.ts';
import { draftOf, type Draft, type DraftLine } from './draft-line.ts';
import { tableLines, type Cell } from './table-lines.ts';

/** The tree takes about twelve times the file's size in memory; a portal page has 10 MB. */
const maxHtmlBytes = 16 * 1024 * 1024;
/** Elements inside one another; deeper ones are read as if they stood at this depth. */
const maxDepth = 300;

const noise = [
  'script,style,noscript,template,iframe,object,embed,svg,canvas,audio,video,img,link,meta',
  'nav,form,button,select,input,textarea,dialog,head',
  '[role=navigation],[role=banner],[role=search],[role=complementary],[role=dialog],[hidden]',
  '[class*=breadcrumb],[class*=navbar],[class*=sidebar],[class*=social],[class*=share-]',
  '[class*=related],[class*=comment],[class*=advert],[class*=cookie],[class*=pagination]',
  '[id*=breadcrumb],[id*=navbar],[id*=sidebar],[id*=comment],[id*=advert],[id*=cookie]',
  '[style*="display:none"],[style*="display: none"]',
].join(',');

const blocks = new Set(
  (
    'address article aside blockquote body center dd details div dl dt fieldset figcaption figure ' +
    'footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot ' +
    'th thead tr ul caption'
  ).split(' '),
);

type Node = Parameters<CheerioAPI['contains']>[0];
type Element = Extract<Node, { attribs: unknown }>;

/**
 * Reads a page: scripts, navigation and other portal noise dropped, one line per block, ordered
 * lists with their numbers, tables by row.
 * @throws AppError FILE_TOO_LARGE
 */
export async function readHtml(bytes: Uint8Array): Promise<Draft> {
  if (bytes.length > maxHtmlBytes) {
    throw new AppError('FILE_TOO_LARGE', `more than ${maxHtmlBytes} bytes of HTML`);
  }
  const { load } = await import('cheerio');
  const page = load(decodeHtml(bytes));
  page(noise).remove();
  const walker = new HtmlWalker();
  for (const root of page('body').toArray()) walker.visit(root, 0);
  walker.endLine();
  return draftOf(walker.lines);
}

/** The declared encoding where it is an honest one; else as any text. */
function decodeHtml(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.subarray(0, 4096)).toString('latin1');
  const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (declared === 'windows-1258') return new TextDecoder('windows-1258').decode(bytes);
  return decodeText(bytes);
}

/** Collects the lines of a tree; `lines` is complete after `endLine`. */
class HtmlWalker {
  lines: DraftLine[] = [];
  #text = '';
  #bold = 0;
  #boldCharacters = 0;
  #centred = false;
  #tables = 0;
  #preformatted = 0;

  visit(node: Node, depth: number): void {
    if (isText(node)) return this.#add(node.data);
    if (!('attribs' in node)) return;
    if (depth > maxDepth) this.#add(deepText(node));
    else this.#element(node, depth);
  }

  endLine(): void {
    for (const text of this.#text.split('\n')) {
      if (text.trim() === '') continue;
      const bold = this.#boldCharacters * 2 > this.#text.trim().length;
      this.lines.push({ text, bold, centred: this.#centred });
    }
    this.#text = '';
    this.#boldCharacters = 0;
  }

  #add(text: string): void {
    const shown = this.#preformatted > 0 ? text : text.replace(/\s+/g, ' ');
    this.#text += shown;
    if (this.#bold > 0) this.#boldCharacters += shown.trim().length;
  }

  #element(element: Element, depth: number): void {
    const { name } = element;
    if (name === 'br') this.#text += '\n';
    else if (name === 'table') this.#table(element, depth);
    else if (blocks.has(name)) this.#block(element, depth);
    else this.#children(element, depth);
  }

  #block(element: Element, depth: number): void {
    this.endLine();
    const before = this.#centred;
    this.#centred = before || isCentred(element);
    if (element.name === 'li') this.#text = listLabel(element);
    this.#children(element, depth);
    this.endLine();
    this.#centred = before;
  }

  #children(element: Element, depth: number): void {
    const bold = isBold(element) ? 1 : 0;
    const preformatted = element.name === 'pre' ? 1 : 0;
    this.#bold += bold;
    this.#preformatted += preformatted;
    for (const child of element.children) this.visit(child, depth + 1);
    this.#bold -= bold;
    this.#preformatted -= preformatted;
  }

  #table(table: Element, depth: number): void {
    this.endLine();
    this.#tables += 1;
    const ordinal = this.#tables;
    const rows = rowsOf(table).map((row) => cellsOf(row).map((cell) => this.#cell(cell, depth)));
    this.lines.push(...tableLines(rows, ordinal));
  }

  #cell(cell: Element, depth: number): Cell {
    const outside = this.lines;
    this.lines = [];
    this.#children(cell, depth + 3);
    this.endLine();
    const inside = this.lines;
    this.lines = outside;
    return inside;
  }
}

/** All text below a node, without recursion, so that a bomb of tags cannot exhaust the stack. */
function deepText(node: Node): string {
  const texts: string[] = [];
  const pending: Node[] = [node];
  for (let next = pending.pop(); next; next = pending.pop()) {
    if (isText(next)) texts.push(next.data);
    else if ('children' in next) pending.push(...next.children.toReversed());
  }
  return texts.join(' ');
}

function isText(node: Node): node is Extract<Node, { type: unknown; data: string }> {
  return node.nodeType === 3;
}

function elementsOf(node: Element): Element[] {
  return node.children.filter((child): child is Element => 'attribs' in child);
}

function rowsOf(table: Element): Element[] {
  return elementsOf(table).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return ['thead', 'tbody', 'tfoot'].includes(child.name)
      ? elementsOf(child).filter(({ name }) => name === 'tr')
      : [];
  });
}

function cellsOf(row: Element): Element[] {
  return elementsOf(row).filter(({ name }) => name === 'td' || name === 'th');
}

function isBold({ name, attribs }: Element): boolean {
  return (
    /^(?:b|strong|h[1-6]|th)$/.test(name) ||
    /font-weight\s*:\s*(?:bold|[6-9]00)/i.test(attribs['style'] ?? '')
  );
}

function isCentred({ name, attribs }: Element): boolean {
  return (
    name === 'center' ||
    attribs['align'] === 'center' ||
    /text-align\s*:\s*center/i.test(attribs['style'] ?? '')
  );
}

/** The label that a browser draws before a list item. */
function listLabel(item: Element): string {
  const list = item.parent;
  if (!list || !('attribs' in list) || list.name !== 'ol') return '- ';
  const items = elementsOf(list).filter(({ name }) => name === 'li');
  const own = Number(item.attribs['value']);
  const start = Number(list.attribs['start'] ?? 1);
  const number = own || (start || 1) + items.indexOf(item);
  return list.attribs['type'] === 'a' && number <= 26
    ? `${String.fromCodePoint(96 + number)}. `
    : `${number}. `;
}
