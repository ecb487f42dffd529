import type { Answer } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';

/** What commune officers ask most, each in a field of its own; which of it a store answers depends on what it holds. */
const candidates = [
  'Ai có thẩm quyền chứng thực bản sao từ bản chính?',
  'Xã có hòa giải tranh chấp đất đai không?',
  'Trường hợp nào được miễn giấy phép xây dựng?',
  'Thời hạn đăng ký khai sinh là bao lâu?',
  'Chủ tịch Ủy ban nhân dân xã có nhiệm vụ, quyền hạn gì?',
  'Thế nào là hộ gia đình sử dụng đất?',
  'Hội đồng nhân dân xã họp mỗi năm mấy kỳ?',
  'Đăng ký hộ kinh doanh ở đâu?',
  'Ai được trợ giúp pháp lý?',
  'Người sử dụng đất có nghĩa vụ gì?',
] as const;

/** As many as fit on a phone beside the ask box. */
const SHOWN = 4;

/**
 * Questions that a new officer can try: those that the store answers from a basis and without doubt
 * today, at most four; none where it holds nothing that answers one.
 */
export async function exampleQuestions(
  ask: (question: Question) => Promise<Answer>,
): Promise<string[]> {
  const shown: string[] = [];
  for (const text of candidates) {
    if (shown.length === SHOWN) break;
    const { kind, doubt, conclusion } = await ask({ text });
    const isAnswered = kind === 'answered' || kind === 'partial';
    if (isAnswered && doubt === undefined && conclusion.length > 0) shown.push(text);
  }
  return shown;
}
