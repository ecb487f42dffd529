import type { Passage } from '../domain/passage.ts';
import { matterWords } from '../language/function-words.ts';
import { syllables } from '../language/syllables.ts';
import type { Understood } from './understood.ts';

/** A matter without a question: "tiền mai táng", "đăng ký lại". Longer ones say what they want. */
const MAX_SYLLABLES = 4;
/** Choices that are offered; more cannot be taken in at a glance. */
const MAX_CHOICES = 5;

/** What every matter has: its papers, fee, time, form, place, hand. Alone they name none. */
const aspects: ReadonlySet<string> = new Set(
  syllables(
    `hồ sơ giấy tờ thủ tục trình tự bước cách thức phí lệ tiền mức nộp thu đóng mang lấy trả nhận kết quả hẹn
    thời hạn gian ngày tháng năm giờ mất tốn hết trước sau giải quyết xử lý thực hiện thẩm quyền cơ quan ký duyệt
    mẫu số đơn khai căn cứ quy định điều kiện trường hợp yêu cầu việc`,
  ),
);

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
  named,
  carried,
}: Pick<Understood, 'query' | 'named' | 'carried'>): boolean {
  if (named.length > 0 || carried) return false;
  return syllables(matterWords(query)).every((word) => aspects.has(word) || /^\d+$/u.test(word));
}

/** Headings to choose from, best first. */
export function headingsOf(passages: readonly Passage[]): string[] {
  const headings = passages.map(({ article }) => article.heading).filter(Boolean);
  return [...new Set(headings)].slice(0, MAX_CHOICES);
}
