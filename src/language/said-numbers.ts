/** How one digit is said; the last three only behind a ten. */
const digits: Readonly<Record<string, number>> = {
  một: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  năm: 5,
  sáu: 6,
  bảy: 7,
  bẩy: 7,
  tám: 8,
  chín: 9,
  mốt: 1,
  tư: 4,
  lăm: 5,
  nhăm: 5,
};

const one = '(?:một|hai|ba|bốn|năm|sáu|bảy|bẩy|tám|chín)';
const behindTen = `(?:\\s(?:mốt|tư|lăm|nhăm|${one})(?!\\s(?:mươi|trăm)))?`;
const ten = `(?:mười|${one}\\smươi)${behindTen}`;
const hundred = `${one}\\străm(?:\\s(?:linh|lẻ)\\s${one}|\\s${ten})?`;

/** A number in figures or, up to the hundreds, in words; lower case, single spaces. */
export const saidNumber = `(?:\\d[\\d.,]*\\d|\\d|${hundred}|${ten}|${one})`;

/** What a number is that `saidNumber` matched; undefined for a code such as `1.001193`. */
export function valueOfNumber(written: string): number | undefined {
  if (/^\d/u.test(written)) return valueOfFigures(written);
  let value = 0;
  for (const word of written.split(/\s/u)) {
    if (word === 'trăm') value *= 100;
    else if (word === 'mười') value += 10;
    else if (word === 'mươi') value = Math.floor(value / 100) * 100 + (value % 100) * 10;
    else value += digits[word] ?? 0;
  }
  return value;
}

/** `1.000.000` has thousands; `1,5` and, as people type it, `1.5` a fraction. */
function valueOfFigures(written: string): number | undefined {
  const isThousands = /^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/u.test(written);
  const plain = isThousands ? written.replaceAll('.', '') : written;
  return /^\d+(?:[.,]\d{1,3})?$/u.test(plain) ? Number(plain.replace(',', '.')) : undefined;
}
