import { documentLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { NeededField } from '../../domain/must-have.ts';
import { foldAccents } from '../../language/fold.ts';
import { foldInPlace } from '../../language/fold-in-place.ts';

/** A law that a text names without its number, `[start, end)`; the year behind is no part of it. */
export type NamedLaw = {
  readonly start: number;
  readonly end: number;
  readonly name: string;
  /** Its number follows, and says which law it is. */
  readonly isNumbered?: true;
};

/** Of a law that changes others, by its name: "Luật sửa đổi, bổ sung một số điều của Luật …". */
export const isAmendingName: (name: string) => boolean = (name) =>
  /^(?:bo luat|luat|phap lenh)\s+sua\s+doi(?!\p{L})/u.test(foldAccents(name));

/** Finds the laws that a text names, in order. */
export type LawFinder = (text: string) => readonly NamedLaw[];

const kinds = '(?:Bộ luật|Luật|Pháp lệnh)';

/** "pháp luật đất đai", "dự án Luật Đất đai", "Khoa Luật", "Công ty Luật": no law is cited there. */
const otherWords =
  /(?:pháp|kỷ|quy|(?<!quy\s)định|dự án|dự thảo|soạn thảo|xây dựng|môn|ngành|khoa|học|trường|hội|viện|phòng|công ty|TNHH|báo|tạp chí|sĩ|cử nhân)\s+$/iu;

/** What a text amends or details stands in its own name: "quy định chi tiết một số điều của Luật …". */
const inName =
  /(?:(?:sửa đổi|bổ sung|chi tiết|thi hành|hướng dẫn|quy định)[\p{L}\s,]{0,60}?\s+một số\s+(?:điều|khoản|nội dung)[\p{L}\s,]{0,40}?\s+(?:của|trong)|quy định chi tiết(?:\s+và)?(?:\s+(?:hướng dẫn|biện pháp))?(?:\s+thi hành)?|hướng dẫn thi hành)\s+$/iu;
/** Between two laws that one name lists: "của Luật Đất đai số 31/2024/QH15, Luật Nhà ở". */
const listed = /^(?:\s+(?:(?:năm|số)\s+)?[\d/QH]+)?\s*(?:,|và|,\s*và)?\s+$/u;

/** A year or a number of the National Assembly with the words around it. */
const MAX_BETWEEN = 40;

/** What a name does not go on with; a year behind these words is not the law's. */
const noName =
  'số|ngày|được|đã|quy định|thì|là|không|phải|của|có|này|mới|cũ|sửa đổi|hiện hành|cho|theo|tại|trong|từ|đến|vào|đầu|cuối|giữa|trước|sau|kể|tính|hết|qua|giai đoạn|và các|và những|bộ luật|nghị định|nghị quyết|thông tư|quyết định|điều|khoản|điểm';
/** Past 80 characters it is a sentence; the longest name in use has 76 ("Luật Người lao động Việt Nam …"). */
const unknown = String.raw`(?<!\p{L})${kinds}\s+\p{Lu}(?:(?!\s(?:${noName}|Luật|Pháp lệnh|Nghị|Thông tư|Quyết|Hiến)(?!\p{L}))[\p{L}\s,–-]){1,80}?`;
const dated = new RegExp(String.raw`${unknown}(?=,?\s+(?:năm\s+)?(?:19|20)\d{2}(?![\d/]))`, 'gu');
/** All that an item of a line of bases says: "Căn cứ Luật …;", "Căn cứ Nghị định …; Luật …;". */
const basis = new RegExp(
  String.raw`(?=Bộ|Luật|Pháp)(?<=Căn cứ\s{1,5}(?:[^\n]{0,600};\s{0,5})?)${kinds}\s+\p{Lu}[\p{L}\s,–-]{1,80}?(?=\s+(?:năm|ngày|số|đã|được)\s|\s?[;.(\n]|$)`,
  'gu',
);

/** Cited where a year or its full name, a line of bases or an điều says so; "Hiến pháp và pháp luật" cites nothing. */
const constitution = new RegExp(
  String.raw`(?<!\p{L})Hiến\s+pháp(?:\s+nước\s+(?:Cộng\s+hòa|Cộng\s+hoà)\s+xã\s+hội\s+chủ\s+nghĩa\s+Việt\s+Nam|` +
    String.raw`(?=,?\s+(?:năm\s+)?(?:19|20)\d{2}(?![\d/]))|(?<=(?:Căn\s+cứ|Điều\s+\d+[a-zđ]?(?:\s+của)?)\s+Hiến\s+pháp)(?=\s?[;,.\n]|$))`,
  'giu',
);

/**
 * Finds laws by their names: those that are held or known to be needed wherever they are named, others
 * only where their name has a year behind it or is what a line of bases says. The longest name is
 * meant; of what has its number behind it only a law that changes others is told, because the number
 * may be that of the law that it changes.
 */
export function lawNames(
  documents: readonly LegalDocument[],
  needed: readonly NeededField[],
): LawFinder {
  const known = knownNames(documents, needed);
  return (text) => {
    const others = [dated, basis, constitution]
      .flatMap((pattern) => [...text.matchAll(pattern)])
      .map(({ index, 0: words }) => named(text, index, index + words.length));
    const laws = [...knownIn(text, known), ...others, ...shortIn(text)];
    const all = [...laws, ...amendingIn(text, laws)];
    return outsideNames(longest(all), text).flatMap((one) => cited(one, text));
  };
}

/** In order; of those that overlap the one that begins first, and of these the longest. */
function longest(found: readonly NamedLaw[]): NamedLaw[] {
  const kept: NamedLaw[] = [];
  for (const one of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept.at(-1)?.end ?? 0)) kept.push(one);
  }
  return kept;
}

/** Without the laws that stand in the name of what amends or details them. */
function outsideNames(found: readonly NamedLaw[], text: string): NamedLaw[] {
  const outside: NamedLaw[] = [];
  let nameEnd: number | undefined;
  for (const one of found) {
    const goesOn =
      nameEnd !== undefined &&
      one.start - nameEnd <= MAX_BETWEEN &&
      listed.test(text.slice(nameEnd, one.start));
    const before = text.slice(Math.max(0, one.start - 160), one.start);
    nameEnd = goesOn || inName.test(before) ? one.end : undefined;
    if (nameEnd === undefined) outside.push(one);
  }
  return outside;
}

/** Short names of laws that are in use; other short names have more than one meaning. */
const short: Readonly<Record<string, string>> = {
  BLDS: 'Bộ luật Dân sự',
  BLHS: 'Bộ luật Hình sự',
  BLLĐ: 'Bộ luật Lao động',
  BLTTDS: 'Bộ luật Tố tụng dân sự',
  BLTTHS: 'Bộ luật Tố tụng hình sự',
  LĐĐ: 'Luật Đất đai',
  LHNGĐ: 'Luật Hôn nhân và gia đình',
};
const shortName = new RegExp(
  String.raw`(?<![\p{L}\p{N}/-])(?:${Object.keys(short).join('|')})(?![\p{L}\p{N}/-])`,
  'gu',
);

function shortIn(text: string): NamedLaw[] {
  return [...text.matchAll(shortName)].map(({ index, 0: said }) => {
    return { start: index, end: index + said.length, name: short[said] ?? said };
  });
}

function named(text: string, start: number, end: number): NamedLaw {
  const name = text.slice(start, end).trimEnd();
  return { start, end: start + name.length, name };
}

/** Patterns of folded names with their kind, by their first two words; longest first. */
type KnownNames = ReadonlyMap<string, readonly RegExp[]>;

function knownNames(
  documents: readonly LegalDocument[],
  needed: readonly NeededField[],
): KnownNames {
  const isLaw = new RegExp(String.raw`^${kinds}\s+\p{L}`, 'u');
  const titles = [
    ...documents.filter(({ tier }) => tier !== 'illustrative').map(nameOf),
    ...needed.flatMap((field) => field.documents.map(({ title }) => title)),
  ];
  const names = titles
    .filter((title) => isLaw.test(title))
    .map((title) => foldAccents(title).split(/\s+/u));
  const unique = new Map(names.map((words) => [words.join(' '), words]));
  const longestFirst = [...unique.values()].toSorted((one, other) => other.length - one.length);
  return new Map(
    [...Map.groupBy(longestFirst, ([first = '', second = '']) => `${first} ${second}`)].map(
      ([beginning, all]) => [beginning, all.map(patternOf)],
    ),
  );
}

/** Without the number that its label has. */
function nameOf({ kind, title }: LegalDocument): string {
  return documentLabel(title === undefined ? { kind } : { kind, title });
}

function patternOf(words: readonly string[]): RegExp {
  const spaced = words.map((word) => RegExp.escape(word)).join(String.raw`\s+`);
  return new RegExp(String.raw`${spaced}(?![\p{L}\p{N}])`, 'uy');
}

const beginning = /(?<![\p{L}\p{N}])(bo|luat|phap)\s+([\p{L}]+)/gu;

function knownIn(text: string, known: KnownNames): NamedLaw[] {
  const folded = foldInPlace(text);
  return [...folded.matchAll(beginning)].flatMap(({ index, 1: first, 2: second }) => {
    for (const pattern of known.get(`${first} ${second}`) ?? []) {
      pattern.lastIndex = index;
      const end = index + (pattern.exec(folded)?.[0].length ?? 0);
      if (end > index && isName(text.slice(index, end))) return [named(text, index, end)];
    }
    return [];
  });
}

/** In small letters one syllable is another word: "luật sư", "luật gia". */
function isName(said: string): boolean {
  const name = said.replace(/^(?:bộ\s+luật|luật|pháp\s+lệnh)\s+/iu, '');
  return /^\p{Lu}/u.test(name) || /\s/u.test(name);
}

const numberBehind = /^[\s,(]*(?:(?:năm\s+)?(?:19|20)\d{2}[\s,(]+)?(?:số\s*)?\d+\//u;

function cited(one: NamedLaw, text: string): NamedLaw[] {
  const { start, end, name } = one;
  if (otherWords.test(text.slice(Math.max(0, start - 20), start))) return [];
  if (!numberBehind.test(text.slice(end, end + 40))) return [one];
  return isAmendingName(name) ? [{ ...one, isNumbered: true }] : [];
}

/** "Luật sửa đổi, bổ sung một số điều của" or without the last words, up to the law that is changed. */
const amending =
  /(?<![\p{L}\p{N}])(?:bo luat|luat|phap lenh)\s+sua\s+doi(?:\s*,\s*|\s+va\s+|\s+)(?:bo\s+sung\s+)?(?:(?:mot\s+so|cac|dieu|khoan)\s[^\n;.:(]{1,60}?\scua\s+)?(?=bo\s+luat|luat|phap\s+lenh)/gu;
/** The law that is changed, where it is not one that is known. */
const changed = new RegExp(
  String.raw`${unknown}(?=\s+(?:năm|${noName})(?!\p{L})|\s?[;,.(\n\d]|$)`,
  'uy',
);

/** Laws that change others and are not held, by the name of the first that they change. */
function amendingIn(text: string, laws: readonly NamedLaw[]): NamedLaw[] {
  return [...foldInPlace(text).matchAll(amending)].flatMap(({ index, 0: words }) => {
    const at = index + words.length;
    changed.lastIndex = at;
    const ends = laws.filter(({ start }) => start === at).map(({ end }) => end);
    const end = ends.length > 0 ? Math.max(...ends) : at + (changed.exec(text)?.[0].length ?? 0);
    return end > at ? [named(text, index, end)] : [];
  });
}
