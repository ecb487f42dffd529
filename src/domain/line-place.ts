/** Whole points from the top left of a page as it is shown, edges included. */
export type Box = readonly [left: number, top: number, right: number, bottom: number];

/** Where a printed line stands whose words are `[start, end)` of a version's text. */
export type LinePlace = {
  readonly start: number;
  readonly end: number;
  /** 1-based. */
  readonly page: number;
  readonly box: Box;
};

/** Part of a page. */
export type PageBox = { readonly page: number; readonly box: Box };

/**
 * One box a page around all lines that have words in `[start, end)`, in the order of the text. A line that two
 * provisions share belongs to both.
 */
export function boxesOf(places: readonly LinePlace[], start: number, end: number): PageBox[] {
  const boxes = new Map<number, Box>();
  for (const { page, box, ...line } of places) {
    if (line.start >= end || line.end <= start) continue;
    const before = boxes.get(page);
    boxes.set(page, before ? around(before, box) : box);
  }
  return Array.from(boxes, ([page, box]) => ({ page, box }));
}

function around(a: Box, b: Box): Box {
  return [Math.min(a[0], b[0]), Math.min(a[1], b[1]), Math.max(a[2], b[2]), Math.max(a[3], b[3])];
}
