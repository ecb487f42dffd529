import type { DocumentKind } from '../../domain/legal-document.ts';
import { kindOfSymbol } from '../../language/document-symbol.ts';
import type { Reading } from './evidence.ts';
import type { ZoneLine, Zones } from './header-zone.ts';

/** Kinds as a header prints them, longest first. */
const printedKinds: readonly (readonly [string, DocumentKind])[] = [
  ['THÔNG TƯ LIÊN TỊCH', 'Thông tư liên tịch'],
  ['NGHỊ QUYẾT LIÊN TỊCH', 'Nghị quyết liên tịch'],
  ['VĂN BẢN HỢP NHẤT', 'Văn bản hợp nhất'],
  ['QUY CHUẨN KỸ THUẬT', 'Quy chuẩn'],
  ['TIÊU CHUẨN QUỐC GIA', 'Tiêu chuẩn'],
  ['NGHỊ QUYẾT', 'Nghị quyết'],
  ['NGHỊ ĐỊNH', 'Nghị định'],
  ['PHÁP LỆNH', 'Pháp lệnh'],
  ['QUYẾT ĐỊNH', 'Quyết định'],
  ['THÔNG BÁO', 'Thông báo'],
  ['HIẾN PHÁP', 'Hiến pháp'],
  ['CÔNG ĐIỆN', 'Công điện'],
  ['HƯỚNG DẪN', 'Hướng dẫn'],
  ['KẾ HOẠCH', 'Kế hoạch'],
  ['THÔNG TƯ', 'Thông tư'],
  ['TỜ TRÌNH', 'Tờ trình'],
  ['BÁO CÁO', 'Báo cáo'],
  ['QUY CHẾ', 'Quy chế'],
  ['CHỈ THỊ', 'Chỉ thị'],
  ['BỘ LUẬT', 'Bộ luật'],
  ['SỔ TAY', 'Sổ tay'],
  ['LUẬT', 'Luật'],
  ['LỆNH', 'Lệnh'],
];

/** Where the kind is printed in capitals, with the title that may follow it at once. */
export type KindLine = {
  readonly kind: DocumentKind;
  readonly line: ZoneLine;
  readonly index: number;
  /** Words after the kind on the same line. */
  readonly rest: string;
};

function kindAt(line: ZoneLine, index: number): KindLine | undefined {
  for (const [printed, kind] of printedKinds) {
    const match = new RegExp(`(?:^|năm \\d{4}\\s+)${printed}(?=$|\\s|\\p{Lu}\\p{Ll})`, 'u').exec(
      line.text,
    );
    if (match)
      return { kind, line, index, rest: line.text.slice(match.index + match[0].length).trim() };
  }
  return undefined;
}

/** The line that names the kind above the title: the last such in the header. */
export function kindLineOf(zones: Zones): KindLine | undefined {
  return zones.header
    .map((line, index) => kindAt(line, index))
    .findLast((found) => found !== undefined && (found.rest === '' || found.index > 0));
}

/** Kind of the document, from its symbol and from what its header prints. */
export function readKind(
  zones: Zones,
  number: string | undefined,
): Reading<DocumentKind> | undefined {
  const printed = kindLineOf(zones);
  const symbol = number === undefined ? undefined : symbolOf(number);
  const bySymbol = symbol === undefined ? undefined : kindOfSymbol(symbol);
  if (bySymbol && bySymbol !== 'Công văn') {
    const agrees = printed?.kind === bySymbol;
    const line = printed?.line ?? zones.header[0];
    return {
      value: bySymbol,
      start: line?.start ?? 0,
      end: line?.end ?? 0,
      confidence: agrees ? 0.99 : 0.9,
    };
  }
  if (printed)
    return {
      value: printed.kind,
      start: printed.line.start,
      end: printed.line.end,
      confidence: 0.95,
    };
  return fromOtherLines(zones, symbol, bySymbol);
}

function fromOtherLines(
  zones: Zones,
  symbol: string | undefined,
  bySymbol: DocumentKind | undefined,
): Reading<DocumentKind> | undefined {
  const subject = [...zones.header, ...zones.preamble].find(({ text }) =>
    /^(?:V\/v|Kính gửi|Về việc)/u.test(text),
  );
  const named = zones.header.find(({ text }) =>
    /^(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Nghị định|Thông tư|Quyết định)\s/u.test(text),
  );
  if (symbol !== undefined && /^QH\d/u.test(symbol) && named) {
    const word = /^(Bộ luật|Luật|Nghị quyết)/u.exec(named.text)?.[1];
    if (word)
      return { value: word as DocumentKind, start: named.start, end: named.end, confidence: 0.9 };
  }
  if (symbol !== undefined && symbol.startsWith('UBTVQH')) {
    const line = named ?? zones.header[0];
    return { value: 'Nghị quyết', start: line?.start ?? 0, end: line?.end ?? 0, confidence: 0.8 };
  }
  if (bySymbol)
    return {
      value: bySymbol,
      start: subject?.start ?? 0,
      end: subject?.end ?? 0,
      confidence: 0.85,
    };
  return undefined;
}

/** `NĐ-CP` of `151/2025/NĐ-CP`. */
export function symbolOf(number: string): string {
  return number
    .split('/')
    .slice(1)
    .filter((part) => !/^\d{4}$/u.test(part))
    .join('/');
}
