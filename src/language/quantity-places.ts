import type { Quantity } from './quantities.ts';

type Place = Pick<Quantity, 'start' | 'end'>;

const mark = /[,;:.()“”"](?=\s|$)|[;()“”"]/gu;
/** The last of these in its sentence says what the money is. */
const moneyOf =
  /(?<!\p{L})(?:(?<fine>phạt)|trị giá|giá trị|doanh thu|thu nhập|lương|vốn|tiền công|thiệt hại|thu lợi)(?!\p{L})/gu;
const sentenceEnd = /\.\s|;/gu;

/** Tells of a quantity of money whether the last word before it in its sentence that says what it is makes it a fine. */
export function finesIn(ready: string): (place: Place) => boolean {
  const ends = [...ready.matchAll(sentenceEnd)].map(({ index }) => index);
  const money = [...ready.matchAll(moneyOf)];
  const places = money.map(({ index }) => index);
  return ({ start }) => {
    const said = money[countBefore(places, start) - 1];
    const end = ends[countBefore(ends, start) - 1] ?? -1;
    return said?.groups?.['fine'] !== undefined && said.index > end;
  };
}

/** Finds the words around a quantity up to the next marks, `[start, end)`. */
export function segmentsIn(ready: string): (place: Place) => [number, number] {
  const marks = [...ready.matchAll(mark)].map(({ index }) => index);
  return ({ start, end }) => [
    (marks[countBefore(marks, start) - 1] ?? -1) + 1,
    marks[countBefore(marks, end)] ?? ready.length,
  ];
}

/** How many of places in order lie before one. */
function countBefore(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((places[middle] ?? at) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
