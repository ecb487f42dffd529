import { wholeWords } from './whole-words.ts';

/**
 * What a period of time is for: within it something is to be done (`limit`), as long as it a paper, a
 * right or a state lasts (`term`), from it on a rule applies (`threshold`).
 */
export type PeriodKind = 'limit' | 'term' | 'threshold';

const unit = '(?:giờ|ngày|tuần|tháng|quý|năm)';
const count = String.raw`(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)`;
const period = `${count} ${unit}`;

const asksHowLong = wholeWords(
  `bao lâu|(?:mấy|bao nhiêu) (?:giờ|ngày|hôm|bữa|tuần|tháng|năm)|chừng nào (?:có|xong|lấy)|thời hạn|thời gian`,
);
/** "Giấy dùng được bao lâu", "thời hạn sử dụng đất": how long something lasts. */
const asksTerm = wholeWords(
  String.raw`giá trị|hiệu lực|(?:dùng|xài|ở|giữ|hưởng) (?:được|đến|tới)|sử dụng|hết hạn|thời hiệu|tối đa(?![^.?]* (?:phải|xong|giải quyết|trả))|cho thuê|nhiệm kỳ|(?<!(?:nộp|vào) )lưu(?: (?:giữ|trữ))?(?: (?!trú|động)[\p{L}]+){0,6} (?:bao lâu|(?:mấy|bao nhiêu) năm)|thời hạn lưu(?! trú)`,
);
/** "Làm mất bao lâu", "mấy ngày thì có": how long somebody takes. */
const asksLimit = wholeWords(
  String.raw`(?:mất|chờ|đợi|hẹn|hết) (?:khoảng )?(?:bao lâu|(?:mấy|bao nhiêu) ngày)|` +
    String.raw`(?:bao lâu|(?:mấy|bao nhiêu) (?:ngày|tuần|hôm|bữa)|chừng nào)(?: thì| là| mới| phải| được)* (?:có|xong|lấy|nhận|trả|ra|cấp|giải quyết|thụ lý|xét|duyệt|trả lời)|` +
    String.raw`(?:bao lâu|(?:mấy|bao nhiêu) (?:ngày|tuần|tháng))(?: thì)? phải (?:nộp|gửi|báo|trả|ra|bàn giao|chuyển)|` +
    String.raw`(?:giải quyết|xử lý|thụ lý|cấp|trả kết quả|hòa giải|thẩm định|xét duyệt)(?: [\p{L}\p{N}]+){0,8} (?:bao lâu|mấy ngày|bao nhiêu ngày)|` +
    String.raw`thời (?:hạn|gian) (?:giải quyết|xử lý|thụ lý|cấp|trả|hòa giải|thẩm định|xét|nộp)`,
);

/** "Bao lâu thì phải đăng ký": from when on. */
const asksThreshold = wholeWords(
  String.raw`(?:bao lâu|(?:mấy|bao nhiêu) (?:ngày|tuần|tháng|năm))(?: trở lên)? (?:thì|là|mới) (?:phải|bị|được)`,
);

/** The kind of period that a question asks for; undefined where it asks for none or leaves it open. */
export function periodAsked(question: string): PeriodKind | undefined {
  const text = question.normalize('NFC');
  if (!asksHowLong.test(text)) return undefined;
  if (asksTerm.test(text)) return 'term';
  if (asksLimit.test(text)) return 'limit';
  return asksThreshold.test(text) ? 'threshold' : undefined;
}

const tells = wholeWords(`${period}|trong ngày|ngay (?:trong|sau khi|khi)`);
const lasts = wholeWords(
  String.raw`giá trị|hiệu lực|(?<!nộp )lưu(?! trú| trữ)(?: [\p{L}\p{N}]+){0,10} trong ${count} năm|thời hạn sử dụng|lâu dài|thời hiệu|thời hạn (?:tạm trú|thuê|giao đất)|thời hạn ${count} năm|là ${count} năm`,
);
const years = wholeWords(`${count} năm`);
/** Years within which something is done are counted from a day, or stand beside a shorter period. */
const acted = wholeWords(String.raw`trong (?:thời hạn )?${count} năm|${count} (?:giờ|ngày|tháng)`);
const begins = wholeWords(
  `(?:từ|đủ|ít nhất|dưới|trên|quá) (?:đủ )?${period}(?= trở lên)|(?:từ đủ|đủ|dưới) ${period}|${period} trở lên`,
);

/** A sentence that tells a period, and which kind it is. */
export type ToldPeriod = { readonly kind: PeriodKind; readonly sentence: string };

/** The sentences of a text that tell a period. */
export function toldPeriods(text: string): ToldPeriod[] {
  const sentences = text.normalize('NFC').split(/[.;\n]\s+/u);
  return sentences
    .filter((sentence) => tells.test(sentence))
    .map((sentence) => ({ kind: kindOf(sentence), sentence }));
}

/** The kinds of period that the sentences of a text tell. */
export function periodsTold(text: string): ReadonlySet<PeriodKind> {
  return new Set(toldPeriods(text).map(({ kind }) => kind));
}

function kindOf(sentence: string): PeriodKind {
  if (begins.test(sentence)) return 'threshold';
  const isOfYears = years.test(sentence) && !acted.test(sentence);
  return isOfYears || lasts.test(sentence) ? 'term' : 'limit';
}
