const exception =
  /trừ (?:các )?trường hợp|tuy (?:vậy|nhiên)|ngoại trừ|không áp dụng|chỉ áp dụng|với điều kiện|thì không/iu;

/** Whether a text takes something back or limits it: never left out of an answer. */
export function isException(text: string): boolean {
  return exception.test(text);
}

const limiting =
  /(?<!\p{L})(?:nếu(?! có\))|trường hợp|trừ|chỉ|khi có|phải có|không (?:được|phải|cần)|riêng)(?!\p{L})/iu;

/** Whether a text says when a rule holds or what it does not allow. */
export function limits(text: string): boolean {
  return limiting.test(text);
}

const forbidding =
  /^\s*(?:(?:\d+\p{L}?\.|\p{L}\))\s*)?không (?!quá|phải|cần)|(?<!\p{L})(?:không được|nghiêm cấm|cấm)(?!\p{L})/iu;

/** Whether a text forbids: who asks whether they may must read it, whatever else answers. */
export function forbids(text: string): boolean {
  return forbidding.test(text);
}
