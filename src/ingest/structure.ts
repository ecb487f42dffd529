import type { Provision } from '../domain/provision.ts';
import type { SourceText, Warning } from '../domain/source-text.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { addAttachments, attachmentsStart } from './structure/attachment-tree.ts';
import { addBody } from './structure/body-tree.ts';
import { foldGaps } from './structure/fold-gaps.ts';
import { splitGluedLines } from './structure/glued-line.ts';
import { addItems, opensItem } from './structure/item-tree.ts';
import { normalisedText, type LogicalLine, type NormalisedText } from './structure/logical-line.ts';
import { mainBody } from './structure/main-body.ts';
import { addClosing, addOpening, itemBody } from './structure/named-part.ts';
import { addProcedure, isProcedure } from './structure/procedure-tree.ts';
import { quotedPayload } from './structure/quoted-payload.ts';
import { structureWarnings } from './structure/structure-warnings.ts';
import { TreeBuilder } from './structure/tree-builder.ts';

/** Lays the lines of a source out as one text and divides it into provisions. */
export function structure(source: SourceText): StructuredDocument {
  const normalised = normalisedText(source.lines, source.pageCount);
  const { text, pageStarts, places } = normalised;
  const lines = splitGluedLines(normalised.lines);
  const builder = new TreeBuilder(text);
  const count = footnotesStart(lines);
  const own = lines.slice(0, count);
  if (isProcedure(own)) return procedureDocument(source, normalised, own);
  const quoted = quotedPayload(own.map((line) => line.text));
  const main = mainBody(own, quoted);
  const body = main.articles.length > 0 ? main : itemBody(own);
  addOpening(builder, own, body.from);
  if (main.articles.length > 0) addBody(builder, { ...main, lines: own, quoted }, main.articles);
  else addUndivided(builder, own, body);
  const attachments = attachmentsStart(own, body.to, count);
  addClosing(builder, own, { from: body.to, to: attachments });
  addAttachments(builder, { lines: own, quoted, from: attachments, to: count });
  const notes = lines[count];
  if (notes) builder.open({ kind: 'footnotes', segment: 'footnotes', start: notes.start });
  const footnotes = lines.slice(count);
  const { provisions, gaps } = foldGaps(
    text,
    builder.finish((start, end) => pagesOf(normalised, footnotes, { start, end })),
  );
  return {
    text,
    mediaType: source.mediaType,
    scanned: source.scanned,
    provisions,
    pageStarts,
    ...(places.length > 0 ? { places } : {}),
    ...shares(text, provisions),
    warnings: [
      ...source.warnings,
      ...structureWarnings(text, provisions),
      ...openQuotation(own, quoted, main.to),
    ],
    ...(gaps.length > 0 ? { gaps } : {}),
  };
}

/** A sheet of a procedure has sections under fixed labels and no numbering of its own. */
function procedureDocument(
  source: SourceText,
  normalised: NormalisedText,
  lines: readonly LogicalLine[],
): StructuredDocument {
  const { text, pageStarts, places } = normalised;
  const builder = new TreeBuilder(text);
  addProcedure(builder, lines);
  const provisions = builder.finish((start, end) => pagesOf(normalised, [], { start, end }));
  return {
    text,
    mediaType: source.mediaType,
    scanned: source.scanned,
    provisions,
    pageStarts,
    ...(places.length > 0 ? { places } : {}),
    ...shares(text, provisions),
    warnings: source.warnings,
  };
}

/** A body that ends inside quoted wording: its last own điều may have been taken for that wording. */
function openQuotation(
  lines: readonly LogicalLine[],
  quoted: readonly boolean[],
  to: number,
): Warning[] {
  const last = lines[to - 1];
  if (!last || quoted[to - 1] !== true || /["”]\s?[.;,/]*$/u.test(last.text)) return [];
  const message = 'Đoạn trích trong ngoặc kép không được đóng trước khi hết văn bản.';
  const opened = lines[quoted.lastIndexOf(false, to - 1) + 1] ?? last;
  return [{ code: 'QUOTATION_OPEN', message, page: opened.firstPage, start: opened.start }];
}

/**
 * Index of the first footnote: those that the reader knew, or the list "[1] … [2] …" at the end of a
 * consolidated text. Their words explain the rules and are none.
 */
function footnotesStart(lines: readonly LogicalLine[]): number {
  const known = lines.findIndex(({ role }) => role === 'footnote');
  if (known >= 0) return known;
  const listed = lines.findLastIndex(({ text }) => /^\[1\]\s/u.test(text));
  const goesOn = listed >= 0 && lines.slice(listed).some(({ text }) => /^\[2\]\s/u.test(text));
  return goesOn ? listed : lines.length;
}

/** Index of the last page that starts at or before `offset`. */
function pageAt(pageStarts: readonly number[], offset: number): number {
  let low = 0;
  let high = pageStarts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((pageStarts[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low + 1;
}

/** Pages of a span; footnotes stand at the end of the text and keep the pages they came from. */
function pagesOf(
  { pageStarts }: NormalisedText,
  notes: readonly LogicalLine[],
  span: { readonly start: number; readonly end: number },
): [number, number] {
  const [first] = notes;
  if (first && span.start >= first.start) {
    return [first.firstPage, notes.at(-1)?.lastPage ?? first.firstPage];
  }
  return [pageAt(pageStarts, span.start), pageAt(pageStarts, Math.max(span.start, span.end - 1))];
}

/** A letter or notice without điều: its numbering divides it; what stands before that is its content. */
function addUndivided(
  builder: TreeBuilder,
  lines: readonly LogicalLine[],
  body: { readonly from: number; readonly to: number },
): void {
  const first = lines[body.from];
  if (!first || body.from >= body.to) return;
  if (!opensItem(first)) {
    builder.open({ kind: 'item', segment: 'noi-dung', start: first.start });
  }
  addItems(builder, { lines, from: body.from, to: body.to });
}

const letters = (text: string): number => text.replaceAll(/\s+/gu, '').length;

/** Coverage and the share that no rule could place, both of non-blank characters. */
function shares(
  text: string,
  provisions: readonly Provision[],
): { coverage: number; unclassified: number } {
  const parents = new Set(provisions.map(({ parent }) => parent));
  const leaves = provisions.filter(({ path }) => !parents.has(path));
  const total = letters(text);
  if (total === 0) return { coverage: 1, unclassified: 0 };
  const lengths = (chosen: readonly Provision[]): number =>
    chosen.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return {
    coverage: lengths(leaves) / total,
    unclassified: lengths(leaves.filter(({ kind }) => kind === 'unclassified')) / total,
  };
}
