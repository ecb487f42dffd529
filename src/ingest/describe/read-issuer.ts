import type { Reading } from './evidence.ts';
import type { ZoneLine, Zones } from './header-zone.ts';
import { issuerName, ministries } from './issuer-name.ts';
import { symbolOf } from './read-kind.ts';

/** Issuers that the symbol names by itself. */
const bySymbol: readonly (readonly [RegExp, string])[] = [
  [/^(?:NĐ|NQ|CT)-CP$/u, 'Chính phủ'],
  [/^QH\d/u, 'Quốc hội'],
  [/UBTVQH\d*$/u, 'Ủy ban Thường vụ Quốc hội'],
  [/-TTg$/u, 'Thủ tướng Chính phủ'],
  [/-VPCP$/u, 'Văn phòng Chính phủ'],
  [/^VBHN-VPQH$/u, 'Văn phòng Quốc hội'],
];

/** `TT-BTC` → Bộ Tài chính; a joint symbol names the first of its issuers. */
function ministryOf(symbol: string): string | undefined {
  return symbol
    .split('-')
    .slice(1)
    .map((part) => ministries[part])
    .find(Boolean);
}

/** First lines of a header that name a body, in capitals. */
const body =
  /^(?:BỘ|ỦY BAN|UỶ BAN|HỘI ĐỒNG NHÂN DÂN|CHÍNH PHỦ|QUỐC HỘI|THỦ TƯỚNG|VĂN PHÒNG|SỞ|TÒA ÁN|TOÀ ÁN|VIỆN KIỂM SÁT|KIỂM TOÁN|NGÂN HÀNG|THANH TRA|TỔNG CỤC|CỤC|BAN|UBND|HĐND|CHỦ TỊCH|BẢO HIỂM XÃ HỘI|ĐẢNG ỦY|TỈNH ỦY)(?![\p{Ll}])/u;
const place = /^(?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN|THỊ XÃ|QUẬN|THỊ TRẤN)\s/u;
/** "Xã hội" is no commune. */
const inside = /\s(?:TỈNH|THÀNH PHỐ|XÃ(?!\sHỘI)|PHƯỜNG|ĐẶC KHU|HUYỆN)\s/u;
const local = /^(?:ỦY BAN NHÂN|UỶ BAN NHÂN|HỘI ĐỒNG NHÂN|UBND|HĐND|CHỦ TỊCH)/u;

/** Rules and columns behind a name, and the motto that a table row glued to it. */
function clean(line: ZoneLine): string {
  return line.text
    .replace(/^[\s*|]+/u, '')
    .replace(/(?:\s{3,}|\s*[_\-–*=.](?:\s*[_\-–*=.])+).*$/u, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s?CỘNG H.*$/u, '')
    .replace(/[\s\-–*|]+$/u, '');
}

/** Joint circulars name all who issue them; the first is the one that the symbol names first. */
function firstOf(words: string): string {
  const [first = '', ...others] = words.split(/\s[-–]\s/u);
  const next = others.findIndex((part) => body.test(part));
  return [first, ...(next < 0 ? others : others.slice(0, next))].join(' - ');
}

/** Longer lines are sentences. */
const MAX_NAME_CHARS = 90;

function fromHeader({ header }: Zones): Reading<string> | undefined {
  const names = header.map((line) => firstOf(clean(line)));
  const at = names.findIndex((name) => body.test(name) && name.length < MAX_NAME_CHARS);
  const line = header[at];
  const words = names[at];
  if (!line || words === undefined) return undefined;
  const below = names.slice(at + 1, at + 4);
  const next = below.find((name) => place.test(name));
  const rest = below.find((name) => /^VÀ\s[^\p{Ll}]+$/u.test(name));
  const isLocal = local.test(words);
  const isPlaced = inside.test(words);
  const isCut = /^(?:BỘ|SỞ)\s/u.test(words) && !/\sVÀ\s/u.test(words);
  const ending = isLocal && !isPlaced ? next : isCut ? rest : undefined;
  return {
    value: issuerName([words, ending].filter(Boolean).join(' ')),
    start: line.start,
    end: line.end,
    confidence: isLocal && !isPlaced && !next ? 0.6 : 0.9,
  };
}

/** Issuing body: from the symbol where that is unmistakable, else from the head of the header. */
export function readIssuer(zones: Zones, number: string | undefined): Reading<string> | undefined {
  const symbol = number === undefined ? '' : symbolOf(number);
  const known = bySymbol.find(([pattern]) => pattern.test(symbol))?.[1] ?? ministryOf(symbol);
  const printed = fromHeader(zones);
  if (known === undefined) return printed;
  const { start, end } = printed ?? zones.header[0] ?? { start: 0, end: 0 };
  return { value: known, start, end, confidence: 0.97 };
}
