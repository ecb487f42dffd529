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

/** A reading from a line, or from the top of the text where no line says it. */
function reading(
  value: DocumentKind,
  line: ZoneLine | undefined,
  confidence: number,
): Reading<DocumentKind> {
  return { value, start: line?.start ?? 0, end: line?.end ?? 0, confidence };
}

const nationalAssembly = /^(Bộ luật|Luật|Nghị quyết)\s/u;
const namesKind = /^(?:Bộ luật|Luật|Nghị quyết|Pháp lệnh|Nghị định|Thông tư|Quyết định)\s/u;

/** Kind where no line of capitals prints it: by the name of the law, else a letter by its symbol. */
function unprinted(zones: Zones, symbol: string): Reading<DocumentKind> | undefined {
  const named = zones.header.find(({ text }) => namesKind.test(text));
  if (symbol.startsWith('UBTVQH')) return reading('Nghị quyết', named ?? zones.header[0], 0.8);
  if (named && /^QH\d/u.test(symbol)) {
    const word = nationalAssembly.exec(named.text)?.[1];
    if (word) return reading(word as DocumentKind, named, 0.9);
  }
  const letter = kindOfSymbol(symbol);
  const lines = [...zones.header, ...zones.preamble];
  const subject = lines.find(({ text }) => /^(?:V\/v|Kính gửi|Về việc)/u.test(text));
  return letter && reading(letter, subject, 0.85);
}

/** Kind of the document, from its symbol and from what its header prints. */
export function readKind(
  zones: Zones,
  number: string | undefined,
): Reading<DocumentKind> | undefined {
  const printed = kindLineOf(zones);
  const symbol = number === undefined ? '' : symbolOf(number);
  const bySymbol = kindOfSymbol(symbol);
  if (bySymbol && bySymbol !== 'Công văn') {
    const confidence = printed?.kind === bySymbol ? 0.99 : 0.9;
    return reading(bySymbol, printed?.line ?? zones.header[0], confidence);
  }
  return printed ? reading(printed.kind, printed.line, 0.95) : unprinted(zones, symbol);
}

/** `NĐ-CP` of `151/2025/NĐ-CP`. */
export function symbolOf(number: string): string {
  return number
    .split('/')
    .slice(1)
    .filter((part) => !/^\d{4}$/u.test(part))
    .join('/');
}
