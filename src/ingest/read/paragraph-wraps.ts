/** A line that opens a unit of a document, wherever the line before it stopped. */
const opener = new RegExp(
  [
    /^["“]?(?:Điều|ĐIỀU)\s+\d+\p{L}?\s*[.:]/u,
    /^["“]?(?:Điều|ĐIỀU)\s+\d+\p{L}?\s*$/u,
    /^(?:Chương|CHƯƠNG|Phần|PHẦN|Mục|MỤC|Tiểu mục|TIỂU MỤC)\s+(?:[IVXLC]+|\d+|thứ)\b/u,
    /^(?:Phụ lục|PHỤ LỤC|Mẫu số|MẪU SỐ)\b/u,
    /^["“]?\d{1,3}[a-zđ]?\s*[.)/]\s/u,
    /^["“]?\d{1,3}(?:\.\d{1,3})+\.?\s/u,
    /^["“]?[a-zđ]\d?\s*\)/u,
    /^[IVXLC]{1,6}\s*[.)]\s/u,
    /^[-–+*•]\s/u,
    /^Căn cứ\s/u,
    /^(?:Theo đề nghị|Xét đề nghị|Nơi nhận)/u,
    /^(?:Luật |Nghị quyết |Pháp lệnh )?[Ss]ố\s*:/u,
    /^(?:CỘNG H(?:ÒA|OÀ) XÃ HỘI|Độc lập\s*[-–])/u,
  ]
    .map(({ source }) => `(?:${source})`)
    .join('|'),
  'u',
);
const sentenceEnd = /[.;:!?…][”"')\]]*\s*$|\/\.\s*$/u;
/** Nothing that is printed ends a paragraph with one of these words. */
const hangingWord =
  /(?:^|\s)(?:và|hoặc|của|tại|theo|các|những|cho|với|về|do|là|bởi|được|khoản|điểm|Điều|số|Luật|ngày|tháng|năm|từ|đến|trong|Căn cứ)\s*$|[,(/]\s*$|(?<![-–])[-–]\s*$/u;

/** Whether `text` opens a unit, so that it can never be the rest of another line. */
export function opensUnit(text: string): boolean {
  return opener.test(text);
}

/**
 * Whether `text` goes on with the sentence that `before` broke off, judged by the words alone, for
 * formats that do not tell.
 */
export function continuesSentence(before: string, text: string): boolean {
  if (opensUnit(text) || /[.;]\s*$/u.test(before)) return false;
  if (hangingWord.test(before)) return true;
  if (sentenceEnd.test(before)) return false;
  return /^[\p{Ll}),.;:]/u.test(text);
}
