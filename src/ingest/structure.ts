import type { Provision } from '../domain/provision.ts';
import type { SourceText } from '../domain/source-text.ts';
import type { StructuredDocument } from '../domain/structured-document.ts';
import { addAttachments, attachmentsStart } from './structure/attachment-tree.ts';
import { addBody } from './structure/body-tree.ts';
import { splitGluedLines } from './structure/glued-line.ts';
import { addItems, opensItem } from './structure/item-tree.ts';
import { normalisedText, type LogicalLine, type NormalisedText } from './structure/logical-line.ts';
import { mainBody } from './structure/main-body.ts';
import { addClosing, addOpening, itemBody } from './structure/named-part.ts';
import { quotedPayload } from './structure/quoted-payload.ts';
import { structureWarnings } from './structure/structure-warnings.ts';
import { TreeBuilder } from './structure/tree-builder.ts';

/** Lays the lines of a source out as one text and divides it into provisions. */
export function structure(source: SourceText): StructuredDocument {
  const normalised = normalisedText(source.lines, source.pageCount);
  const { text, pageStarts } = normalised;
  const lines = splitGluedLines(normalised.lines);
  const builder = new TreeBuilder(text);
  const rules = lines.findIndex(({ role }) => role === 'footnote');
  const count = rules < 0 ? lines.length : rules;
  const own = lines.slice(0, count);
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
  const provisions = builder.finish((start, end) => pagesOf(normalised, start, end));
  return {
    text,
    mediaType: source.mediaType,
    scanned: source.scanned,
    provisions,
    pageStarts,
    ...shares(text, provisions),
    warnings: [...source.warnings, ...structureWarnings(provisions)],
  };
}

function pagesOf(
  { pageStarts, lines }: NormalisedText,
  start: number,
  end: number,
): [number, number] {
  const first = lines.find((line) => line.end > start);
  if (first?.role === 'footnote')
    return [first.firstPage, lines.at(-1)?.lastPage ?? first.firstPage];
  const pageAt = (offset: number): number =>
    Math.max(1, pageStarts.findLastIndex((pageStart) => pageStart <= offset) + 1);
  return [pageAt(start), pageAt(Math.max(start, end - 1))];
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
  const total = Math.max(1, letters(text));
  const lengths = (chosen: readonly Provision[]): number =>
    chosen.reduce((sum, { start, end }) => sum + letters(text.slice(start, end)), 0);
  return {
    coverage: lengths(leaves) / total,
    unclassified: lengths(leaves.filter(({ kind }) => kind === 'unclassified')) / total,
  };
}
