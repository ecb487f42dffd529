const denial =
  /(?<!\p{L})(?:không (?:được|phải|cần|bị|còn|thuộc)|trường hợp (?:nào )?không (?!có|còn)\p{L}+|miễn|từ chối|cấm|trừ|khỏi)(?!\p{L})/iu;

/** Whether a heading or a question is about what is forbidden, refused, spared or left out; NFC. */
export function denies(text: string): boolean {
  return denial.test(text);
}
