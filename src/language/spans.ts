/** A place between numbers: just before a value (-1) or just behind it (1). */
type Cut = readonly [value: number, side: -1 | 1];

/** Numbers without a gap: those between two cuts. */
export type Span = { readonly low: Cut; readonly high: Cut };

const LOWEST: Cut = [-Infinity, -1];
const HIGHEST: Cut = [Infinity, 1];

export const spans = {
  only: (value: number): Span => ({ low: [value, -1], high: [value, 1] }),
  from: (value: number): Span => ({ low: [value, -1], high: HIGHEST }),
  above: (value: number): Span => ({ low: [value, 1], high: HIGHEST }),
  upTo: (value: number): Span => ({ low: LOWEST, high: [value, 1] }),
  below: (value: number): Span => ({ low: LOWEST, high: [value, -1] }),
};

/** The numbers of both. */
export function common(one: Span, other: Span): Span {
  return {
    low: compare(one.low, other.low) < 0 ? other.low : one.low,
    high: compare(one.high, other.high) < 0 ? one.high : other.high,
  };
}

/** Every number of a span multiplied, and `by` added on both sides. */
export function stretched({ low, high }: Span, times: number, by: number): Span {
  return { low: [low[0] * times - by, low[1]], high: [high[0] * times + by, high[1]] };
}

/** Whether the second holds no number of the first. */
export function areApart(one: Span, other: Span): boolean {
  const { low, high } = common(one, other);
  return compare(low, high) >= 0;
}

/** Whether every number of the second is one of the first. */
export function holds(one: Span, other: Span): boolean {
  return compare(one.low, other.low) <= 0 && compare(other.high, one.high) <= 0;
}

function compare(one: Cut, other: Cut): number {
  if (one[0] === other[0]) return one[1] - other[1];
  return one[0] < other[0] ? -1 : 1;
}
