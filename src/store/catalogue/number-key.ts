/** A document number as it is compared: `03/2026/QH16 ` and `3/2026/qh16` are one; d and đ are not. */
export function numberKey(number: string): string {
  return number
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/gu, '')
    .replace(/^0+(?=\d)/u, '');
}
