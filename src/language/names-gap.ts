const gap = /chưa có (?:toàn văn )?trong (?:kho|tài liệu)/iu;

/** Whether guidance says that what is asked for is not held: it answers a part and says so. */
export function namesGap(text: string): boolean {
  return gap.test(text);
}
