/** "Phạt tiền từ … đến … đối với hành vi …": how a provision on fines begins, wherever its list stands. */
const fines =
  /(?:^|\n)\s*(?:(?:\d+\p{L}?\.|\p{L}\))\s*)?Phạt (?:tiền|cảnh cáo)[^;\n]{0,200}? đối với/u;

/** What speaks of a breach. Generous: a question that may be about one keeps the provisions on fines. */
const breach =
  /(?<!\p{L})(?:phạt|vi phạm|xử lý|chế tài|trái (?:phép|luật|quy định)|hành vi|bị (?:gì|sao)|thì sao|có sao|cưỡng chế|lấn|chiếm|tịch thu|khắc phục|trễ|muộn|quá hạn|tự ý|gian dối|khai man|làm giả|giả mạo|cấm|tội|mà không|nếu không|(?:không|chưa)(?: \p{L}+){1,4} (?:mà|thì))(?!\p{L})/u;

/** Whether a text fines somebody for what they did. */
export function isFine(text: string): boolean {
  return fines.test(text);
}

/** Whether a question, with its accents, may be about a breach and what follows. */
export function asksOfBreach(question: string): boolean {
  return breach.test(question.normalize('NFC').toLowerCase());
}
