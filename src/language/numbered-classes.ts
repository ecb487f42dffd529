import { romanValue } from './provision-number.ts';

const one = String.raw`(?:[ivx]+|\d{1,2})(?![\p{L}\d])`;
const classed = new RegExp(
  String.raw`(?<!\p{L})(loại|cấp|hạng|nhóm|bậc|mức)(?: độ)? (${one}(?:(?:\s*[,/]\s*|\s+(?:và|hoặc|hay)\s+)${one})*)`,
  'giu',
);

/**
 * Whether two texts number the same noun and no number is in both: "cảng loại II" beside "cảng loại III". What is
 * set for one class is not set for another.
 */
export function differInClass(text: string, other: string): boolean {
  const classes = classesOf(other);
  return [...classesOf(text)].some(([noun, numbers]) => {
    const others = classes.get(noun);
    return others !== undefined && numbers.every((number) => !others.includes(number));
  });
}

function classesOf(text: string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, readonly number[]>();
  for (const [, noun = '', list = ''] of text.normalize('NFC').toLowerCase().matchAll(classed)) {
    const numbers = list.split(/[^\p{L}\d]+|và|hoặc|hay/u).flatMap(valueOf);
    found.set(noun, [...(found.get(noun) ?? []), ...numbers]);
  }
  return found;
}

function valueOf(number: string): number[] {
  const value = /^\d+$/u.test(number) ? Number(number) : romanValue(number);
  return value === undefined || number === '' ? [] : [value];
}
