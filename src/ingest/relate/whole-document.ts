import type { RelationKind } from '../../domain/legal-document.ts';
import { withoutAmendedBy } from './amended-by.ts';
import { itemMarker } from './relation-kind.ts';

const kinds =
  '(?:Bộ luật|Luật|Pháp lệnh|Lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định|Chỉ thị|Quy chế|Quy định)';
/** A document that opens its sentence or its line in a list. */
const opens = new RegExp(`${itemMarker}[\\s,]*(?:Các\\s)?${kinds}\\s`, 'u');
/** A verb with the document right behind it, no part of it between. */
const actedUpon = new RegExp(
  `(?:[Bb]ãi bỏ|[Tt]hay thế|[Nn]gưng (?:hiệu lực|áp dụng|thực hiện))(?:\\s(?:cho|toàn bộ|hiệu lực|thi hành|áp dụng|của|các))*\\s${kinds}\\s`,
  'u',
);
const partsOfIt =
  /(?:một số|các)\s(?:điều|khoản|điểm|phần|mục|phụ lục|quy định|nội dung|cụm từ|mẫu)(?![\p{L}])/iu;

/** True for a line that is a document and its name: an item of "các văn bản sau đây hết hiệu lực". */
export function isDocumentLine(text: string): boolean {
  return new RegExp(`${itemMarker}${kinds}\\s(?:liên tịch\\s)?số\\s`, 'u').test(text);
}

/**
 * What a sentence does to a document that it names without a part. Only a sentence about the whole
 * ends it: "bãi bỏ Nghị định số A", "Nghị định số A hết hiệu lực"; anything else ends something in it.
 */
export function kindForWhole(kind: RelationKind, text: string): RelationKind {
  const ends = kind === 'repeals' || kind === 'replaces' || kind === 'suspends';
  if (!ends) return kind;
  const words = withoutAmendedBy(text);
  const whole = actedUpon.test(words) || (opens.test(words) && kind !== 'replaces');
  return whole && !partsOfIt.test(words) && !/:\s*$/u.test(words) ? kind : 'amends';
}
