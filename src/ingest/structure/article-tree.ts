import { pathSegment } from '../../language/provision-path.ts';
import { bestChain } from './number-chain.ts';
import type { Marker } from './line-marker.ts';
import { mendGaps, mendRunning } from './mend-gaps.ts';
import type { Segment } from './segment.ts';
import type { GrowingNode, TreeBuilder } from './tree-builder.ts';

type Level = 'clause' | 'point';

/** Amending khoản say at once what they do; a numbered line without such a word is less likely one. */
const amending =
  /^(?:Sửa đổi|Bổ sung|Bãi bỏ|Thay thế|Bỏ |Điều|Khoản|Điểm|Hủy bỏ|Huỷ bỏ|Đính chính)/u;

function weightOf({ marker, text }: Segment, level: Level, inAmendment: boolean): number {
  if (marker?.kind !== level) return 0;
  // "1)" is how a misread "l)" looks; khoản have a dot.
  if (level === 'clause' && /^\d+[a-zđ]?\s?\)/u.test(text)) return 0.9;
  const clear = marker.rest === '' || /^["“(]?[\p{Lu}\d]/u.test(marker.rest) ? 1.3 : 1;
  return inAmendment && amending.test(marker.rest) ? clear + 0.7 : clear;
}

type Chosen = { readonly marker: Marker; readonly index: number };

/** The segments that open the khoản (or điểm) of a stretch: the likeliest sequence of numbers. */
function choose(segments: readonly Segment[], level: Level, inAmendment: boolean): Chosen[] {
  const candidates = segments.flatMap((segment, index) => {
    const { marker } = segment;
    const weight = weightOf(segment, level, inAmendment);
    return marker && weight > 0 ? [{ marker, index, weight, ordinal: marker.ordinal }] : [];
  });
  return bestChain(candidates).flatMap((place) => candidates[place] ?? []);
}

type Division = { readonly marker: Marker; readonly segments: readonly Segment[] };

/** A stretch cut at its khoản (or điểm); `lead` is what stands before the first. */
type Divided = { readonly lead: readonly Segment[]; readonly divisions: readonly Division[] };

/** A stretch without any numbered line: khoản may still run on in one paragraph. */
function whole(stretch: readonly Segment[], level: Level): readonly Segment[] {
  return level === 'clause' ? mendRunning(stretch) : stretch;
}

function divide(stretch: readonly Segment[], level: Level, inAmendment: boolean): Divided {
  const first = choose(stretch, level, inAmendment);
  const segments = first.length > 0 ? mendGaps(stretch, level, first) : whole(stretch, level);
  const chosen = choose(segments, level, inAmendment);
  const divisions = chosen.map(({ marker, index }, place) => ({
    marker,
    segments: segments.slice(index, chosen[place + 1]?.index ?? segments.length),
  }));
  return { lead: segments.slice(0, chosen[0]?.index ?? segments.length), divisions };
}

/** `đ1)` directly under "đ) …:" is a child of điểm đ, not an điểm inserted after it. */
function isChild(point: Marker, candidate: Marker, text: string): boolean {
  return (
    candidate.kind === 'point' &&
    candidate.number.length > 1 &&
    candidate.number.replace(/\d+$/u, '') === point.number &&
    text.trimEnd().endsWith(':')
  );
}

type Subpoint = { readonly index: number; readonly number: string; readonly segment: string };

const romans = ['i', 'ii', 'iii', 'iv', 'v', 'vi', 'vii', 'viii', 'ix', 'x'];
const subpointMark =
  /^(?:[-–+•]\s?)?(?:(?<letter>[a-zđ])\.?(?<digits>\d{1,2})|\((?<roman>i{1,3}|iv|vi{0,3}|ix|x))\)\s/u;

/** The child of `point` that a segment opens as the one after `found` others, if it does. */
function subpointAt(
  text: string,
  point: Marker,
  found: number,
): Omit<Subpoint, 'index'> | undefined {
  const { letter, digits, roman } = subpointMark.exec(text)?.groups ?? {};
  if (roman !== undefined)
    return roman === romans[found] ? { number: roman, segment: roman } : undefined;
  if (digits === undefined || letter !== point.number || Number(digits) !== found + 1)
    return undefined;
  return { number: `${letter}${digits}`, segment: String(found + 1) };
}

/** Children of an điểm: `đ1) đ2)`, `c.1) c.2)`, `(i) (ii)`; a child must continue the sequence. */
function subpointsOf(segments: readonly Segment[], point: Marker): Subpoint[] {
  const found: Subpoint[] = [];
  for (const [index, { text, quoted }] of segments.entries()) {
    const child = index > 0 && !quoted ? subpointAt(text, point, found.length) : undefined;
    if (child) found.push({ index, ...child });
  }
  return found;
}

/** Takes the marker off segments that only look like an inserted điểm (`đ1`) and are children. */
function withoutChildren(segments: readonly Segment[]): Segment[] {
  let point: { marker: Marker; text: string } | undefined;
  return segments.map((current) => {
    const { marker } = current;
    if (marker?.kind !== 'point') return current;
    if (point && isChild(point.marker, marker, point.text))
      return { ...current, marker: undefined };
    if (marker.number.length === 1) point = { marker, text: current.text };
    return current;
  });
}

function addSubpoints(
  builder: TreeBuilder,
  segments: readonly Segment[],
  parent: GrowingNode,
  point: Marker,
): void {
  for (const { index, number, segment } of subpointsOf(segments, point)) {
    const start = segments[index]?.start;
    if (start !== undefined) builder.open({ kind: 'subpoint', segment, number, start, parent });
  }
}

function addPoints(
  builder: TreeBuilder,
  stretch: readonly Segment[],
  parent: GrowingNode,
  inAmendment: boolean,
): void {
  const { divisions } = divide(withoutChildren(stretch), 'point', inAmendment);
  for (const { marker, segments } of divisions) {
    const node = builder.open({
      kind: 'point',
      segment: pathSegment('point', marker.number),
      number: marker.number.toLowerCase(),
      start: segments[0]?.start ?? parent.start,
      parent,
    });
    addSubpoints(builder, segments, node, marker);
  }
}

const announcesChange = /(?:sửa đổi|bổ sung|bãi bỏ|thay thế)/iu;

/**
 * Divides one điều into khoản, điểm and tiết and returns its lead-in. `stretch` begins with the
 * segment that opens the điều; a number counts only where it continues its sequence, so references
 * at the start of a line and numbers inside quoted wording divide nothing.
 */
export function addArticleParts(
  builder: TreeBuilder,
  stretch: readonly Segment[],
  article: GrowingNode,
): readonly Segment[] {
  const inAmendment = announcesChange.test(stretch[0]?.text ?? '');
  const { lead, divisions } = divide(stretch, 'clause', inAmendment);
  if (divisions.length === 0) {
    addPoints(builder, stretch, article, inAmendment);
    return stretch;
  }
  for (const { marker, segments } of divisions) {
    const node = builder.open({
      kind: 'clause',
      segment: pathSegment('clause', marker.number),
      number: marker.number,
      start: segments[0]?.start ?? article.start,
      parent: article,
    });
    addPoints(builder, segments, node, inAmendment);
  }
  return lead;
}
