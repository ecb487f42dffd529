import type { Passage } from '../domain/passage.ts';
import { namesMatter } from '../language/function-words.ts';
import { syllables } from '../language/syllables.ts';
import type { Understood } from './understood.ts';

/** A matter without a question: "tiền mai táng", "đăng ký lại". Longer ones say what they want. */
const MAX_SYLLABLES = 4;
/** Choices that are offered; more cannot be taken in at a glance. */
const MAX_CHOICES = 5;

/**
 * What every matter has, whole phrases so that "mất giấy hẹn" or "nhận hồ sơ" stay what they are: its
 * papers, fee, time, form, place, hand. Alone they name none.
 */
const aspects = [
  'hồ sơ|giấy tờ|giấy|thủ tục|trình tự|lệ phí|phí|tiền|thời hạn|thời gian|mẫu số|mẫu đơn|mẫu|tờ khai|đơn|mức',
  'điều kiện|thẩm quyền|quy định|giải quyết|ký|nộp|đóng|thu|ngày|việc|trước|sau',
  String.raw`(?:mất|tốn|hết)(?= (?:bao|mấy|tiền|phí|nhiêu))|\d+`,
].join('|');
const aspect = new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${aspects})(?![\p{L}\p{N}])`, 'giu');

/**
 * What to ask back when a question names a matter and not what is wanted of it, and more than one
 * điều speaks of it: their headings, best first. Empty when the question can be answered.
 */
export function clarifyingChoices(
  { query, types, named, carried }: Pick<Understood, 'query' | 'types' | 'named' | 'carried'>,
  passages: readonly Passage[],
): string[] {
  if (types.length > 0 || named.length > 0 || carried) return [];
  if (syllables(query).length > MAX_SYLLABLES) return [];
  const choices = headingsOf(passages);
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
  const rest = query.normalize('NFC').replace(aspect, ' ');
  const namesAspect = rest.length < query.normalize('NFC').length;
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
