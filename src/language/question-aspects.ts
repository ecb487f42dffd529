import { foldAccents } from './fold.ts';

/** Sides of a matter that are asked for by their names, typed with accents or without, as questions. */
const aspects: readonly (readonly [named: string, question: (matter: string) => string])[] = [
  [
    '(?:thành phần )?hồ sơ|giấy tờ|thanh phan ho so|ho so|giay to',
    (matter) => `hồ sơ ${matter} gồm những gì`,
  ],
  ['trình tự|các bước|quy trình|trinh tu|cac buoc|quy trinh', (matter) => `các bước ${matter}`],
  [
    'thời hạn|thời gian(?: giải quyết)?|thoi han|thoi gian(?: giai quyet)?',
    (matter) => `${matter} trong bao lâu`,
  ],
  ['mức phí|lệ phí|phí|muc phi|le phi|phi', (matter) => `lệ phí ${matter} bao nhiêu`],
  ['nơi nộp|noi nop', (matter) => `${matter} nộp ở đâu`],
  ['điều kiện|dieu kien', (matter) => `điều kiện ${matter} là gì`],
  ['thẩm quyền|tham quyen', (matter) => `ai có thẩm quyền ${matter}`],
  [
    'mẫu đơn|biểu mẫu|mẫu tờ khai|mau don|bieu mau|mau to khai',
    (matter) => `${matter} theo mẫu nào`,
  ],
];
const named = `(?:${aspects.map(([names]) => names).join('|')})`;
const list = String.raw`(?<sides>${named}(?:(?:\s*,\s*|\s+(?:và|va)\s+)${named})+)`;
const before = new RegExp(
  String.raw`^\s*${list}\s+(?:(?:của|cua|về|ve|để|de)\s+)?(?<matter>.+)$`,
  'iu',
);
const behind = new RegExp(String.raw`^(?<matter>.+?)\s*[:,]?\s+${list}\s*[?.]?$`, 'iu');
const one = new RegExp(String.raw`^(?<side>${named})(?:\s+(?<matter>.+?))?\s*[?.]?$`, 'iu');
const each = new RegExp(named, 'giu');
const templates = aspects.map(([names, question]) => ({
  names: new RegExp(`^(?:${names})$`, 'iu'),
  question,
}));

/**
 * The questions behind a list of sides of one matter: `hồ sơ, thời hạn đăng ký tạm trú`. Empty when a
 * text is no such list.
 */
export function aspectQuestions(text: string): string[] {
  const { sides = '', matter = '' } = (before.exec(text) ?? behind.exec(text))?.groups ?? {};
  return [...new Set([...sides.matchAll(each)].map(([side]) => questionOf(side, matter.trim())))];
}

/** A side of a matter that words name and nothing else: `hồ sơ đăng ký tạm trú`, or only `lệ phí`. */
export type NamedSide = {
  /** Empty where the words leave it to what was said before. */
  readonly matter: string;
  readonly question: (matter: string) => string;
};

/** What side words begin with by its name; undefined where they begin with none. */
export function sideNamed(text: string): NamedSide | undefined {
  const { side = '', matter = '' } = one.exec(text)?.groups ?? {};
  return side === '' ? undefined : { matter, question: (of) => questionOf(side, of) };
}

function questionOf(side: string, matter: string): string {
  const asked = templates.find(({ names }) => names.test(side))?.question(matter) ?? '';
  return foldAccents(matter) === matter.toLowerCase() ? foldAccents(asked) : asked;
}
