import { documentLabel } from '../../domain/label.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { DocumentNumber } from '../../language/document-number.ts';
import { foldAccents } from '../../language/fold.ts';
import { nameKey } from './name-key.ts';

/** Kinds that lay down law: "theo hướng dẫn 151/2025/NĐ-CP" and "báo cáo" tell none. */
const kinds =
  'Bộ luật|Luật|Pháp lệnh|Nghị định|Nghị quyết liên tịch|Nghị quyết|Thông tư liên tịch|Thông tư|Quyết định|Chỉ thị';
/** In small letters only with "số": "quyết định số …", but never "pháp luật số …". */
const kindBefore = new RegExp(
  String.raw`(?<!\p{L})(?<!pháp\s)(?:(${kinds})(?:\s+số)?|(${kinds.toLowerCase()})\s+số)\s*:?\s*$`,
  'u',
);
const laws = '(?:Bộ luật|Luật|Pháp lệnh)';
/** What begins another citation or ends the name of a law. */
const others =
  '[Nn]ghị (?:định|quyết)|[Tt]hông tư|[Qq]uyết định|[Cc]hỉ thị|[Cc]ông văn|[Hh]ướng dẫn|[Kk]ế hoạch|của|theo|tại|NĐ|NQ|TT|TTLT|QĐ|CT|CV';
/** "TCCQĐP" may be any name. */
const abbreviated = /\p{Lu}{2,}/u;
/** A law's name up to its number; of two names only the second stands there. */
const nameBefore = new RegExp(
  String.raw`(?<!\p{L})(${laws}\s+\p{Lu}(?:(?!\s(?:${laws}|${others})(?!\p{L}))[\p{L}\s,–-]){1,120}?)(?:\s+năm\s+\d{4})?\s*,?\s*(?:\((?:${laws}\s+)?)?(?:số\s*:?\s*)?$`,
  'u',
);

/** Longer names are no names. */
const MAX_BEFORE = 180;

/** The law that a draft names right before a number: `Luật Hộ tịch` of "Luật Hộ tịch số …". */
export function lawBefore({ start }: DocumentNumber, draft: string): string | undefined {
  return nameBefore.exec(draft.slice(Math.max(0, start - MAX_BEFORE), start))?.[1]?.trim();
}

/** A number that is held under another kind or name than the draft gives it; undefined while they agree. */
export function misnameOf(
  cited: DocumentNumber,
  document: LegalDocument,
  draft: string,
): string | undefined {
  const { start, number, partial } = cited;
  if (partial || document.tier === 'illustrative') return undefined;
  const before = draft.slice(Math.max(0, start - MAX_BEFORE), start);
  const name = lawBefore(cited, draft);
  const [, printed, plain] = kindBefore.exec(before) ?? [];
  const said = name ?? printed ?? plain;
  if (said === undefined || abbreviated.test(said)) return undefined;
  const fits = name === undefined ? isKind(said, document) : isName(name, document);
  return fits ? undefined : `Dự thảo ghi “${said}”; ${number} là ${documentLabel(document)}.`;
}

/** "Luật số …" is said of a Bộ luật, "Thông tư …" of a joint one. */
function isKind(said: string, { kind }: LegalDocument): boolean {
  const [one, other] = [foldAccents(said), foldAccents(kind)];
  return one.includes(other) || other.includes(one) || kind === 'Văn bản';
}

/** What goes on behind a name in prose, and is no more of it. */
const goesOn =
  /^(?:sua doi|duoc|da|moi|hien hanh|ban hanh|thong qua|quy dinh|ngay|nam|so|theo|thi|la|va|do|co|o|tai|neu|cua)(?: |$)/u;

/** The whole name, since half of a short one is another law's; a law that changes another is often called by the name of the other. */
function isName(name: string, { kind, title }: LegalDocument): boolean {
  if (!lawKind.test(kind)) return false;
  const held = withoutKind(title ?? '');
  const said = withoutKind(name);
  if (held === '' || withoutLinks(said) === withoutLinks(held)) return true;
  if (isShortened(held, said)) return true;
  if (said.startsWith(`${held} `)) return goesOn.test(said.slice(held.length + 1));
  return held.startsWith('sua doi ') && changes(held, said);
}

/** Whether a name is all of a law's name, in any letters and with or without the words that join it. */
export function isWholeName(name: string, { kind, title = '' }: LegalDocument): boolean {
  const held = withoutKind(title);
  if (held === '' || !lawKind.test(kind)) return false;
  return withoutLinks(withoutKind(name)) === withoutLinks(held);
}

const lawKind = /^(?:luật|bộ luật|pháp lệnh)$/iu;

/** "Luật Hôn nhân gia đình": a name without the words that only join others is still the whole name. */
const withoutLinks = (name: string): string => name.replace(/ (?:va|ve|cua|o|doi voi)(?= )/gu, '');

/** Syllables of a name that belongs to one law even without its beginning or end: "dân chủ ở cơ sở". */
const LEAST_OWN = 4;

function isShortened(held: string, said: string): boolean {
  return (
    said.split(' ').length >= LEAST_OWN &&
    (held.startsWith(`${said} `) || held.endsWith(` ${said}`))
  );
}

/** Whether a law's name lists this law, and not one whose name goes on, among those that it changes. */
function changes(held: string, name: string): boolean {
  return new RegExp(
    `(?:luat|phap lenh) ${name}(?= (?:va )?(?:bo luat|luat|phap lenh|so|nam) |$)`,
    'u',
  ).test(held);
}

const withoutKind = (name: string): string =>
  nameKey(name).replace(/^(?:bo luat|luat|phap lenh)\s+/u, '');
