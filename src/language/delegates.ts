/** One sentence, in which somebody is to rule a matter and nothing is ruled. */
const delegation =
  /^(?:\d{1,3}\p{L}?[.)]|\p{L}{1,2}\))?\s*(?:chính phủ|thủ tướng chính phủ|(?:các )?bộ(?: trưởng)?(?! luật)|ủy ban nhân dân cấp tỉnh|hội đồng nhân dân cấp tỉnh|ủy ban thường vụ quốc hội)[^.;:\n]{0,60}? (?:quy định|hướng dẫn)(?: chi tiết| cụ thể)?(?! tại)[^.;:\n]*\.?\s*$/iu;

/** Whether a rule only says who is to rule a matter: "Chính phủ quy định chi tiết việc …". */
export function delegates(text: string): boolean {
  return delegation.test(
    text
      .normalize('NFC')
      .trim()
      .replace(/;\s*(?=\p{Ll}[^.]*\.?$)/u, ', '),
  );
}
