import type { ProvisionKind } from '../../domain/provision.ts';
import { gapBetween } from '../../language/provision-number.ts';
import { pathSegment } from '../../language/provision-path.ts';
import { addArticleParts } from './article-tree.ts';
import type { LogicalLine } from './logical-line.ts';
import { markerOf, readsAsReference, type Marker } from './line-marker.ts';
import { bestChain, type Candidate } from './number-chain.ts';
import { segmentsOf, type Segment } from './segment.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';
import { articleWeight } from './zone.ts';

/** Units above the điều, outermost first. */
const upper = ['part', 'chapter', 'section', 'subsection'] as const;
type Upper = (typeof upper)[number];

const isUpper = (kind: ProvisionKind): kind is Upper => upper.some((level) => level === kind);

/** A stretch of paragraphs that is divided by điều. */
export type Body = {
  readonly lines: readonly LogicalLine[];
  readonly quoted: readonly boolean[];
  readonly from: number;
  readonly to: number;
  /** Named part that the body belongs to (an issued regulation); absent for the document's own. */
  readonly parent?: GrowingNode;
};

/** Indexes of the paragraphs that open an điều of this body, ascending. */
export function articleLines({ lines, quoted, from, to }: Omit<Body, 'parent'>): number[] {
  const candidates: (Candidate & { readonly index: number })[] = [];
  for (let index = from; index < to; index += 1) {
    const line = lines[index];
    const weight = line && !quoted[index] ? articleWeight(line) : 0;
    const ordinal = weight > 0 && line ? markerOf(line.text)?.ordinal : undefined;
    if (ordinal) candidates.push({ index, ordinal, weight });
  }
  return bestChain(candidates).flatMap((place) => candidates[place]?.index ?? []);
}

/** More paragraphs than this between a chapter's number and its first điều are not its title. */
const maxTitleLines = 8;

/** A publisher's remark under a heading: "Ghi chú: Chương này có hiệu lực đến …". */
const remark = /^\(?Ghi chú\s?:/u;

/** Some publishers repeat the document's name in front of a heading: "Nghị định 9901/2099/NĐ-CP. Mục 2. …". */
const nameInFront =
  /^(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh)\s.{3,80}?\.\s(?=(?:Phần|Chương|Mục|Tiểu mục)\s)/u;

/** A chapter or section heading, unless the words after its number run on like a sentence. */
function upperMarker(line: LogicalLine | undefined): (Marker & { kind: Upper }) | undefined {
  const marker = line ? markerOf(line.text.replace(nameInFront, '')) : undefined;
  if (!line || !marker || !isUpper(marker.kind) || line.role === 'table') return undefined;
  const heading =
    marker.rest === '' || (!/[.;,:]$/u.test(line.text) && !readsAsReference(marker, line.text));
  return heading && line.text.length < 300 ? { ...marker, kind: marker.kind } : undefined;
}

/**
 * Index of the first heading line in front of the điều at `article`, going up over titles only;
 * `article` itself when nothing stands above it.
 */
export function headingStart(
  lines: readonly LogicalLine[],
  article: number,
  floor: number,
): number {
  let start = article;
  for (let index = article - 1; index >= Math.max(floor, article - maxTitleLines); index -= 1) {
    const line = lines[index];
    if (!line || line.text.length > 300) break;
    if (upperMarker(line)) start = index;
    else if (/[.;:]$/u.test(line.text) && !remark.test(line.text)) break;
  }
  return start;
}

/** Title of an điều, '' where the words after its number are already the rule. */
function articleHeading([first, below]: readonly Segment[]): string {
  const rest = first?.marker
    ? first.text
        .slice(first.marker.length)
        .replace(/\s?\[\d{1,3}\]$/u, '')
        .trim()
    : '';
  const next = below && !below.marker && below.text.length < 200 ? below.text : '';
  const title = rest === '' ? next : rest;
  return /[.;:]$/u.test(title) || title.length > 400 ? '' : title;
}

type Open = Partial<Record<Upper, { node: GrowingNode; marker: Marker }>>;

function innermost(open: Open, body: Body): GrowingNode | undefined {
  for (const level of upper.toReversed()) {
    const found = open[level];
    if (found) return found.node;
  }
  return body.parent;
}

/** Chapters run on through the document; mục restart at 1 under a new chapter. */
function continuesSequence(open: Open, marker: Marker & { kind: Upper }): boolean {
  const last = open[marker.kind]?.marker;
  if (!last) return gapBetween([0, 0], marker.ordinal) <= 2 || marker.kind === 'chapter';
  const gap = gapBetween(last.ordinal, marker.ordinal);
  return (gap >= 0 && gap <= 2) || marker.ordinal[0] === 1;
}

function openUpper(
  builder: TreeBuilder,
  body: Body,
  open: Open,
  at: { marker: Marker & { kind: Upper }; start: number; heading: string },
): void {
  const level = upper.indexOf(at.marker.kind);
  for (const below of upper.slice(level)) delete open[below];
  const parent = innermost(open, body);
  const node = builder.open({
    kind: at.marker.kind,
    segment: pathSegment(at.marker.kind, at.marker.number),
    number: at.marker.number,
    heading: at.heading,
    start: at.start,
    parent,
  });
  open[at.marker.kind] = { node, marker: at.marker };
}

/** The words after a chapter's number, or the paragraphs between it and the next heading. */
function upperHeading(body: Body, index: number, marker: Marker, stop: number): string {
  if (marker.rest !== '') return marker.rest;
  const titles: string[] = [];
  for (let next = index + 1; next < stop; next += 1) {
    const line = body.lines[next];
    if (!line || upperMarker(line) || titles.join(' ').length > 300) break;
    titles.push(line.text);
  }
  return titles.join(' ');
}

function segmentsBetween(body: Body, from: number, to: number): Segment[] {
  return body.lines
    .slice(from, to)
    .flatMap((line, index) => segmentsOf(line, body.quoted[from + index] ?? false));
}

function addArticle(
  builder: TreeBuilder,
  body: Body,
  open: Open,
  at: { index: number; to: number },
): void {
  const segments = segmentsBetween(body, at.index, at.to);
  const first = segments[0];
  if (!first?.marker) return;
  const node = builder.open({
    kind: 'article',
    segment: pathSegment('article', first.marker.number),
    number: first.marker.number,
    start: first.start,
    parent: innermost(open, body),
    under: body.parent?.path ?? '',
  });
  node.heading = articleHeading(addArticleParts(builder, segments, node));
}

/**
 * Divides a body into phần, chương, mục, tiểu mục and điều. `articles` are the lines that open its
 * điều (`articleLines`).
 */
export function addBody(builder: TreeBuilder, body: Body, articles: readonly number[]): void {
  const open: Open = {};
  for (const [place, article] of articles.entries()) {
    const floor = place === 0 ? body.from : (articles[place - 1] ?? 0) + 1;
    for (let index = headingStart(body.lines, article, floor); index < article; index += 1) {
      const line = body.lines[index];
      const marker = upperMarker(line);
      if (line && marker && !body.quoted[index] && continuesSequence(open, marker)) {
        openUpper(builder, body, open, {
          marker,
          start: line.start,
          heading: upperHeading(body, index, marker, article),
        });
      }
    }
    const next = articles[place + 1];
    const to = next === undefined ? body.to : headingStart(body.lines, next, article + 1);
    addArticle(builder, body, open, { index: article, to });
  }
}
