import type { PlacedLine } from './pdf-blocks.ts';

/** Share of the body's letter size below which a line is a note: 14-point text has 10 to 12. */
const noteSize = 0.9;
const noteMark = /^(?:\[\d{1,3}\]|\(\d{1,3}\)|\d{1,3}|\*+)\s*[\p{Lu}“"(]/u;

/**
 * Marks footnotes: the small lines at the foot of a page, from the first one that a note's mark
 * opens. A page that is small as a whole has none.
 */
export function markFootnotes(lines: readonly PlacedLine[]): PlacedLine[] {
  const body = lines.filter(({ role }) => role === 'text');
  const sizes = body.map(({ size }) => size).toSorted((a, b) => a - b);
  const usual = sizes[Math.floor(sizes.length / 2)] ?? 0;
  let start = lines.length;
  while (start > 0 && isSmall(lines[start - 1], usual)) start -= 1;
  const first = lines.findIndex(({ text }, index) => index >= start && noteMark.test(text));
  if (first < 0) return [...lines];
  return lines.map((line, index) => (index >= first ? { ...line, role: 'footnote' } : line));
}

function isSmall(line: PlacedLine | undefined, usual: number): boolean {
  return line?.role === 'text' && line.size < usual * noteSize;
}
