import type { Passage } from '../domain/passage.ts';
import { foldAccents } from '../language/fold.ts';

const home = /\b(gia lai|pleiku|quy nhon|binh dinh|tinh (minh|ta|nha)|dia phuong minh)\b/u;
const figure = /\b(bao nhieu|bn|muc|han muc|toi thieu|toi da|bang gia|gia dat|le phi|phi|rieng)\b/u;
const namesHome = /gia lai|bình định|pleiku|quy nhơn/iu;

/**
 * Whether a question asks for a figure that the province sets: a fee, a limit, a price. Such a figure
 * needs the province's own resolution or decision; the nation's rule is not the answer
 * (domain/answer-format.md).
 */
export function asksLocalFigure(question: string): boolean {
  const folded = foldAccents(question);
  return home.test(folded) && figure.test(folded);
}

/** Whether a passage is of the province: by the reach of its document, or because it names it. */
export function isLocal({ leaf, article }: Pick<Passage, 'leaf' | 'article'>): boolean {
  return article.document.territory !== 'nation' || namesHome.test(leaf.text);
}
