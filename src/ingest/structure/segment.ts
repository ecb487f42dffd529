import type { LogicalLine } from './logical-line.ts';
import { markerOf, type Marker } from './line-marker.ts';

/**
 * A stretch of one paragraph that may open a unit. Most paragraphs are one segment; "Điều 9. 1. …"
 * and "1. a) …" are two, and a child of an điểm may begin in mid-line.
 */
export type Segment = {
  readonly start: number;
  readonly text: string;
  readonly line: LogicalLine;
  readonly marker: Marker | undefined;
  /** Quoted wording of another document; it opens nothing here. */
  readonly quoted: boolean;
};

function segment(line: LogicalLine, from: number, to: number, quoted: boolean): Segment {
  const text = line.text.slice(from, to);
  const marker = quoted || line.role === 'table' ? undefined : markerOf(text);
  return { start: line.start + from, text, line, marker, quoted };
}

/** Kinds whose number can be followed at once by the first number of the level below. */
const firstBelow = { article: /^1[.)]?\s?[./)]\s/u, clause: /^a\s?\)\s/u } as const;

function headCut(current: Segment): number | undefined {
  const { marker } = current;
  if (marker?.kind !== 'article' && marker?.kind !== 'clause') return undefined;
  return firstBelow[marker.kind].test(marker.rest) ? marker.length : undefined;
}

/** Where a child of an điểm (`đ2)`) begins after the end of a sentence in mid-line. */
const midLineChild = /[;.:]\s+(?=[a-zđ]\d{1,2}\)\s)/gu;

/** Cuts a paragraph into its segments. */
export function segmentsOf(line: LogicalLine, quoted: boolean): Segment[] {
  const segments: Segment[] = [];
  let from = 0;
  const cuts: number[] = [];
  let head = headCut(segment(line, 0, line.text.length, quoted));
  while (head !== undefined) {
    from += head;
    cuts.push(from);
    head = headCut(segment(line, from, line.text.length, quoted));
  }
  if (!quoted) {
    for (const match of line.text.matchAll(midLineChild)) {
      const at = match.index + match[0].length;
      if (at > from) cuts.push(at);
    }
  }
  for (const [index, cut] of [0, ...cuts].entries()) {
    segments.push(segment(line, cut, cuts[index] ?? line.text.length, quoted));
  }
  return segments;
}
