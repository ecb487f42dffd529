/**
 * Words that make a sentence a question and say nothing about its matter. Left out of the search
 * text only; negations, `trừ`, `trước`, `sau`, `từ`, `đến` are never here (domain/facts.md §9).
 */
const frames: readonly RegExp[] = [
  // "Mất mấy ngày", "tốn bao nhiêu tiền": nothing was lost; a paper that was, and who died, stay.
  /(?<!(?:bị|làm|đánh|đã|báo|do|cha|mẹ|bố|ba|má|ông|bà|cụ|vợ|chồng|con|anh|chị|em|thân|người|tôi|tui|nhà|thẻ|giấy|hạn|phép|vừa|mới)\s)(?<!\p{L})(?:mất|tốn|hết)(?:\s+(?:khoảng|chừng|tầm))?(?=\s+(?:mấy|bao nhiêu|nhiêu|bao lâu)(?!\p{L}))/giu,
  /(?:^|\s)(?:do\s+)?(?:ai|(?:cơ quan|cấp|người|đơn vị|phòng|văn bản|nghị định) nào)(?=\s|$|[?.!,])/giu,
  /(?:được|đã)?\s*(?:pháp luật\s+)?(?:quy định|hướng dẫn)\s+(?:như thế nào|ra sao|thế nào|cụ thể)/giu,
  /(?:là|thì|sẽ|phải|cần)?\s*(?:như thế nào|thế nào|ra sao|làm sao|bao nhiêu|bao lâu|khi nào|ở đâu|nơi nào|gồm những gì|những gì|cái gì|là gì|tại sao|vì sao)/giu,
  /(?:^|\s)(?:cho (?:tôi|em|mình|anh|chị|xin) (?:hỏi|biết)|xin (?:hỏi|cho hỏi|cho biết)|hỏi|anh chị ơi|ad ơi)(?=\s|$|[,:])/giu,
  /(?:^|\s)(?:vậy|ạ|nhỉ|hả|nhé|với ạ|à|đó|giờ|hiện nay|bây giờ|hiện tại)(?=\s|$|[?.!,])/giu,
  /(?:có\s+(?:được|phải|cần|đúng)?\s*)?(?:không|chưa)\s*(?:ạ|vậy|nhỉ)?\s*[?.!]*\s*$/giu,
  /[?!]+/gu,
];

/** The question without its frame; the question itself when nothing would be left. */
export function withoutFrame(text: string): string {
  const bare = frames.reduce((rest, frame) => rest.replace(frame, ' '), text);
  const tidy = bare.replace(/\s+/gu, ' ').trim();
  return tidy === '' ? text : tidy;
}
