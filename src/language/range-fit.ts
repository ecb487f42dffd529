import type { AskedQuantities } from './asked-quantities.ts';
import { caseWords } from './case-words.ts';
import type { Measure } from './measures.ts';
import { findRanges, type Range } from './ranges.ts';
import { areApart, holds, stretched, type Span } from './spans.ts';

/** How a text stands to the quantities of a question: it is made for them, for others, or for any. */
export type RangeFit = 'fits' | 'excludes' | 'silent';

/** Days of a month on the average, and how far a number of months may be from that. */
const MONTH = 30.4375;
const MONTH_VARIES = 3;

/**
 * Holds the ranges of a text against what a question tells in numbers. One range that holds the
 * quantity is enough, of several that say whose they are the one that the question speaks of counts;
 * where none of a measure can hold it the text is for other cases.
 */
export function rangeFit({ ranges: asked, words }: AskedQuantities, text: string): RangeFit {
  if (asked.length === 0) return 'silent';
  const ranges = findRanges(text);
  const fits = [...Map.groupBy(asked, measureOf)].map(([, told]) =>
    fitOf(
      told,
      meant(
        ranges.filter((range) => told.some((one) => areComparable(one, range))),
        words,
      ),
    ),
  );
  return combined(fits);
}

/** What several texts that hold together say: one that excludes is enough. */
export function combined(fits: readonly RangeFit[]): RangeFit {
  if (fits.includes('excludes')) return 'excludes';
  return fits.includes('fits') ? 'fits' : 'silent';
}

/** Days and months are of one kind. */
function measureOf({ measure, isFine }: Range): string {
  return `${measure === 'tháng' ? 'ngày' : measure} ${isFine}`;
}

function areComparable(one: Range, other: Range): boolean {
  return measureOf(one) === measureOf(other);
}

function fitOf(asked: readonly Range[], ranges: readonly Range[]): RangeFit {
  if (ranges.length === 0) return 'silent';
  const pairs = ranges.flatMap((range) =>
    asked.map((one) => [range.span, inMeasure(one, range.measure)] as const),
  );
  if (pairs.some(([range, one]) => holds(range, one))) return 'fits';
  return pairs.every(([range, one]) => areApart(range, one)) ? 'excludes' : 'silent';
}

function inMeasure({ span, measure }: Range, wanted: Measure): Span {
  if (measure === wanted) return span;
  return wanted === 'ngày'
    ? stretched(span, MONTH, MONTH_VARIES)
    : stretched(span, 1 / MONTH, MONTH_VARIES / MONTH);
}

/** "Nam từ đủ 20 tuổi, nữ từ đủ 18 tuổi": of ranges that are bounded alike those whose words are asked for. */
function meant(ranges: readonly Range[], words: ReadonlySet<string>): Range[] {
  const weighed = ranges.map((range) => ({ range, shape: shapeOf(range), held: held(range) }));
  return weighed
    .filter(({ shape, held: own }) =>
      weighed.every((other) => other.shape !== shape || other.held <= own),
    )
    .map(({ range }) => range);

  function held({ about }: Range): number {
    return caseWords(about).intersection(words).size;
  }
}

function shapeOf({ span: { low, high }, measure }: Range): string {
  return `${measure} ${low[0] === -Infinity} ${high[0] === Infinity}`;
}
