import { foldAccents } from '../../language/fold.ts';
import { pathSegment } from '../../language/provision-path.ts';
import { addBody, articleLines } from './body-tree.ts';
import { addItems } from './item-tree.ts';
import type { LogicalLine } from './logical-line.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';
import {
  annexNumber,
  closesBody,
  formNumber,
  isUpperCase,
  opensAttachment,
  regulationName,
} from './zone.ts';

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

/** A regulation's title a few lines below an annex's number is that annex's title. */
const titleDistance = 4;

/** True for a heading that only looks like one: a title inside the attachment that is open. */
function isInnerTitle(start: Start, last: Start | undefined, numbered: boolean): boolean {
  if (start.kind === 'annex') return start.number === '' && numbered;
  if (start.kind !== 'regulation' || last?.kind !== 'annex') return false;
  return start.index - last.index < titleDistance;
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
    if (!start || isInnerTitle(start, starts.at(-1), numbered)) continue;
    starts.push(start);
    if (start.kind === 'annex' && start.number !== '') numbered = true;
  }
  return starts.filter((_, place) => !isListed(lines, starts, place));
}

/** Longest entry of a list of forms; the shortest real form measured has more than twice as much. */
const maxListed = 350;

/** True for a line that only lists a form ("Mẫu số 01 Đơn …"): the form itself comes later. */
function isListed(lines: readonly LogicalLine[], starts: readonly Start[], place: number): boolean {
  const start = starts[place];
  const next = starts[place + 1];
  if (start?.kind !== 'form' || next?.kind !== 'form') return false;
  const length = (lines[next.index]?.start ?? 0) - (lines[start.index]?.start ?? 0);
  // A list of forms is followed by the forms; no annex measured has more than 60.
  const after = starts.slice(place + 1, place + 121);
  const end = after.findIndex(({ kind }) => kind !== 'form');
  const siblings = end < 0 ? after : after.slice(0, end);
  return length <= maxListed && siblings.some(({ number }) => number === start.number);
}

/** Printed at the head of a form above its title. */
const formHead =
  /^(?:CỘNG H|Độc lập|TÊN |ỦY BAN|UỶ BAN|UBND|CƠ QUAN|BỘ |SỞ |CHỦ QUẢN|\(|\.|…|_|-|\||Số|ngày|Kính gửi|Mẫu|PEOPLE)/iu;
const sourceLine = /^\(|^(?:Kèm|Ban hành|ban hành) |^\|/u;

const ownTitle = /^(?:PHỤ LỤC|Phụ lục|BIỂU MẪU|Biểu mẫu|MẪU|Mẫu|Biểu)\s*(?:SỐ|số|Số)?\s*:?\s*/u;

/** Words after the number on the heading's own line. */
function titleBeside(text: string, number: string): string {
  const own = text.replace(ownTitle, '');
  const rest = own.startsWith(number) ? own.slice(number.length).replace(/^[\s.:–-]+/u, '') : '';
  return /^[^(]*\p{L}/u.test(rest) ? rest.replace(/\s*\((?:Kèm|Ban hành).*$/u, '') : '';
}

/** Lines in capitals under an annex's number, or the first line of other print. */
function titleBelow(lines: readonly LogicalLine[]): string {
  const titles: string[] = [];
  for (const { text, role } of lines) {
    const capitals = isUpperCase(text);
    if (role === 'table' || sourceLine.test(text) || (!capitals && titles.length > 0)) break;
    titles.push(text);
    if (!capitals) break;
  }
  return titles.join(' ');
}

/** The title of an attachment, without its number and its "(Kèm theo …)" line. */
function titleOf({ lines }: Attachments, start: Start, to: number): string {
  const first = lines[start.index]?.text ?? '';
  if (start.kind === 'regulation') return first;
  const beside = titleBeside(first, start.number);
  if (beside !== '') return beside.slice(0, maxTitle);
  const below = lines.slice(start.index + 1, Math.min(to, start.index + 16));
  if (start.kind === 'annex') return titleBelow(below.slice(0, 4)).slice(0, maxTitle);
  const title = below.find(({ text }) => isUpperCase(text) && !formHead.test(text));
  return (title?.text ?? '').slice(0, maxTitle);
}

/** Longest title kept; chosen as twice the longest annex title measured. */
const maxTitle = 300;

const slugOfName = (name: string): string => foldAccents(name).replaceAll(' ', '-');

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
          ? slugOfName(start.name)
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
