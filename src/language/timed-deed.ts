import { wholeWords } from './whole-words.ts';

/**
 * What a time is asked for, and what else a text may call it that tells the time: "30 ngày kể từ ngày thụ lý" is
 * when something else is done. Only deeds that a matter has beside its main one.
 */
const deeds: readonly (readonly [asked: string, told: string])[] = [
  ['thụ lý', 'thụ lý'],
  ['khởi kiện', 'khởi kiện|kiện|tòa án'],
  ['niêm yết', 'niêm yết|công khai'],
  ['công khai', 'công khai|niêm yết|công bố|thông báo'],
  ['gia hạn', 'gia hạn|kéo dài'],
  ['(?<!nộp )lưu(?! (?:trữ|trú|thông|động|ý|hành))', 'lưu|giữ|bảo quản'],
  ['nhận việc', 'nhận việc|nhận công tác'],
  ['thôi việc|nghỉ việc', 'thôi việc|nghỉ việc'],
  ['hòa giải(?! (?:thành|viên))', 'hòa giải'],
  ['đối thoại', 'đối thoại'],
  ['kháng nghị', 'kháng nghị'],
  ['cưỡng chế', 'cưỡng chế'],
  ['thẩm định', 'thẩm định'],
  ['cam kết', 'cam kết'],
  ['khởi công', 'khởi công'],
  ['họp thường niên', 'thường niên'],
];
const howLong = '(?:bao lâu|(?:mấy|bao nhiêu) (?:giờ|ngày|hôm|bữa|tuần|tháng|năm))';
/** "Thụ lý xong bao lâu thì …", "sau khi hòa giải mấy ngày phải …": the deed is over, and the time is another's. */
const between = String.raw`(?: (?!(?:xong|rồi)(?![\p{L}\p{N}]))[\p{L}\p{N}]+){0,6}?`;
const isOver = '(?<!(?:sau|từ|đã)(?: (?:khi|ngày|lúc))? )';
const ofAnother = '(?! (?:nữa )?(?:thì|phải|mới)(?: được| phải| có)? (?!xong|hết|được))';
const then = '(?: (?:thì|là|mới|phải|được|có|sẽ|xong|trong|tối đa))*';

const kinds = deeds.map(([asked, told]) => ({
  asks: wholeWords(
    String.raw`${isOver}(?:${asked})${between} ${howLong}${ofAnother}|${howLong}${then} (?:${asked})|thời (?:hạn|gian) (?:để )?(?:${asked})`,
  ),
  tells: wholeWords(told),
}));
/** How long a claim may be brought is told by nothing else that takes time. */
const limitation = wholeWords('thời hiệu');

/** From when a time is counted. */
const start = /(?:kể )?(?:từ|sau) (?:ngày|khi|lúc|thời điểm)[^,.;:\n]*/giu;

/** What tells the time of what a question asks it for ("thụ lý mấy ngày"); none where it names no such deed. */
export function timedDeedAsked(question: string): ((text: string) => boolean) | undefined {
  const asked = kinds.filter(({ asks }) => asks.test(question)).map(({ tells }) => tells);
  const wanted = limitation.test(question) ? [...asked, limitation] : asked;
  if (wanted.length === 0) return undefined;
  return (text) => {
    const told = text.replaceAll(start, ' ');
    return wanted.every((tells) => tells.test(told));
  };
}
