import { findDates } from './dates.ts';
import { canonicalTone } from './fold.ts';
import { measureOf, unitPattern, type Measure } from './measures.ts';
import { saidNumber, valueOfNumber } from './said-numbers.ts';

/** A number of something as it stands in a text made ready by `readyForQuantities`, `[start, end)`. */
export type Quantity = {
  readonly value: number;
  readonly measure: Measure;
  /** What one of the written unit is in `measure`. */
  readonly factor: number;
  readonly start: number;
  readonly end: number;
};

/** One spelling, and dates that no number is read from. */
export function readyForQuantities(text: string): string {
  const plain = canonicalTone(text.normalize('NFC').toLowerCase().replaceAll(/\s/gu, ' '));
  let ready = plain;
  for (const { start, end } of findDates(plain)) {
    ready = ready.slice(0, start) + '#'.repeat(end - start) + ready.slice(end);
  }
  return ready;
}

/** What a number behind it is the name of, and counts nothing. */
const named =
  'điều|khoản|điểm|số|mẫu|chương|mục|tháng|quý|lớp|bậc|hạng|cấp|loại|thứ|nhóm|đường|hẻm|nghị định|thông tư|luật|quyết định|nghị quyết|phụ lục';
/** "tổ 5 người ta họp rồi" names the tổ; of a hundred and more there is none, and "thôn 750 hộ" counts. */
const namedBelowHundred = 'tổ|thôn|ấp|xóm|khu phố|tổ dân phố|phường|quận';
/** "mỗi năm ngày": the year, and no five. */
const yearBefore =
  '(?:mỗi|hằng|hàng|một|trong|cả|các|những|mấy|nhiêu|nhiều|từng|vài|đầu|cuối|giữa|sau|trước|\\d)';
const pattern = new RegExp(
  `(?<![\\p{L}\\d#/–-]|\\d[.,])(?<!(?<!\\p{L})(?:${named})\\s?)` +
    `(?:(?=\\d[\\d.]{2})|(?<!(?<!\\p{L})(?:${namedBelowHundred})\\s?))(?<!(?<!\\p{L})${yearBefore}\\s(?=năm))` +
    `(?<number>${saidNumber})(?<fraction>\\sphần\\s${saidNumber})?` +
    `(?:\\s?(?<hundreds>trăm))?\\s?(?<unit>${unitPattern})?(?<half>\\srưỡi(?!\\p{L}))?`,
  'gu',
);

/** Numbers with a unit, in order; "1 tỷ 200 triệu" and "2 năm 6 tháng" are one. */
export function findQuantities(ready: string): Quantity[] {
  const found: Quantity[] = [];
  for (const match of ready.matchAll(pattern)) {
    const quantity = quantityOf(match, ready);
    const last = found.at(-1);
    if (!quantity) continue;
    if (last && continues(last, quantity, ready)) {
      const value = last.value + quantity.value;
      found[found.length - 1] = { ...quantity, value, start: last.start };
    } else found.push(quantity);
  }
  return found;
}

function quantityOf({ 0: all, index = 0, groups = {} }: RegExpMatchArray, ready: string) {
  const { number = '', fraction, unit = '' } = groups;
  const value = valueOfNumber(number);
  const place = { start: index, end: index + all.length };
  if (value === undefined) return undefined;
  if (fraction !== undefined) return shareOf(value, fraction, place);
  const known = measureOf(unit);
  if (!known || isOfCalendar(unit, place, ready)) return undefined;
  const written = value * (groups['hundreds'] ? 100 : 1) + (groups['half'] ? 0.5 : 0);
  const spoken = shortened(unit, ready.slice(place.end));
  return {
    ...known,
    value: (written + spoken.value) * known.factor,
    start: place.start,
    end: place.end + spoken.length,
  };
}

/** "năm 2025 hộ tôi" and "15 tháng 8" tell when. */
function isOfCalendar(unit: string, { start, end }: Place, ready: string): boolean {
  if (unit === 'tháng' && /^\s?\d{1,2}(?!\d|\s?ngày)/u.test(ready.slice(end))) return true;
  const isMoney = measureOf(unit)?.measure === 'đồng';
  return !isMoney && year.test(ready.slice(Math.max(0, start - 4), end));
}

const year = /^năm\s?(?:19|20)\d\d(?!\d)/u;

type Place = Pick<Quantity, 'start' | 'end'>;

/** "hai phần ba". */
function shareOf(value: number, fraction: string, place: Place): Quantity | undefined {
  const parts = valueOfNumber(fraction.replace(/^\sphần\s/u, ''));
  if (!parts || parts < value) return undefined;
  return { value: (value / parts) * 100, measure: '%', factor: 1, ...place };
}

/** "1 tỷ 2", "2 triệu 350": what is behind the unit is of the next lower one. */
function shortened(unit: string, after: string): { value: number; length: number } {
  const none = { value: 0, length: 0 };
  if (!/^(?:tỷ|triệu|tr)$/u.test(unit)) return none;
  const [all = '', figures = ''] =
    /^\s?(\d{1,3})(?![\d.,%]|\s?(?:triệu|tr|nghìn|ngàn|k|đồng|m2|m²|năm|tháng|ngày|người|hộ|tuổi|lần|cái|con|bản|thửa|nhà|xe))/u.exec(
      after,
    ) ?? [];
  if (figures === '') return none;
  return { value: Number(`0.${figures}`), length: all.length };
}

function continues(last: Quantity, next: Quantity, ready: string): boolean {
  return (
    last.measure === next.measure &&
    next.factor < last.factor &&
    /^\s?(?:và\s)?$/u.test(ready.slice(last.end, next.start))
  );
}
