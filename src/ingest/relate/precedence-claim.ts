import { documentKeyOf } from '../../domain/document-key.ts';
import type { DocumentFacts, Relation } from '../../domain/legal-document.ts';
import { itemMarker } from './relation-kind.ts';
import type { RuleSentence } from './rule-sentence.ts';

const own = '(?:Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định) này';
/** "… khác với … thì thực hiện theo quy định tại Nghị định này". */
const claims = new RegExp(
  `khác[^.;]{0,200}\\sthì\\s[^.;]{0,40}(?:thực hiện|áp dụng)\\s(?:theo\\s)?(?:các\\s)?(?:quy định\\s)?(?:tại\\s|của\\s)?${own}`,
  'u',
);
const limits = new RegExp(`quy định về (.{3,300}?) (?:trong|của|tại) ${own}`, 'u');
/** "Thẩm quyền … quy định tại khoản 2 Điều 5 Luật A do B thực hiện": for this document's time. */
export const reassigns = new RegExp(
  `${itemMarker}(?:Nhiệm vụ,?\\s|Việc thực hiện\\s)?[Tt]hẩm quyền\\s.{3,600}?quy định tại\\s.{3,900}?\\s(?:do|thuộc)\\s.{3,200}?\\s(?:thực hiện|thẩm quyền|cấp xã|cấp tỉnh)`,
  'su',
);

/** A document's claim to go before whatever differs from it, with what the claim is limited to. */
export function precedenceClaims(
  { text, start, provision }: RuleSentence,
  facts: DocumentFacts,
): Relation[] {
  if (!claims.test(text)) return [];
  const subjects = subjectsIn(limits.exec(text)?.[1]);
  return [
    {
      kind: 'overrides',
      from: provision.path,
      target: documentKeyOf(facts),
      quote: text,
      start,
      end: start + text.length,
      ...(subjects.length > 0 ? { subjects } : {}),
    },
  ];
}

/** "giá đất, về giá bán nhà ở và về trưng dụng đất" → each matter. */
export function subjectsIn(words: string | undefined): string[] {
  return (words ?? '')
    .split(/,\s*|\s+và\s+/u)
    .map((word) => word.replace(/^(?:về|các)\s+/u, '').trim())
    .filter(Boolean);
}
