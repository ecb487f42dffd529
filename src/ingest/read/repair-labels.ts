import { misreadLetters } from '../../language/misread-labels.ts';
import type { Row } from './pdf-shapes.ts';

/** Điểm in their printed order. */
const order = 'a b c d đ e g h i k l m n o p q r s t u v x y'.split(' ');
/** A heading of an điều: nothing behind its number but a stop and the title, or nothing at all. */
const heading = /^(["“]?)[DĐÐ]i[eêềếểễệéèẻẽẹ]u\s+([IlÌ]|\d{1,3}[a-zđ]?)(?=\s?[.:]\s|\s?[.:]?\s*$)/u;

const label = /^(["“]?)(\S{1,2})\s?\)(?=\s)/u;

/**
 * Puts headings of điều right whose word alone was misread (`Diễu 10`, `Diều I`), and letters of điểm that recognition misread, where the letter before and the look of the
 * sign allow only one: after `b)` an `e)` is `c)`, after `d)` an `ở)` is `đ)`.
 */
export function repairLabels(rows: readonly Row[]): void {
  let last = -1;
  for (const { segments } of rows) {
    const [first] = segments;
    if (first) first.text = first.text.replace(heading, rightHeading);
    const found = first && label.exec(first.text);
    if (!first || !found) continue;
    const [whole, quote = '', read = ''] = found;
    const letter = rightLetter(read, order[last + 1]);
    if (letter !== read) first.text = `${quote}${letter})${first.text.slice(whole.length)}`;
    if (order.includes(letter)) last = order.indexOf(letter);
  }
}

function rightHeading(_: string, quote: string, number: string): string {
  return `${quote}Điều ${/\d/.test(number) ? number : '1'}`;
}

function rightLetter(read: string, expected = ''): string {
  return (misreadLetters[expected] ?? '').includes(read) ? expected : read;
}
