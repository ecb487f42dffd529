/** What stands in place of an identifier; it holds no letter, so it changes nothing that is searched. */
export const MASK = '•••';

/** Not inside a longer number or code: `000.00.12.H21-250925-0001`, `151/2025/NĐ-CP`. */
const free = String.raw`(?<![\p{L}\d/.,-]|\d\s)`;
const end = String.raw`(?![\p{L}\d/]|[.,-]\d|\s?(?:đồng|đ|vnđ|vnd|triệu|tỷ|nghìn|usd|m2|ha)(?!\p{L}))`;
const gap = String.raw`[ .-]?`;
/** The digits of a number that a word before it names, in groups or not. */
const named = (words: string, digits: string) =>
  new RegExp(`((?<!\\p{L})(?:${words})(?!\\p{L})[^\\d\\n;•]{0,25}?)${digits}${end}`, 'giu');
const grouped = (least: number, most: number) =>
  String.raw`\d(?:${gap}\d){${least - 1},${most - 1}}`;

/** Family names of nine in ten Vietnamese; a word behind "ông" or "bà" that is none is a title. */
const families =
  'Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Rơ|Siu|Ksor|Kpă|Rmah|Nay|Puih|Rah|Đinh|Trịnh|Đoàn|Mai|Tô|Cao|Lưu|Hà|Tạ|Châu|Trương|Lương|Thái|Tống|Phùng';
const titles =
  '(?<!\\p{L})(?:[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|[Cc]háu|[Cc]ụ|[Cc]ô|[Cc]hú|[Bb]ác)\\s+';
/** Not BHYT behind a name, nor an office in place of one. */
const given = String.raw`(?!(?:Phường|Xã|Thôn|Tế|Chí Minh)(?!\p{L}))\p{Lu}[\p{Ll}\p{M}]*(?![\p{L}\p{M}])`;
/** The same in capitals; what has no vowel is an abbreviation. */
const givenInCapitals = String.raw`(?!UBND|PHƯỜNG|XÃ|THÔN)(?=\p{Lu}*[^\P{Lu}BCDĐFGHJKLMNPQRSTVWXZ])\p{Lu}+(?![\p{L}\p{M}])`;
/** A family name with what follows it, or a name of the Gia Rai, Ba Na and Ê Đê: `Y Bler`, `A Thăk`, `H'Nhan`. */
const fullName = String.raw`(?:(?:${families})(?:\s${given}){1,4}|(?:${families.toUpperCase()})(?:\s${givenInCapitals}){1,4}|[YA](?:\s${given}){1,3}|H['’ʼ]\s?${given}(?:\s${given}){0,2})`;
const person = new RegExp(String.raw`(${titles})(${fullName})`, 'gu');

/**
 * In order of trial: what begins with a word that names it first, bare numbers after that. Group 1 is
 * kept. Identity cards begin with the code of a province (001 to 096), old ones with two digits up to 38.
 */
const patterns: readonly RegExp[] = [
  /[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,4}/giu,
  named('STK|số tài khoản|số tk|tài khoản|account', grouped(6, 19)),
  named(
    'CCCD|CMND|CMT|CMTND|căn cước(?: công dân)?|chứng minh(?: nhân dân| thư)?|số định danh(?: cá nhân)?|giấy tờ tùy thân',
    grouped(9, 12),
  ),
  named('MST|mã số thuế|BHXH|BHYT|bảo hiểm xã hội|bảo hiểm y tế|số sổ', grouped(10, 15)),
  /((?<!\p{L})(?:BHYT|thẻ bảo hiểm(?: y tế)?)[^\d\n;]{0,15}?)[A-Z]{2}\s?\d(?:[ .-]?\d){12}(?!\d)/giu,
  /((?<!\p{L})(?:hộ chiếu|passport)[^\d\n;]{0,15}?)[A-Z]\d{7,8}(?!\d)/giu,
  /((?<!\p{L})(?:số phát hành|sê-ri|seri|số seri|số hiệu giấy chứng nhận)[^\d\n;]{0,15}?)\p{Lu}{1,2}\s?\d{6,8}(?!\d)/giu,
  new RegExp(String.raw`${free}0(?:0[1-9]|[1-9]\d)(?:${gap}\d){9}${end}`, 'giu'),
  new RegExp(String.raw`${free}(?:\+?84|\(\+84\)|0)${gap}[35789](?:${gap}\d){8}${end}`, 'giu'),
  new RegExp(String.raw`${free}\(?02\d{1,2}\)?${gap}\d(?:${gap}\d){6,7}${end}`, 'giu'),
  new RegExp(String.raw`${free}(?:[0-2]\d|3[0-8])\d{7}${end}`, 'giu'),
  /(?<![\p{L}\d/.-])\d{2}[A-Z][A-Z\d]?[- ]?\d{3}\.?\d{2}(?![\p{L}\d/.-])/gu,
];

/**
 * Hides what tells who somebody is: numbers of identity cards, phones, accounts, insurance, tax,
 * passports and vehicles, addresses of mail, and names behind "ông" or "bà" as well as that can be
 * done. Numbers of documents and procedures, provisions, dates, amounts of money and areas stay.
 * Applied twice it changes nothing. Expects NFC.
 */
export function maskPersonalData(text: string): string {
  return [...patterns, person, ...lastNames(text)].reduce(
    (said, pattern) =>
      said.replace(
        pattern,
        (_found, kept: unknown) => (typeof kept === 'string' ? kept : '') + MASK,
      ),
    text,
  );
}

/** Who was named in full is called by the last name alone after that: "ông Đinh Văn Rớt … ông Rớt". */
function lastNames(text: string): RegExp[] {
  const last = [...text.matchAll(person)].map(([, , name = '']) => name.split(/[\s'’ʼ]+/u).at(-1));
  const names = [...new Set(last)].filter((name) => name !== undefined);
  return names.length === 0
    ? []
    : [new RegExp(String.raw`(${titles})(?:${names.join('|')})(?![\p{L}\p{M}])`, 'gu')];
}
