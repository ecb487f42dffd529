import { pathSegment, slugOfNumber } from '../../language/provision-path.ts';
import { addBody, articleLines } from './body-tree.ts';
import { addItems } from './item-tree.ts';
import type { LogicalLine } from './logical-line.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';
import { annexNumber, closesBody, formNumber, opensAttachment, regulationName } from './zone.ts';

/** What stands behind the signature: annexes, forms, regulations issued with the document. */
export type Attachments = {
  readonly lines: readonly LogicalLine[];
  readonly quoted: readonly boolean[];
  readonly from: number;
  readonly to: number;
};

type Start = {
  readonly index: number;
  readonly kind: 'annex' | 'form' | 'regulation';
  readonly number: string;
  readonly name: string;
};

function startAt(lines: readonly LogicalLine[], index: number): Start | undefined {
  const line = lines[index];
  if (!line) return undefined;
  const annex = annexNumber(line);
  if (annex !== undefined) return { index, kind: 'annex', number: annex, name: '' };
  const form = formNumber(line);
  if (form !== undefined) return { index, kind: 'form', number: form, name: '' };
  const name = regulationName(lines, index);
  return name === undefined ? undefined : { index, kind: 'regulation', number: '', name };
}

/**
 * The lines that open an attachment. "PHỤ LỤC" without a number between numbered annexes is a
 * title inside one of them, not an annex of its own.
 */
function startsOf({ lines, from, to }: Attachments): Start[] {
  const starts: Start[] = [];
  let numbered = false;
  for (let index = from; index < to; index += 1) {
    const start = startAt(lines, index);
    if (!start) continue;
    if (start.kind === 'annex' && start.number === '' && numbered) continue;
    if (
      start.kind === 'regulation' &&
      starts.at(-1)?.kind === 'annex' &&
      index - (starts.at(-1)?.index ?? 0) < 4
    )
      continue;
    numbered ||= start.kind === 'annex' && start.number !== '';
    starts.push(start);
  }
  return starts;
}

/** The title printed under an annex's or form's number, up to its "(Kèm theo …)" line. */
function titleOf({ lines }: Attachments, start: Start, to: number): string {
  const first = lines[start.index]?.text ?? '';
  const own = first.replace(
    /^(?:PHỤ LỤC|Phụ lục|MẪU|Mẫu|Biểu mẫu|BIỂU MẪU)\s*(?:SỐ|số|Số)?\s*:?\s*/u,
    '',
  );
  const rest = own.startsWith(start.number)
    ? own.slice(start.number.length).replace(/^[\s.:–-]+/u, '')
    : '';
  if (start.kind === 'regulation') return first;
  if (/\p{L}/u.test(rest) && !rest.startsWith('(')) return rest;
  const titles: string[] = [];
  for (let index = start.index + 1; index < Math.min(to, start.index + 5); index += 1) {
    const line = lines[index];
    if (!line || line.role === 'table' || /^\(|^(?:Kèm|Ban hành) /u.test(line.text)) break;
    if (!/^\P{Ll}+$/u.test(line.text) && titles.length > 0) break;
    titles.push(line.text);
    if (/\p{Ll}/u.test(line.text)) break;
  }
  return titles.join(' ').slice(0, 300);
}

function addRegulation(
  builder: TreeBuilder,
  scope: Attachments,
  node: GrowingNode,
  range: { from: number; to: number },
): void {
  const articles = articleLines({ ...scope, ...range });
  const first = articles[0];
  if (first === undefined) {
    addItems(builder, { ...scope, from: range.from + 1, to: range.to, parent: node });
    return;
  }
  const last = articles.at(-1) ?? first;
  let end = range.to;
  for (let index = last + 1; index < range.to && end === range.to; index += 1) {
    const line = scope.lines[index];
    if (line && closesBody(line)) end = index;
  }
  addBody(builder, { ...scope, from: range.from + 1, to: end, parent: node }, articles);
  const footer = scope.lines[end];
  if (end < range.to && footer)
    builder.open({ kind: 'footer', segment: 'footer', start: footer.start, parent: node });
}

/**
 * Divides what is issued with the document. A form is one opaque node: the điều, numbers and
 * signatures printed in it are never the document's own. A form belongs to the annex before it.
 */
export function addAttachments(builder: TreeBuilder, scope: Attachments): void {
  const starts = startsOf(scope);
  let annex: GrowingNode | undefined;
  for (const [place, start] of starts.entries()) {
    const to = starts[place + 1]?.index ?? scope.to;
    const offset = scope.lines[start.index]?.start ?? 0;
    const node = builder.open({
      kind: start.kind,
      segment:
        start.kind === 'regulation'
          ? slugOfNumber(start.name)
          : pathSegment(start.kind, start.number),
      number: start.number,
      heading: titleOf(scope, start, to),
      start: offset,
      parent: start.kind === 'form' ? annex : undefined,
    });
    if (start.kind === 'annex') {
      annex = node;
      addItems(builder, { ...scope, from: start.index + 1, to, parent: node });
    } else if (start.kind === 'regulation') {
      annex = undefined;
      addRegulation(builder, scope, node, { from: start.index, to });
    }
  }
}

/** Index of the first line of the attachments at or after `from`; `to` when there are none. */
export function attachmentsStart(lines: readonly LogicalLine[], from: number, to: number): number {
  for (let index = from; index < to; index += 1) if (opensAttachment(lines, index)) return index;
  return to;
}
