import type { Box } from '../../domain/line-place.ts';
import type { PlacedLine } from './pdf-blocks.ts';

/** Lines of a page in reading order. */
export type LaidOutPage = {
  readonly lines: readonly PlacedLine[];
  /** Recognised from a picture: the foot of a line is then that of its lowest letter. */
  readonly isRead: boolean;
  /** Leads back from the page as it was turned to the page as it is shown. */
  readonly back?: readonly number[];
};

/** What letters take above and below their baseline, in their size; Ế and ậ are the tallest. */
const printed = { above: 1, below: 0.3 };
/** The same of a line that was recognised; see `parseTsv`, where the size comes from. */
const recognised = { above: 1.4, below: 0 };

/** Where a line stands on the page as it is shown, in whole points that leave none of it out. */
export function boxOf(line: PlacedLine, { isRead, back }: LaidOutPage): Box {
  const { above, below } = isRead ? recognised : printed;
  const { left, right, top, size, cells } = line;
  const [x1, y1, x2, y2] = cells ?? [left, top - size * above, right, top + size * below];
  const [a = 1, b = 0, c = 0, d = 1, e = 0, f = 0] = back ?? [];
  const xs = [a * x1 + c * y1 + e, a * x2 + c * y2 + e];
  const ys = [b * x1 + d * y1 + f, b * x2 + d * y2 + f];
  return [
    Math.floor(Math.min(...xs)),
    Math.floor(Math.min(...ys)),
    Math.ceil(Math.max(...xs)),
    Math.ceil(Math.max(...ys)),
  ];
}
