import { alternatives, boundValue, meanings } from './amounts.ts';
import { isLasting, unitPattern, type Measure } from './measures.ts';
import { finesIn, segmentsIn } from './quantity-places.ts';
import { findQuantities, readyForQuantities, type Quantity } from './quantities.ts';
import { letters, remembered } from './remembered.ts';
import { bounds } from './rule-words.ts';
import { saidNumber, valueOfNumber } from './said-numbers.ts';
import { common, spans, type Span } from './spans.ts';

/** A quantity, as wide as its words make it. */
export type Range = {
  readonly span: Span;
  readonly measure: Measure;
  /** The words around it, up to the next mark: whose quantity it is. */
  readonly about: string;
  /** The words in front of it as well. */
  readonly front: string;
  /** Money that is paid as a fine: never compared with money that is earned or owned. */
  readonly isFine: boolean;
};

/** A quantity with its bounds: `about` for one that is only roughly said, undefined for one with none. */
export type Bounded = Omit<Range, 'span'> & {
  readonly quantity: Quantity;
  readonly span: Span | 'about' | undefined;
  /** Time that something may take, and not when a rule holds: "trong", "không quá", "chậm nhất". */
  readonly isTerm: boolean;
  /** The second of a choice: "120 hay 180 ngày". */
  readonly isChoice: boolean;
};

const rough: ReadonlySet<string> = new Set(['khoảng', 'gần', 'chừng', 'tầm', 'cỡ']);
const boundWord = new RegExp(
  `(?<!\\p{L})(?<bound>${alternatives([...meanings(bounds).keys(), ...rough])})\\s*$`,
  'u',
);
const lower = new RegExp(
  `(?:(?<!\\p{L})(?<bound>từ đủ|từ trên|từ|trên|đủ)\\s)?(?<![\\p{L}\\d.,/-])(?<number>${saidNumber})` +
    `\\s?(?:đến|tới|–|-)\\s?(?:hết\\s|đủ\\s)?(?:dưới\\s)?$`,
  'u',
);
const upper = /(?:đến|tới|–|-)\s?(?:hết\s|đủ\s)?(?<under>dưới\s)?$/u;
const tail = /^\s(?:\p{L}+\s){0,3}?trở (?:lên|xuống)(?!\p{L})/u;
const choice = new RegExp(`\\d\\s?(?:${unitPattern})?\\s?(?:hay|hoặc|,)\\s?(?:là\\s)?$`, 'u');
/** Letters beside a quantity in which its bounds stand: more than the longest of them with a number. */
const REACH = 200;
const terms: ReadonlySet<string> = new Set(['min', 'max', 'to']);

/** Every quantity of a text with what its words make of it. */
export function boundedIn(text: string): Bounded[] {
  const ready = readyForQuantities(text);
  const quantities = ofPairs(findQuantities(ready), ready);
  const segmentOf = segmentsIn(ready);
  const isFined = finesIn(ready);
  return quantities.map((quantity) => {
    const before = beforeOf(quantity, ready);
    const after = ready.slice(quantity.end, quantity.end + REACH);
    const [from, to] = segmentOf(quantity);
    const said = spanOf(quantity, before, after);
    return {
      quantity,
      measure: quantity.measure,
      about: ready.slice(from, to),
      front: ready.slice(0, to),
      isFine: quantity.measure === 'đồng' && isFined(quantity),
      isChoice: choice.test(before),
      ...said,
    };
  });
}

/** The ranges that say when a rule holds, in text order. */
export const findRanges: (text: string) => readonly Range[] = remembered(
  (text) =>
    boundedIn(text).flatMap(({ span, isTerm, ...range }) =>
      isTerm || span === undefined || span === 'about' ? [] : [{ ...range, span }],
    ),
  letters(1_000_000),
);

/** Quantities without those that only are the lower end of the next. */
function ofPairs(quantities: readonly Quantity[], ready: string): (Quantity & { low?: Low })[] {
  return quantities.flatMap((quantity, at) => {
    const next = quantities[at + 1];
    if (next && isLowerEnd(quantity, next, ready)) return [];
    const last = quantities[at - 1];
    if (!last || !isLowerEnd(last, quantity, ready)) return [quantity];
    const isOver = /(?<!\p{L})trên\s$/u.test(beforeOf(last, ready));
    return [{ ...quantity, low: { value: last.value, isOver } }];
  });
}

type Low = { readonly value: number; readonly isOver: boolean };

function isLowerEnd(one: Quantity, other: Quantity, ready: string): boolean {
  const between = ready.slice(one.end, other.start);
  const isJoined = one.measure === other.measure && between.length < 16;
  return isJoined && new RegExp(`^\\s?${upper.source}`, 'u').test(between);
}

function spanOf(
  quantity: Quantity & { readonly low?: Low },
  before: string,
  after: string,
): Pick<Bounded, 'span' | 'isTerm'> {
  return betweenOf(quantity, before) ?? boundedBy(quantity, before, after);
}

/** "từ đủ 70 đến dưới 75 tuổi". */
function betweenOf(
  { value, factor, low }: Quantity & { readonly low?: Low },
  before: string,
): Pick<Bounded, 'span' | 'isTerm'> | undefined {
  const first = low ?? lowOf(lower.exec(before)?.groups, factor);
  if (!first) return undefined;
  const from = first.isOver ? spans.above(first.value) : spans.from(first.value);
  const to = upper.exec(before)?.groups?.['under'] ? spans.below(value) : spans.upTo(value);
  return { span: common(from, to), isTerm: false };
}

/** "dưới 500 m2", "từ 01 tỷ đồng trở xuống", "đủ 18 tuổi". */
function boundedBy(
  { value, measure }: Quantity,
  before: string,
  after: string,
): Pick<Bounded, 'span' | 'isTerm'> {
  const word = boundWord.exec(before)?.groups?.['bound'] ?? '';
  if (rough.has(word)) return { span: 'about', isTerm: false };
  const [said = ''] = tail.exec(after) ?? [];
  const bound = boundValue(word, said);
  const isTerm = said === '' && isLasting(measure) && terms.has(bound);
  const meaning = word === 'đủ' && said === '' ? 'from' : bound;
  return { span: ofBound[meaning]?.(value), isTerm };
}

function lowOf(groups: Record<string, string> | undefined, factor: number): Low | undefined {
  const value = valueOfNumber(groups?.['number'] ?? '#');
  if (!groups || value === undefined) return undefined;
  return { value: value * factor, isOver: groups['bound']?.endsWith('trên') ?? false };
}

const ofBound: Readonly<Record<string, (value: number) => Span>> = {
  min: spans.from,
  from: spans.from,
  over: spans.above,
  max: spans.upTo,
  to: spans.upTo,
  under: spans.below,
};

/** A table has thousands of quantities: each sees what stands near it, never the whole text. */
function beforeOf({ start }: Quantity, ready: string): string {
  return ready.slice(Math.max(0, start - REACH), start);
}
