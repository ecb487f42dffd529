import type { Passage } from '../domain/passage.ts';
import { foldAccents } from '../language/fold.ts';

/** `quyết định của UBND tỉnh Bình Định`: a document of a province that is no more. */
const ofFormer =
  /\b(?:quyet dinh|nghi quyet|van ban|bang gia|quy dinh)\b.{0,40}\btinh binh dinh\b/u;
/** What a rule about documents of units that were merged or parted speaks of. */
const ofChange =
  /\b(?:nhap|sap xep|chia|tach|dieu chinh dia gioi|don vi hanh chinh|van ban cua tinh)\b/u;

/** Territory of the former province whose documents a question asks about; undefined for none. */
export function formerProvinceAsked(question: string): string | undefined {
  return ofFormer.test(foldAccents(question)) ? 'former:binh-dinh' : undefined;
}

/**
 * Whether a passage may answer about documents of a former province: one of theirs, or a rule on what
 * becomes of documents when units change. Anything else on the same matter would pass for the answer.
 */
export function speaksOfFormer(
  { leaf, article }: Pick<Passage, 'leaf' | 'article'>,
  territory: string,
): boolean {
  if (article.document.territory === territory) return true;
  const said = foldAccents(`${article.heading} ${leaf.text}`);
  return ofChange.test(said) && /\bvan ban|nghi quyet|quyet dinh\b/u.test(said);
}
