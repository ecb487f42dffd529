import { toldPeriods } from './periods.ts';
import { wholeWords } from './whole-words.ts';

/** Who has the time that a period tells: an office to deal with a matter, or people to come with it. */
export type Bearer = 'office' | 'people';

const howLong = '(?:bao lâu|(?:mấy|bao nhiêu) (?:giờ|ngày|hôm|bữa|tuần|tháng))';
/** What people have to do in time, and no office does for them. */
const errand =
  '(?:đi )?(?:đăng ký|khai (?:báo|sinh|tử)|báo (?!cáo)|nộp|bàn giao|chấp hành|làm thủ tục|xin|khiếu nại|khởi kiện)';
const deals =
  '(?:giải quyết|xử lý|thụ lý|trả kết quả|trả lời|thẩm định|xét duyệt|xác nhận|cấp(?! (?:xã|tỉnh|huyện)))';

const ofOffice = wholeWords('xã|ủy ban|ubnd|phường|cơ quan|cán bộ|công chức|chủ tịch|sở|công an');
const asksPeople = wholeWords(
  [
    String.raw`phải ${errand}(?: [\p{L}\p{N}]+){0,6}? (?:trong )?${howLong}`,
    String.raw`${howLong} (?:mà )?(?:không|chưa) [\p{L} ]+ thì (?:bị|mất)`,
  ].join('|'),
);
const asksOffice = wholeWords(String.raw`${deals}(?: [\p{L}\p{N}]+){0,8}? (?:trong )?${howLong}`);

/** Counted from what came to the office, or said of what only an office does. */
const byOffice = wholeWords(
  String.raw`(?:từ|sau) (?:ngày|khi) (?:nhận|tiếp nhận)(?! (?:được )?(?:quyết định|thông báo|kết quả|giấy))|(?:từ|sau) (?:ngày |khi )?thụ lý|được ban hành|trả kết quả|giải quyết (?:ngay )?trong|nhận (?:hồ sơ )?sau 15 giờ|giải quyết ngay`,
);
/** Counted from what happened to people or came to them, or said of what only they do. */
const byPeople = wholeWords(
  String.raw`từ (?:ngày|khi) (?:sinh|có người|chết|biết|thay đổi|nhận (?:được )?(?:quyết định|thông báo))|(?:khởi kiện|khiếu nại lần hai)`,
);

/** Whose time a question asks for; undefined where it asks for none or leaves it open. */
export function bearerAsked(question: string): Bearer | undefined {
  const text = question.normalize('NFC');
  if (asksPeople.test(text)) return ofOffice.test(text) ? undefined : 'people';
  return asksOffice.test(text) ? 'office' : undefined;
}

/**
 * Whether a text tells a period that may be the time of the one who is asked about: one that says so,
 * or one that leaves it open where no other of the text says otherwise.
 */
export function tellsTimeOf(bearer: Bearer, text: string): boolean {
  const [own, other] = bearer === 'office' ? [byOffice, byPeople] : [byPeople, byOffice];
  const told = toldPeriods(text).map(({ sentence }) => sentence);
  const isSaid = told.some((sentence) => own.test(sentence));
  return isSaid || (told.length > 0 && !told.some((sentence) => other.test(sentence)));
}
