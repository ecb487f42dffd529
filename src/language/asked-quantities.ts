import { caseWords } from './case-words.ts';
import { isLasting, type Measure } from './measures.ts';
import { boundedIn, type Bounded, type Range } from './ranges.ts';
import { letters, remembered } from './remembered.ts';
import { spans, type Span } from './spans.ts';

/** What a question tells of its case in numbers. */
export type AskedQuantities = {
  readonly ranges: readonly Range[];
  /** The words of its matter that neither count nor are counted in. */
  readonly words: ReadonlySet<string>;
};

/**
 * How far from what was roughly said ("khoảng", "gần") the case may lie. Where a limit lies nearer,
 * nothing is concluded.
 */
const ROUGHLY = 0.1;

/**
 * Reads what a question tells in numbers. A choice ("120 hay 180 ngày") tells nothing, and "một năm"
 * beside an amount is a rate.
 */
export const askedQuantities: (question: string) => AskedQuantities = remembered((question) => {
  const found = boundedIn(question);
  const isCounted = found.some(({ measure }) => !isLasting(measure)) || howMany.test(question);
  const told = found.filter((one, at) => {
    const isChosen = one.isChoice || found[at + 1]?.isChoice;
    return !isChosen && !isRate(one, isCounted);
  });
  return {
    ranges: told.map((one) => ({ ...one, span: spanOf(one) })),
    words: caseWords(question),
  };
}, letters(200_000));

const howMany = /(?<!\p{L})(?:mấy|bao nhiêu|nhiêu|lần)(?!\p{L})/iu;

/** What is said of each: "800 triệu một năm", "giá một mét vuông", "một người vắng mặt". */
function isRate({ span, measure, quantity }: Bounded, isCounted: boolean): boolean {
  const isOne = span === undefined && quantity.value === quantity.factor;
  return isOne && (isLasting(measure) ? isCounted : counting.has(measure));
}

const counting: ReadonlySet<Measure> = new Set(['người', 'hộ', 'm2', 'm3', 'm', 'kg']);

function spanOf({ span, quantity: { value } }: Pick<Bounded, 'span' | 'quantity'>): Span {
  if (span === undefined) return spans.only(value);
  if (span !== 'about') return span;
  return { low: [value * (1 - ROUGHLY), -1], high: [value * (1 + ROUGHLY), 1] };
}
