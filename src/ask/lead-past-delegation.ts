import { delegates } from '../language/delegates.ts';
import { leadWith, nearFellows, siblingFirst } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/** A rule of the same document ranks this near what only says who is to rule the matter. */
const NEAR = 0.8;
const asksWhoRules =
  /(?<!\p{L})(?:(?:ai|cơ quan nào|cấp nào|ở đâu|văn bản nào)(?: \p{L}+){0,3} (?:quy định|ban hành)|(?:mức|phí|giá|tiền|bao nhiêu|hạn mức|bảng giá))(?!\p{L})/iu;

/**
 * "Chính phủ quy định chi tiết việc đăng ký khai sinh cho trẻ bị bỏ rơi" says the words of many questions and answers
 * none but who rules it: the best rule of its điều, else of its document, that is none goes before it.
 */
export function leadPastDelegation(
  passages: readonly RankedPassage[],
  { readAs }: { readonly readAs: string },
): readonly RankedPassage[] {
  const [first] = passages;
  if (!first || first.isNamed || asksWhoRules.test(readAs) || !delegates(first.leaf.text)) {
    return passages;
  }
  const others = nearFellows(first, passages, NEAR).filter(({ leaf }) => !delegates(leaf.text));
  return leadWith(siblingFirst(first, others), passages);
}
