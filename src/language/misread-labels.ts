/**
 * What recognition reads in place of the letter of a điểm; measured on 8 scanned documents and 9
 * recognised copies. Only where the letter is due may one of these stand for it.
 */
export const misreadLetters: Readonly<Record<string, string>> = {
  a: '248',
  c: 'e',
  d: 'đq4',
  đ: 'dởðđôơ',
  e: 'c',
  g: 'øgøÿ89q',
  i: 'ïíìl1',
  l: '1iID',
  o: '0',
};

/** The same for the number of a khoản; measured on the 9 recognised copies. */
export const misreadDigits: Readonly<Record<string, string>> = { 5: '$SŠ', 7: '1', 8: '5' };
