import { wholeWords } from './whole-words.ts';

/** What the khoản of one điều may list, and a question may ask for as a whole. */
export type ListKind = 'papers' | 'steps' | 'conditions' | 'cases' | 'persons' | 'things';

type Signs = {
  /** In a question that asks for all of them. */
  readonly asks: RegExp;
  /** In the heading of an điều that lists them. */
  readonly heads: RegExp;
};

/** A few words in between. */
const some = String.raw`(?: [\p{L}\p{N}]+){0,10}`;

const signs: Readonly<Record<ListKind, Signs>> = {
  papers: {
    asks: wholeWords(
      `(?:giấy tờ|hồ sơ|thành phần)${some} (?:gì|nào)|giấy${some} gì|giấy nào|(?:mang|đem|nộp|trình|chuẩn bị|cần)(?: theo| những| có)* gì`,
    ),
    heads: wholeWords('hồ sơ|giấy tờ|thành phần'),
  },
  steps: {
    asks: wholeWords('trình tự|các bước|quy trình|mấy bước|thủ tục'),
    heads: wholeWords('trình tự|các bước|quy trình'),
  },
  conditions: {
    asks: wholeWords(
      `(?:điều kiện|tiêu chuẩn)${some} (?:gì|nào|sao|ra sao)|cần (?:những |các )?(?:điều kiện|tiêu chuẩn)`,
    ),
    heads: wholeWords('điều kiện|tiêu chuẩn'),
  },
  cases: {
    asks: wholeWords(`(?:khi|lúc|trường hợp) nào${some} (?:được|bị|không|phải)`),
    heads: wholeWords('khi nào (?:được|bị|không|phải)|trường hợp'),
  },
  persons: {
    asks: wholeWords('(?:ai|(?:người|đối tượng|nhóm) nào) (?:được|bị|phải|không|thuộc)'),
    heads: wholeWords('ai (?:được|bị|phải|không|thuộc)|người được|đối tượng'),
  },
  things: {
    asks: wholeWords(`(?:những|các)${some} (?:gì|nào)|gồm gì`),
    heads: wholeWords(String.raw`những|gồm|(?:phải|được|cần)(?: \p{L}+){0,3} gì`),
  },
};
const kinds = Object.keys(signs).filter((kind): kind is ListKind => kind in signs);

/** "Có được … không", "… phải không" asks about one of them. */
const asksWhether = wholeWords(
  String.raw`có (?:được|phải|cần|thể|bị)(?: [\p{L}\p{N}]+)* (?:không|ko)|(?:được|phải|đúng) không`,
);

/** The lists that a question asks for and a heading announces: "hồ sơ gồm gì" under "Hồ sơ đăng ký …". */
export function listsAsked(question: string, heading: string): ListKind[] {
  const [asked = '', headed = ''] = [question, heading].map((text) => text.normalize('NFC'));
  if (asksWhether.test(asked)) return [];
  return kinds.filter((kind) => signs[kind].asks.test(asked) && signs[kind].heads.test(headed));
}

const number = '(?:[2-9]|0[2-9]|[1-9][0-9]|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)';
const counted = wholeWords(
  `${number} (?:điều kiện|tiêu chuẩn|trường hợp|loại|nhóm|giấy|bước|nội dung|hình thức|khoản|việc|nhiệm vụ|yêu cầu|thành phần)`,
);
const together = wholeWords(
  '(?:có|đáp ứng|bảo đảm) đủ|đồng thời|tất cả|(?:điều kiện|tiêu chuẩn|yêu cầu)(?: sau)?(?: đây)?(?=:)',
);

/**
 * Whether a lead-in announces items that only hold together, or counts them: "có đủ ba điều kiện:".
 * One of them alone would say that it is enough.
 */
export function holdsTogether(leadIn: string): boolean {
  return counted.test(leadIn) || together.test(leadIn);
}
