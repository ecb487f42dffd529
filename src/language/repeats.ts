import { isEnumerated } from './enumerated.ts';
import { letters, remembered } from './remembered.ts';
import { statutoryWords } from './synonyms.ts';

const again =
  /(?<!\p{L})(?:(?:đăng ký|cấp|làm|xét|xác định|xin|bổ nhiệm) lại|cấp đổi|gia hạn|hết hạn|bị (?:mất|hỏng|rách|ố)|mất (?:giấy|sổ|thẻ|bằng|bản)|thất lạc)(?!\p{L})/iu;

/**
 * Whether a question is about doing again what was done once: to register anew, to issue
 * a lost paper, to prolong. Its papers and fees are not those of the first time.
 */
export const repeats: (text: string) => boolean = remembered((text) => {
  const inLaw = statutoryWords(text).map(({ law }) => law);
  return [text, ...inLaw].some((words) => again.test(words));
}, letters(500_000));

/** Whether a heading is about that, and not about the first time as well. */
export const headsRepeat: (heading: string) => boolean = remembered((heading) => {
  const found = again.exec(heading);
  return found !== null && !isEnumerated(heading, found.index);
}, letters(500_000));
