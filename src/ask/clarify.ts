import type { LegalDocument } from '../domain/legal-document.ts';
import type { Passage } from '../domain/passage.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { namesMatter } from '../language/function-words.ts';
import { syllables } from '../language/syllables.ts';
import type { Understood } from './understood.ts';

/** A matter without a question: "tiền mai táng", "đăng ký lại". Longer ones say what they want. */
const MAX_SYLLABLES = 4;
/** Choices that are offered; more cannot be taken in at a glance. */
const MAX_CHOICES = 5;

/** Below a quarter of what was told a provision is about something else, as where nothing answers. */
const MIN_SUPPORT = 0.25;
/** Share of the best score below which a matter came along by a word: read in 20 statements of our own. */
const NEARLY_AS_GOOD = 0.75;

/**
 * What every matter has, whole phrases so that "mất giấy hẹn" or "nhận hồ sơ" stay what they are: its
 * papers, fee, time, form, place, hand. Alone they name none.
 */
const aspects = [
  'hồ sơ|giấy tờ|giấy|thủ tục|trình tự|lệ phí|phí|tiền|thời hạn|thời gian|mẫu số|mẫu đơn|mẫu|tờ khai|đơn|mức',
  'điều kiện|thẩm quyền|quy định|giải quyết|ký|nộp|đóng|thu|ngày|việc|trước|sau',
  String.raw`(?:mất|tốn|hết)(?= (?:bao|mấy|tiền|phí|nhiêu))|mã(?: số)?(?= \d)|\d+`,
].join('|');
const aspect = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${aspects})(?![\p{L}\p{N}])`, 'giu');

/** For whom something is done names no matter: "giấy tờ cho mẹ". */
const forKin =
  /(?<!\p{L})cho (?:cha|ba|bố|má|mẹ|con|cháu|vợ|chồng|anh|chị|em|ông|bà)(?: (?:tôi|em|mình))*(?=\W*$)/iu;

/**
 * What to ask back when a question names a matter and not what is wanted of it, and more than one
 * điều speaks of it: their headings, best first. Empty when the question can be answered.
 */
export function clarifyingChoices(
  {
    query,
    readAs,
    types,
    named,
    carried,
  }: Pick<Understood, 'query' | 'readAs' | 'types' | 'named' | 'carried'>,
  passages: readonly Passage[],
): string[] {
  if (types.length > 0 || named.length > 0 || carried) return [];
  if (syllables(query).length > MAX_SYLLABLES || answerSlots(readAs).length > 0) return [];
  const choices = headingsOf(passages);
  const says = syllables(query).join(' ');
  // Word for word one of them it has been chosen: asked again, there would be no way on.
  if (choices.some((heading) => syllables(heading).join(' ') === says)) return [];
  return choices.length > 1 ? choices : [];
}

/**
 * Whether a question asks for a fee, a form or a time and names nothing that has one: every answer to
 * "lệ phí bao nhiêu?" would be about a matter that was not asked.
 */
export function namesNoMatter({
  query,
  types,
  named,
  carried,
}: Pick<Understood, 'query' | 'types' | 'named' | 'carried'>): boolean {
  if (named.length > 0 || carried) return false;
  const asked = query.normalize('NFC').replace(forKin, ' ');
  const rest = asked.replace(aspect, ' ');
  const namesAspect = rest.length < asked.length;
  return (namesAspect || types.length > 0) && !syllables(rest).some(namesMatter);
}

/** Headings to choose from, best first. */
export function headingsOf(passages: readonly Passage[]): string[] {
  const headings = passages.map(({ article }) => article.heading).filter(Boolean);
  return [...new Set(headings)].slice(0, MAX_CHOICES);
}

/** The best heading of each document: matters as different as the search has found. */
export function mattersOf(passages: readonly Passage[]): string[] {
  const best = new Map<string, Passage>();
  for (const passage of passages) {
    const { key } = passage.article.document;
    if (!best.has(key)) best.set(key, passage);
  }
  return headingsOf([...best.values()]);
}

/**
 * What may be wanted of the matter that somebody told of, best first: the headings of its document, or of
 * each document its best where it is not clear which is meant.
 */
export function wantedOf(passages: readonly Passage[]): string[] {
  const meant = documentOf(passages)?.key;
  if (meant) return headingsOf(passages.filter(({ article }) => article.document.key === meant));
  const least = (passages[0]?.score ?? 0) * NEARLY_AS_GOOD;
  return mattersOf(
    passages.filter(({ support, score }) => support >= MIN_SUPPORT && score >= least),
  );
}

/** The document that a matter is told in: the one that the two best điều are of. */
export function documentOf(passages: readonly Passage[]): LegalDocument | undefined {
  const [best, second] = new Map(
    passages.map(({ article }) => [article.address, article]),
  ).values();
  return best && best.document.key === second?.document.key ? best.document : undefined;
}
