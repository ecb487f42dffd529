import { markerOf } from './line-marker.ts';
import type { LogicalLine } from './logical-line.ts';
import type { TreeBuilder } from './tree-builder.ts';
import { closesBody, isUpperCase, opensAttachment, opensRecipients } from './zone.ts';

/** Legal bases and enacting words: `Căn cứ …`, `Theo đề nghị …`, `Kính gửi: …`. */
const opensPreamble =
  /^(?:Căn cứ(?!\s+pháp lý)|CĂN CỨ|Theo đề nghị|Theo Tờ trình|Xét đề nghị|Xét Tờ trình|Kính gửi|Thực hiện (?:Nghị|Luật|Quyết|Kế|Chỉ|Chương|Kết))/u;
/** The enacting sentence of a document that names no basis. */
const enacts =
  /\s(?:ban hành|quyết định ban hành)\s(?:Bộ luật|Luật|Nghị|Thông tư|Quyết định|Pháp lệnh)/u;

/** The issuer's name printed once more above the bases. */
const issuerLine =
  /^(?:QUỐC HỘI|CHÍNH PHỦ|ỦY BAN|UỶ BAN|HỘI ĐỒNG|BỘ TRƯỞNG|CHỦ TỊCH|THỦ TƯỚNG|CHÁNH ÁN|VIỆN TRƯỞNG|TỔNG KIỂM TOÁN)[\p{Lu}\s,–-]*:?$/u;

/** Kinds as they are printed in capitals above the title. */
const kindLine =
  /(?:^|\s)(?:BỘ LUẬT|LUẬT|PHÁP LỆNH|NGHỊ QUYẾT|NGHỊ ĐỊNH|THÔNG TƯ|QUYẾT ĐỊNH|CHỈ THỊ|LỆNH|THÔNG BÁO|KẾ HOẠCH|HƯỚNG DẪN|CÔNG ĐIỆN|VĂN BẢN HỢP NHẤT)(?=$|\s|\p{Lu}\p{Ll})/u;

const contentsTitle = /^(?:MỤC LỤC|Mục lục)\s*:?$/u;

/** First line of the preamble; `to` when there is none. */
function preambleStart(lines: readonly LogicalLine[], to: number): number {
  const before = lines.slice(0, to);
  const basis = before.findIndex(({ text }) => opensPreamble.test(text));
  const start = basis >= 0 ? basis : before.findLastIndex(({ text }) => enacts.test(text));
  if (start < 0) return to;
  const kind = before.slice(0, start).findLastIndex(({ text }) => kindLine.test(text));
  if (kind < 0) return start;
  const title = before.slice(0, start).findLastIndex(({ text }) => !issuerLine.test(text));
  return Math.max(kind, title) + 1;
}

/** Opens header, table of contents and preamble before the first provision at line `to`. */
export function addOpening(builder: TreeBuilder, lines: readonly LogicalLine[], to: number): void {
  if (to === 0) return;
  const contents = lines.slice(0, to).findIndex(({ text }) => contentsTitle.test(text));
  const preamble = preambleStart(lines, to);
  builder.open({ kind: 'header', segment: 'header', start: 0 });
  const marks = [
    { index: contents, kind: 'contents' as const },
    { index: preamble, kind: 'preamble' as const },
  ].filter(({ index }) => index > 0 && index < to);
  for (const { index, kind } of marks.toSorted((one, other) => one.index - other.index)) {
    const line = lines[index];
    if (line) builder.open({ kind, segment: kind, start: line.start });
  }
}

/** Opens signature and recipients between the last provision and the first attachment. */
export function addClosing(
  builder: TreeBuilder,
  lines: readonly LogicalLine[],
  range: { readonly from: number; readonly to: number },
): void {
  let open: 'footer' | 'recipients' | undefined;
  for (let index = range.from; index < range.to; index += 1) {
    const line = lines[index];
    if (!line) continue;
    const kind: 'footer' | 'recipients' = opensRecipients(line)
      ? 'recipients'
      : open === undefined || (open === 'recipients' && /^(?:TM|KT|TL|TUQ|Q)\./u.test(line.text))
        ? 'footer'
        : open;
    if (kind !== open) builder.open({ kind, segment: kind, start: line.start });
    open = kind;
  }
}

/**
 * The body of a document that is not divided by điều (official letter, notice, plan): from the
 * first numbered line, or the first sentence after the title, to the signature.
 */
export function itemBody(lines: readonly LogicalLine[]): { from: number; to: number } {
  const start = lines.findIndex(
    ({ text, role }, index) =>
      role !== 'table' && role !== 'header-cell' && index > 0 && startsItems(text),
  );
  const from = start < 0 ? Math.min(lines.length, firstSentence(lines)) : start;
  let to = from;
  while (to < lines.length && !endsItems(lines, to)) to += 1;
  return { from, to };
}

function startsItems(text: string): boolean {
  const marker = markerOf(text);
  if (marker && marker.kind !== 'point') return marker.ordinal[0] === 1;
  return /^(?:I|A)\s?[./]\s*\p{Lu}/u.test(text);
}

function firstSentence(lines: readonly LogicalLine[]): number {
  const index = lines.findIndex(
    ({ text }) => text.length > 80 && !isUpperCase(text) && !text.startsWith('Căn cứ'),
  );
  return index < 0 ? lines.length : index;
}

function endsItems(lines: readonly LogicalLine[], index: number): boolean {
  const line = lines[index];
  return line !== undefined && (closesBody(line) || opensAttachment(lines, index));
}
