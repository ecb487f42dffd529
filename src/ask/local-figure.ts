import type { Passage } from '../domain/passage.ts';
import { foldAccents } from '../language/fold.ts';

const home = /\b(gia lai|pleiku|quy nhon|binh dinh|tinh (minh|ta|nha)|dia phuong minh)\b/u;
/** What the nation's law counts: days of an office, ages, copies, people, shares. */
const national =
  '(?:ngay|thang|nam|gio|tuan|tuoi|bo|ban|lan|nguoi|thanh vien|phieu|ky|loai|buoc|cap|lau|phan tram)';
const figure = new RegExp(
  String.raw`\b(?:(?:bao nhieu|bn)(?! ${national}\b)|muc|han muc|(?:toi thieu|toi da)(?! (?:bao nhieu |bao |may )?${national}\b)|bang gia|gia dat|le phi|phi|rieng(?! le))\b`,
  'u',
);
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
