import { isEnumerated } from './enumerated.ts';
import { letters, remembered } from './remembered.ts';
import { wholeWords } from './whole-words.ts';

/** How a kind is asked for, and how a text says that it is of this kind. */
type SubKind = {
  readonly asks: RegExp;
  readonly says: RegExp;
  /** What in a question may come to this kind without naming it; unknown where it is left out. */
  readonly means?: RegExp;
};

/** The word stands where the act does: "cấp lại" and "đăng ký lại" are two kinds. */
function word(words: string): SubKind {
  const whole = wholeWords(words);
  return { asks: whole, says: whole };
}

/** "Ghi lại", "khai lại" mostly tell that something is written once more. */
const acts = ['đăng ký', 'cấp', 'công bố', 'công nhận'];
const lost = wholeWords('lại|mất|hỏng|rách|nát|thất lạc|cháy|mờ|hư|xưa|cũ|bản chính|bản gốc');

/**
 * Kinds of a matter that have a procedure, a fee and a time of their own: what is set for the matter
 * ("đăng ký khai sinh") is not set for them.
 */
const subKinds: readonly SubKind[] = [
  ...acts.map((act) => ({ ...word(`${act} lại`), means: lost })),
  { ...word('người dịch'), means: wholeWords('dịch|tiếng|ngoại ngữ') },
  {
    ...word('gia hạn'),
    means: wholeWords('(?<!thời )hạn|(?:hết|quá) thời hạn|thêm|kéo dài|tiếp|nữa'),
  },
  { ...word('xóa đăng ký'), means: wholeWords('xóa|bị|hủy|còn|mất') },
  {
    ...word('người (?:đã )?lớn'),
    means: wholeWords('lớn|già|cụ|ông|bà|tuổi|chưa (?:có|hề|từng|làm)|trễ|quá hạn|giấy tờ cá nhân'),
  },
  word('phó chủ tịch'),
  word('lưu động'),
  word('khu vực biên giới'),
  { ...word('cấp đổi'), says: wholeWords('đổi') },
  // "Ly hôn ở nước ngoài" is no case of a foreigner.
  word('(?:yếu tố|người|vợ|chồng|bên|công dân) nước ngoài'),
];

/** Whether a question asks for such a kind. */
export function asksSubKind(question: string): boolean {
  return kindsAsked(question).length > 0;
}

/** Whether a text speaks of every such kind that a question asks for. */
export function saysSubKinds(question: string, text: string): boolean {
  return kindsAsked(question).every(({ says }) => says.test(text));
}

/** Whether a heading is about such a kind that the question, in any of its wordings, cannot mean. */
export function headsOtherKind(heading: string, wordings: readonly string[]): boolean {
  return kindsHeaded(heading).some(
    ({ says, means }) => means && !wordings.some((text) => says.test(text) || means.test(text)),
  );
}

const kindsHeaded = remembered(
  (heading: string) =>
    subKinds.filter(({ says }) => {
      const found = says.exec(heading);
      return found !== null && !isEnumerated(heading, found.index);
    }),
  letters(1_000_000),
);

/** One question is held against thousands of texts. */
const kindsAsked = remembered(
  (question: string) => subKinds.filter(({ asks }) => asks.test(question)),
  letters(100_000),
);
