import type { LogicalLine } from './logical-line.ts';
import { markerOf, readsAsReference, type Marker } from './line-marker.ts';

/** Capital letters only, digits and punctuation aside: how titles are printed. */
export function isUpperCase(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/\p{Ll}/u.test(text);
}

/** Printed before an annex, its number after it: `PHỤ LỤC I.2`, `Phụ lục số 01`, `PHỤ LỤC`. */
const annexTitle =
  /^(?:PHỤ LỤC|Phụ lục|PHỤ LUC)\s*(?:(?:SỐ|số|Số)\s*:?\s*)?((?:[IVXLC]+|\d{1,3}|[A-ZĐ])[a-zđ]?(?:[.-]\d{1,2}){0,3}(?![\p{L}\d]))?\s*(?=$|[.:–(-]|\p{Lu})/u;
const formTitle =
  /^(?:BIỂU MẪU|MẪU|Mẫu|Biểu mẫu|Biểu)\s*(?:(?:SỐ|số|Số)\s*)?:?\s*(\d{1,3}[a-zđA-ZĐ]?\d{0,2}(?:[./-][\p{L}\d.-]{1,24})?|[IVX]+\.\d{1,2})\s*(?=$|[.:–(-]|\s)/u;

/** The number that an annex heading carries; '' for an unnumbered one, undefined for other lines. */
export function annexNumber(line: LogicalLine): string | undefined {
  const match = annexTitle.exec(line.text);
  const sourced = /\((?:Kèm|Ban hành kèm) theo/u.test(line.text);
  if (line.text.length > (sourced ? 500 : 220)) return undefined;
  if (!match) return undefined;
  const rest = line.text.slice(match[0].length);
  const shouting = line.text.startsWith('PHỤ');
  const alone = /^[\s.:–-]*(?:\(.*\)?)?$/u.test(rest);
  const titled = /^[\s.:–-]*\p{Lu}/u.test(rest) && !/[.;,]$/u.test(line.text);
  const wanted = shouting || alone || (titled && (line.centred || isUpperCase(rest)));
  return wanted ? (match[1] ?? '') : undefined;
}

/** The number that a form heading carries, undefined for other lines. */
export function formNumber(line: LogicalLine): string | undefined {
  if (line.text.length > 260 || line.role === 'table') return undefined;
  const match = formTitle.exec(line.text);
  if (!match) return undefined;
  const rest = line.text.slice(match[0].length);
  const plain = /^(?:Mẫu|Biểu)\s+\d/u.test(line.text) && !line.text.includes('số');
  if (/[.;,]$/u.test(rest) || /^\s*(?:của|tại|và|ban hành|kèm|quy định)/u.test(rest))
    return undefined;
  if (plain && rest.trim() !== '') return undefined;
  return match[1];
}

const regulationTitle =
  /^(QUY CHẾ|QUY ĐỊNH|ĐIỀU LỆ|QUY TRÌNH|CHƯƠNG TRÌNH|KẾ HOẠCH|ĐỀ ÁN|DANH MỤC|HƯỚNG DẪN|QUY CHUẨN|NỘI QUY|ĐIỀU LỆ|PHƯƠNG ÁN)(?![\p{L}])/u;

/** An issued regulation begins its điều within this many lines of its title. */
const maxToFirstArticle = 200;

/** True when the next điều after `index` is the first of a new count, or there is none. */
function startsNewCount(lines: readonly LogicalLine[], index: number): boolean {
  const near = lines.slice(index + 1, index + 1 + maxToFirstArticle);
  const next = near.find((line) => articleWeight(line) >= 1);
  return next === undefined || markerOf(next.text)?.ordinal[0] === 1;
}

/** Name of a document issued with this one (`QUY CHẾ`), undefined for other lines. */
export function regulationName(lines: readonly LogicalLine[], index: number): string | undefined {
  const line = lines[index];
  if (!line || line.text.length > 200 || !isUpperCase(line.text)) return undefined;
  const name = regulationTitle.exec(line.text)?.[1];
  if (name === undefined) return undefined;
  const near = lines
    .slice(index + 1, index + 7)
    .some(({ text }) =>
      /(?:[Bb]an hành )?(?:[Kk]èm theo|theo)\s+(?:Quyết định|Thông tư|Nghị quyết|Nghị định|Công văn)/u.test(
        text,
      ),
    );
  return near && startsNewCount(lines, index) ? name : undefined;
}

/** A signature block or the list of recipients: what follows the last provision of a body. */
const closing =
  /^(?:Nơi nhận\s?:?|NƠI NHẬN\s?:?|(?:TM|KT|TL|TUQ|Q)\.\s?\p{Lu}{2})|\|\s*(?:TM|KT|TL|TUQ)\.\s?\p{Lu}{2}|(?:^|\|\s*)Nơi nhận\s?:/u;
const adopted =
  /^(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Hiến pháp) này (?:đã )?(?:được|do) .{0,160}(?:thông qua|biểu quyết)/u;
const signed =
  /^(?:CHỦ TỊCH|BỘ TRƯỞNG|THỦ TƯỚNG|PHÓ CHỦ TỊCH|THỨ TRƯỞNG|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG GIÁM ĐỐC|GIÁM ĐỐC|TỔNG KIỂM TOÁN)(?![\p{Ll}])/u;

/** True for the line that ends a body of provisions: adoption clause, signature or recipients. */
export function closesBody(line: LogicalLine): boolean {
  return (
    closing.test(line.text) ||
    adopted.test(line.text) ||
    (signed.test(line.text) && line.text.length < 90)
  );
}

/** True for the line that begins the list of recipients. */
export function opensRecipients(line: LogicalLine): boolean {
  return /^(?:Nơi nhận|NƠI NHẬN)\s?:?/u.test(line.text);
}

/** True when the line opens something that is issued with the document. */
export function opensAttachment(lines: readonly LogicalLine[], index: number): boolean {
  const line = lines[index];
  if (!line) return false;
  return (
    annexNumber(line) !== undefined ||
    formNumber(line) !== undefined ||
    regulationName(lines, index) !== undefined
  );
}

/** Weight of a line as an điều heading, 0 when it is none; see `bestChain` for the scale. */
export function articleWeight(line: LogicalLine): number {
  const marker = markerOf(line.text);
  if (marker?.kind !== 'article' || line.role === 'table') return 0;
  if (readsAsReference(marker, line.text)) return 0.2;
  return headingWeight(marker, line);
}

function headingWeight(marker: Marker, line: LogicalLine): number {
  const punctuated = /[.:]\s*$/u.test(line.text.slice(0, marker.length).trimEnd());
  // "Điều 67:" alone is the end of an announcement that was broken in two.
  if (marker.rest === '' && /:\s*$/u.test(line.text)) return 0.6;
  const clear = marker.rest === '' || /^["“(]?[\p{Lu}\d]/u.test(marker.rest);
  const base = punctuated ? (clear ? 2 : 1) : marker.rest === '' ? 1.7 : 1.2;
  return base + (line.bold || line.centred ? 0.3 : 0);
}
