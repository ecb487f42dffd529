import { articleLines, headingStart } from './body-tree.ts';
import { markerOf } from './line-marker.ts';
import type { LogicalLine } from './logical-line.ts';
import { annexNumber, articleWeight, closesBody, opensAttachment, regulationName } from './zone.ts';

/** Where the document's own provisions lie; the rest is header before and closing parts after. */
export type MainBody = {
  readonly from: number;
  readonly to: number;
  /** Lines that open its điều; empty for a document that is not divided by điều. */
  readonly articles: readonly number[];
};

/** True when, from `index` on, the numbering goes on with `next` before anything is attached. */
function goesOn(
  lines: readonly LogicalLine[],
  quoted: readonly boolean[],
  from: number,
  next: number,
): boolean {
  for (let index = from; index < lines.length; index += 1) {
    const line = lines[index];
    if (!line || quoted[index]) continue;
    if (annexNumber(line) !== undefined || regulationName(lines, index) !== undefined) return false;
    const marker = articleWeight(line) >= 1.5 ? markerOf(line.text) : undefined;
    if (marker) return marker.ordinal[0] === next || marker.ordinal[0] === next - 1;
  }
  return false;
}

/** The điều that the count stands at after a line; one that starts again at 1 is believed. */
function countAfter(last: number, line: LogicalLine): number {
  if (articleWeight(line) < 1) return last;
  const base = markerOf(line.text)?.ordinal[0] ?? 0;
  return base === 1 || (base >= last && base <= last + 3) ? base : last;
}

/**
 * Index of the line that ends the main body: adoption clause, signature, recipients or the first
 * attachment after an điều, unless the numbering goes on behind it.
 */
function bodyEnd(lines: readonly LogicalLine[], quoted: readonly boolean[]): number {
  let last = 0;
  for (const [index, line] of lines.entries()) {
    if (quoted[index]) continue;
    last = countAfter(last, line);
    const ends = last > 0 && (closesBody(line) || opensAttachment(lines, index));
    if (ends && !goesOn(lines, quoted, index + 1, last + 1)) return index;
  }
  return lines.length;
}

/** Finds the document's own provisions among its lines. */
export function mainBody(lines: readonly LogicalLine[], quoted: readonly boolean[]): MainBody {
  const to = bodyEnd(lines, quoted);
  const articles = articleLines({ lines, quoted, from: 0, to });
  const first = articles[0];
  if (first === undefined) return { from: 0, to: 0, articles };
  return { from: headingStart(lines, first, 0), to, articles };
}
