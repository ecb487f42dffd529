import type { CaseFit } from './case-fit.ts';
import { romanValue } from './provision-number.ts';

const which = String.raw`(?:thứ (?:nhất|hai|ba|tư|năm|\d{1,2})|nhất|hai|i{1,3}|iv|vi{0,3}|\d{1,2}|[abc])`;
/** What a law counts off and of which one kind excludes the others: "lần thứ hai", "cảng cá loại I, II". A bare number after `cấp` or `lần` counts papers and times. */
const inLaw = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:cung|trợ|phụ|phân|sơ|trung) )(?<noun>lần(?= thứ)|hạng|loại|nhóm|cấp(?= [iv]+(?![\p{L}])))` +
    String.raw` (?<all>${which}(?:(?:, | và | hoặc )(?:hạng |loại |nhóm |cấp )?${which}(?![\p{L}\d]))*)` +
    String.raw`(?![\p{L}\d]| (?:giấy|bản|thẻ|lần|ngày|giờ|năm|tháng|người|triệu|đồng|phần|bên))`,
  'giu',
);
const figure = String.raw`(?:[ivx]+|\d{1,2})(?![\p{L}\d])`;
/** What the name of a procedure counts off, which tells no other numbers: "bản sao mức độ 2". */
const inName = new RegExp(
  String.raw`(?<!\p{L})(?<noun>loại|cấp|hạng|nhóm|bậc|mức)(?: độ)? (?<all>${figure}(?:(?:\s*[,/]\s*|\s+(?:và|hoặc|hay)\s+)${figure})*)`,
  'giu',
);
/** "Từ cấp II trở lên" tells of others too. */
const open = /(?<!\p{L})(?:trở (?:lên|xuống)|đến)(?!\p{L})/iu;

/** One of several, as a word of its own: the `v` of "và" is none. */
const single = new RegExp(String.raw`(?<![\p{L}\d])(?:${figure}|${which})(?![\p{L}\d])`, 'gu');

const words: Readonly<Record<string, number>> = { nhất: 1, hai: 2, ba: 3, tư: 4, năm: 5 };

type Ordinals = ReadonlyMap<string, ReadonlySet<number | string>>;

/** By noun, which ones a text speaks of. */
function ordinalsIn(text: string, counted: RegExp): Ordinals {
  const found = new Map<string, Set<number | string>>();
  for (const { groups = {} } of text.normalize('NFC').toLowerCase().matchAll(counted)) {
    const { noun = '', all = '' } = groups;
    const known = found.get(noun) ?? new Set();
    for (const [one] of all.matchAll(single)) {
      known.add(valueOf(one.replace('thứ ', '')));
    }
    found.set(noun, known);
  }
  return found;
}

/** The number, or the letter of a class. */
function valueOf(said: string): number | string {
  if (/^\d+$/u.test(said)) return Number(said);
  const roman = /^[ivx]+$/u.test(said) ? romanValue(said) : undefined;
  return words[said] ?? roman ?? said;
}

/** Of each noun that both count off: whether none that is asked is told. */
function partings(asked: Ordinals, told: Ordinals): boolean[] {
  return [...asked].flatMap(([noun, named]) => {
    const own = told.get(noun);
    return own ? [own.isDisjointFrom(named)] : [];
  });
}

/** How a rule stands to the one of several that a question names; silent where either names none, or a stretch of them. */
export function ordinalFit(question: string, rule: string): CaseFit {
  const asked = ordinalsIn(question, inLaw);
  if (asked.size === 0 || open.test(rule)) return 'silent';
  const parted = partings(asked, ordinalsIn(rule, inLaw));
  if (parted.length === 0) return 'silent';
  return parted.some(Boolean) ? 'other' : 'asked';
}

/**
 * Whether a question and the name of a procedure number the same noun and no number is in both: "cảng loại II"
 * beside "cảng loại III". What is set for one class is not set for another.
 */
export function differInClass(question: string, name: string): boolean {
  return partings(ordinalsIn(question, inName), ordinalsIn(name, inName)).some(Boolean);
}
