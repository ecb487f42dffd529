import { canonicalTone } from './fold.ts';
import { bounds, countedByWords, numerals, units } from './rule-words.ts';

/** Longest first, so that "ngày làm việc" is never read as "ngày". */
export function alternatives(words: readonly string[]): string {
  return words
    .map(canonicalTone)
    .toSorted((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`))
    .join('|');
}

/** What each way of writing stands for. */
export function meanings(
  rows: readonly (readonly [string, ...string[]])[],
): ReadonlyMap<string, string> {
  return new Map(
    rows.flatMap(([value, ...words]) => words.map((word) => [canonicalTone(word), value])),
  );
}

const boundOf = meanings(bounds);
const unitOf = meanings(units);
/** Not the end of a longer number: "một trăm tám mươi ngày". */
const numeral = `(?<!(?:trăm|nghìn|ngàn|triệu|mươi|mười|linh|lẻ)\\s+)(?:${alternatives(Object.keys(numerals))})`;

/** A number with its bound before it and its unit behind it; groups bound, number, unit, tail. */
export const amountPattern =
  `(?:(?<bound>${alternatives([...boundOf.keys()])})\\s+)?` +
  `(?<number>\\d[\\d.,]*\\d|\\d|(?:${numeral})(?=\\s+(?:${countedByWords})(?!\\p{L})))` +
  `(?:\\s*(?<unit>(?:${alternatives([...unitOf.keys()])})(?!\\p{L})))?` +
  `(?<tail>\\s+(?:(?<counted>\\p{L}+)\\s+)?trở (?:lên|xuống))?`;

/** One spelling of an amount: `max|3|ngày làm việc`; `next` is the word behind a unit not listed. */
export function amountValue(
  {
    bound = '',
    number = '',
    unit = '',
    tail = '',
    counted,
  }: Readonly<Record<string, string | undefined>>,
  next: string,
): string {
  const name = unitOf.get(unit) ?? counted ?? next;
  const [times, scaled] = scales[name] ?? [1, name];
  const value = numberOf(number);
  const said = value === undefined ? [number, name] : [String(value * times), scaled];
  return [boundValue(bound, tail), ...said].join('|');
}

/** What a bound means; behind the number it wins: "từ đủ 18 tuổi trở lên" is a minimum. */
export function boundValue(bound: string, tail = ''): string {
  if (tail.endsWith('lên')) return 'min';
  if (tail.endsWith('xuống')) return 'max';
  return boundOf.get(bound) ?? '';
}

const scales: Readonly<Record<string, readonly [number, string]>> = {
  'nghìn đồng': [1_000, 'đồng'],
  'triệu đồng': [1_000_000, 'đồng'],
  'tỷ đồng': [1_000_000_000, 'đồng'],
};

/** `1.000.000` has thousands, `1,5` a fraction; a code such as `1.001193` has no value. */
function numberOf(written: string): number | undefined {
  const thousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written);
  const plain = thousands ? written.replaceAll('.', '') : written;
  if (!/^\d+(?:,\d+)?$/u.test(plain)) return numerals[written];
  return Number(plain.replace(',', '.'));
}
