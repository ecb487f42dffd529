/** Letters that Vietnamese never uses and that broken fonts put in place of one that it does. */
const letterRepairs: Readonly<Record<string, string>> = {
  // Word 2007/2010 exports ư as U+01A3 and Ư as U+01A2.
  ƣ: 'ư',
  Ƣ: 'Ư',
  // Eth and African d look like đ on screen and are typed for it.
  ð: 'đ',
  Ð: 'Đ',
  Ɖ: 'Đ',
  ɖ: 'đ',
  // Spaces and hyphens that keep a line together; a plain one matches what a person types.
  '\u00A0': ' ',
  '\u202F': ' ',
  '\u2007': ' ',
  '\u2011': '-',
  '\u2010': '-',
};

const repairable = /[ƣƢðÐƉɖ\u00A0\u202F\u2007\u2010\u2011]/gu;

/** NUL, soft hyphen, zero-width marks, byte order mark and the controls that turn text around. */
const invisible =
  // oxlint-disable-next-line no-control-regex, no-misleading-character-class -- they are the point
  /[\u0000\u00AD\u200B\u200C\u200D\u200E\u200F\u2060\u202A-\u202E\u2066-\u2069\uFEFF]/gu;

/**
 * Text as the whole product keeps it: well-formed NFC, font damage repaired, nothing invisible.
 *
 * `\r\n`, `\r`, U+2028 and U+2029 become `\n`; other white space stays, so that tables and indents
 * survive. Applying it twice changes nothing.
 */
export function normaliseText(raw: string): string {
  return raw
    .toWellFormed()
    .replace(invisible, '')
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(repairable, (letter) => letterRepairs[letter] ?? letter)
    .normalize('NFC')
    .replace(/HÕA(?!\p{L})/gu, 'HÒA');
}
