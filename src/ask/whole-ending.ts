import { findDocumentNumbers } from '../language/document-number.ts';
import type { StatedRelation } from '../store/catalogue.ts';

/** Words that end a part of a document: then the document as a whole goes on. */
const partial =
  /(?<!\p{L})(?:phần|chương|mục|điều|khoản|điểm|cụm từ|phụ lục|mẫu|quy định (?:về|tại))(?!\p{L})/iu;
const replacesWhole =
  /(?:Bộ luật|Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Pháp lệnh) này thay thế\s/u;
const repealsWhole = /^(?:\S{1,3}\s)?Bãi bỏ (?:toàn bộ )?(?=[\p{L}\s]{0,40}số)/iu;

/**
 * Whether a relation ends its target whole. A relation is a machine's reading, so only the plain
 * forms count: "… này thay thế Nghị định số A", "Nghị định số A … hết hiệu lực …" with A named
 * first, "Bãi bỏ Nghị định số A". Everything else is left to a person.
 */
export function endsWhole({ kind, quote, target }: StatedRelation): boolean {
  const numbers = findDocumentNumbers(quote);
  const own = numbers.find(({ key }) => key === target);
  if (!own) return false;
  if (kind === 'replaces') {
    const from = quote.search(replacesWhole);
    return from >= 0 && from < own.start && !partial.test(quote.slice(from, own.start));
  }
  const isFirst = numbers[0]?.key === target;
  if (!isFirst || partial.test(quote.slice(0, own.start))) return false;
  if (repealsWhole.test(quote)) return true;
  const ended = quote.slice(own.end).search(/(?:ngưng|hết) hiệu lực/u);
  return ended >= 0 && !/trừ (?:các )?trường hợp|trừ quy định/u.test(quote);
}
