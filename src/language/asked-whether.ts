import { isEveryday } from './everyday-words.ts';
import { words } from './words.ts';

const whether =
  /^.*(?<!\p{L})có (?:được|phải|bị|cần)(?: (?:thiết phải|hưởng|quyền|phép|thực hiện|tự|đồng thời))*\s+(?<deed>[^?.!,;]+?)\s+(?:không|hay không|ko|chưa)[\s?.!]*$/iu;
/** Where somebody goes and what is paid are told in other words: "về quê", "trả tiền". */
const otherwise = /^(?:về|lên|đi|ra|đến|tới|qua|mua|trả|nộp|đóng|mất|lấy|cắt|dán|ghi)(?!\p{L})/iu;

/** The word for what is asked whether it may, must or will be done: "có phải đăng ký không" asks of đăng ký; empty where nothing is. */
export function deedAskedWhether(question: string): string {
  const { deed = '' } = whether.exec(question.normalize('NFC'))?.groups ?? {};
  const [first = ''] = words(deed.toLowerCase());
  return otherwise.test(deed) || isEveryday(first) ? '' : first;
}
