import { isFunctionWord } from './function-words.ts';

/**
 * Words of everyday speech that name no case a rule could be for: who speaks, handing over and getting, and what
 * asks for a number. Read off what 1,300 questions say and no provision does.
 */
const everyday: ReadonlySet<string> = new Set(
  `đem lấy chịu cầm lãnh chốt bữa nó ổng bả đứa cái thằng quên lo rành vô tận ngoái mọi xa gần gái trai cụ bạn ba má
  giùm dùm xài mang mất sai thiếu viết đặt đưa đẩy gộp nằm ngồi chạy cất dừng trước sau tuần giữa đầu cuối nhiều ít
  trăm phần tiền triệu đồng`.split(/\s+/u),
);

const asking: ReadonlySet<string> = new Set(
  `thành phần|phần trăm|khác nhau|bắt đầu|mang theo|trong một|cán bộ|thủ tục|hồ sơ|giấy tờ|kết quả|giải quyết|nhân dân`.split(
    '|',
  ),
);

/**
 * Whether a word names no case of its own. A pair with a syllable that joins or asks ("phải báo", "lại giấy") is a
 * word parted wrongly; what holds digits is told by the answer or not at all.
 */
export function isEveryday(word: string): boolean {
  const parts = word.split(' ');
  return (
    asking.has(word) ||
    /\d/u.test(word) ||
    parts.some(isFunctionWord) ||
    parts.every((syllable) => everyday.has(syllable))
  );
}
