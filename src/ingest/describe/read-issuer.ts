import type { Reading } from './evidence.ts';
import type { ZoneLine, Zones } from './header-zone.ts';
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

/**
 * Ministries by the abbreviation in their symbols: those of 2025–26 and, because their documents
 * stay in force, those merged on 01/3/2025.
 */
const ministries: Readonly<Record<string, string>> = {
  BCA: 'Bộ Công an',
  BCT: 'Bộ Công Thương',
  BDTTG: 'Bộ Dân tộc và Tôn giáo',
  BGDĐT: 'Bộ Giáo dục và Đào tạo',
  BGTVT: 'Bộ Giao thông vận tải',
  BKHCN: 'Bộ Khoa học và Công nghệ',
  BKHĐT: 'Bộ Kế hoạch và Đầu tư',
  BLĐTBXH: 'Bộ Lao động - Thương binh và Xã hội',
  BNG: 'Bộ Ngoại giao',
  BNNMT: 'Bộ Nông nghiệp và Môi trường',
  BNNPTNT: 'Bộ Nông nghiệp và Phát triển nông thôn',
  BNV: 'Bộ Nội vụ',
  BQP: 'Bộ Quốc phòng',
  BTC: 'Bộ Tài chính',
  BTNMT: 'Bộ Tài nguyên và Môi trường',
  BTP: 'Bộ Tư pháp',
  BTTTT: 'Bộ Thông tin và Truyền thông',
  BVHTTDL: 'Bộ Văn hóa, Thể thao và Du lịch',
  BXD: 'Bộ Xây dựng',
  BYT: 'Bộ Y tế',
  NHNN: 'Ngân hàng Nhà nước Việt Nam',
  TTCP: 'Thanh tra Chính phủ',
};

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

/** `ỦY BAN NHÂN DÂN` → `Ủy ban nhân dân`; proper names keep a capital for each word. */
function asName(words: string): string {
  return words
    .replaceAll('UỶ', 'ỦY')
    .toLowerCase()
    .split(' ')
    .map((word, index) => (index === 0 ? capital(word) : word))
    .join(' ');
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** `TỈNH GIA LAI` → `tỉnh Gia Lai`. */
function asPlace(words: string): string {
  const match = /^(tỉnh|thành phố|xã|phường|đặc khu|huyện|thị xã|quận|thị trấn)\s(.+)$/u.exec(
    words.toLowerCase(),
  );
  if (!match) return words;
  return `${match[1]} ${(match[2] ?? '').split(' ').map(capital).join(' ')}`;
}

/** `BỘ NÔNG NGHIỆP VÀ MÔI TRƯỜNG` → `Bộ Nông nghiệp và Môi trường`: a capital opens each field. */
function asMinistry(words: string): string {
  const parts = asName(words).split(/(?<=,|\svà)\s/u);
  return parts
    .map((part, index) => {
      const [first = '', second = '', ...rest] = part.split(' ');
      return index === 0 ? [first, capital(second), ...rest].join(' ') : capital(part);
    })
    .join(' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
}

function clean(line: ZoneLine): string {
  return line.text
    .replaceAll(/[_\-–*=.\s]{3,}.*$/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .replace(/\s?CỘNG H.*$/u, '')
    .trim();
}

function fromHeader({ header }: Zones): Reading<string> | undefined {
  const at = header.findIndex((line) => body.test(clean(line)) && clean(line).length < 90);
  const line = header[at];
  if (!line) return undefined;
  const words = clean(line);
  const next = header.slice(at + 1, at + 4).find((below) => place.test(clean(below)));
  const inside = /^(.*?)\s((?:TỈNH|THÀNH PHỐ|XÃ|PHƯỜNG|ĐẶC KHU|HUYỆN)\s.*)$/u.exec(words);
  const local = /^(?:ỦY BAN NHÂN|UỶ BAN NHÂN|HỘI ĐỒNG NHÂN|UBND|HĐND|CHỦ TỊCH)/u.test(words);
  const name = inside
    ? `${asName(inside[1] ?? '')} ${asPlace(inside[2] ?? '')}`
    : local && next
      ? `${asName(words)} ${asPlace(clean(next))}`
      : /^(?:BỘ|SỞ)\s/u.test(words)
        ? asMinistry(words)
        : asName(words);
  return {
    value: name.trim(),
    start: line.start,
    end: line.end,
    confidence: local && !inside && !next ? 0.6 : 0.9,
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
