/** A segment that holds something valid, as the policy sees it. */
export type SegmentSize = { readonly id: string; readonly rows: number; readonly liveRows: number };

/**
 * Segments that may lie side by side. Every one costs a question one more look-up of each term,
 * some 20 µs (chosen, so that eight stay below a millisecond).
 */
export const MAX_SEGMENTS = 8;

/**
 * Segments to be written anew as one: those of which more than half is removed, and, when there
 * are too many, the smallest ones as long as each is at most twice as large as all before it. So a
 * chunk is rewritten a logarithmic number of times however many documents are added one by one.
 */
export function segmentsToMerge(segments: readonly SegmentSize[]): string[] {
  const wasteful = segments.filter(({ rows, liveRows }) => liveRows * 2 < rows);
  if (segments.length <= MAX_SEGMENTS) return wasteful.map(({ id }) => id);
  const bySize = segments.toSorted((a, b) => a.liveRows - b.liveRows || (a.id < b.id ? -1 : 1));
  const merged = new Set(wasteful.map(({ id }) => id));
  let sum = 0;
  for (const [place, { id, liveRows }] of bySize.entries()) {
    // Two at least, or the number of segments would not go down.
    if (place >= 2 && liveRows > 2 * sum) break;
    merged.add(id);
    sum += liveRows;
  }
  return [...merged];
}
