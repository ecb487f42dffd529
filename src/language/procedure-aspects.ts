import { foldAccents } from './fold.ts';
import { isUnaccented } from './restore-accents.ts';

/** What is asked about any procedure and names none; longer ones first where they begin alike. */
const aspects =
  'thủ tục|hồ sơ|giấy tờ|thành phần|lệ phí|(?<!chi )phí|thời hạn|thời gian|biểu mẫu|mẫu đơn|' +
  'mẫu tờ khai|mẫu nào|trình tự|quy trình|các bước|mấy ngày|bao nhiêu ngày|bao lâu|' +
  'bao nhiêu tiền|bao nhiêu|ngày làm việc|nộp|giải quyết|mất|hết|kết quả|ở đâu|cơ quan nào|' +
  '(?:làm )?ở (?:cấp )?xã hay (?:ở )?(?:cấp )?tỉnh|online|trực tuyến|qua mạng|qua bưu điện|bưu chính|mấy bộ|mấy bản|điều kiện|ai ký';

const accented = new RegExp(String.raw`(?<!\p{L})(?:${aspects})(?!\p{L})`, 'giu');
const bare = new RegExp(String.raw`\b(?:${foldAccents(aspects)})\b`, 'giu');

/** A question without what could be asked of any procedure, typed with accents or without. */
export function withoutAspects(question: string): string {
  return question.replaceAll(isUnaccented(question) ? bare : accented, ' ');
}
