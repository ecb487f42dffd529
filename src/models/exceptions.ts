const exception =
  /trừ (?:các )?trường hợp|ngoại trừ|không áp dụng|chỉ áp dụng|với điều kiện|thì không/iu;

/** Whether a text takes something back or limits it: never left out of an answer. */
export function isException(text: string): boolean {
  return exception.test(text);
}
