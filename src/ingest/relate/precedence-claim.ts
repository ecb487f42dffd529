import { documentKeyOf } from '../../domain/document-key.ts';
import type { DocumentFacts, Relation } from '../../domain/legal-document.ts';
import { splitAddress } from '../../domain/provision.ts';
import type { NamedDocument } from './named-document.ts';
import { itemMarker } from './relation-kind.ts';
import type { RuleSentence } from './rule-sentence.ts';
import { targetsOf } from './target.ts';

const own = '(?:Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư|Quyết định) này';
/** "… khác với … thì thực hiện theo quy định tại Nghị định này". */
const claims = new RegExp(
  `khác[^.;]{0,200}\\sthì\\s[^.;]{0,40}(?:thực hiện|áp dụng)\\s(?:theo\\s)?(?:các\\s)?(?:quy định\\s)?(?:tại\\s|của\\s)?${own}`,
  'u',
);
const limits = new RegExp(
  `(?:nếu|có)\\squy định\\s(?:về\\s)?((?:(?!khác\\s).){3,300}?)\\s(?:(?:trong|của|tại)\\s${own}|khác\\s)`,
  'u',
);
/** "Thẩm quyền … quy định tại khoản 2 Điều 5 Luật A do B thực hiện": for this document's time. */
export const reassigns = new RegExp(
  `${itemMarker}(?:Nhiệm vụ,?\\s|Việc thực hiện\\s)?[Tt]hẩm quyền\\s.{3,600}?quy định tại\\s.{3,900}?\\s(?:do|thuộc)\\s.{3,200}?\\s(?:thực hiện|thẩm quyền|cấp xã|cấp tỉnh)`,
  'su',
);

/** A document's claim to go before whatever differs from it, with what the claim is limited to. */
export function precedenceClaims(
  { text, start, provision }: RuleSentence,
  facts: DocumentFacts,
  definitions: readonly NamedDocument[],
): Relation[] {
  if (!claims.test(text)) return [];
  const subjects = subjectsIn(limits.exec(text)?.[1]);
  const over = claimedOver(text, documentKeyOf(facts), definitions);
  return [
    {
      kind: 'overrides',
      from: provision.path,
      target: documentKeyOf(facts),
      quote: text,
      start,
      end: start + text.length,
      ...(subjects.length > 0 ? { subjects } : {}),
      ...(over.length > 0 ? { over } : {}),
    },
  ];
}

const otherKind = /(Luật|luật|Nghị định|Nghị quyết|Thông tư|Quyết định) khác(?! với| nhau)/gu;

/** The documents that a claim names, else the kind ("và Nghị định khác"); none: whatever differs. */
function claimedOver(
  text: string,
  ownKey: string,
  definitions: readonly NamedDocument[],
): readonly string[] {
  const [before = ''] = text.split(/\sthì\s/u);
  const named = targetsOf({ text: before }, { definitions, leavesOut: false })
    .map(({ address }) => splitAddress(address).documentKey)
    .filter((key) => key !== ownKey);
  if (named.length > 0) return [...new Set(named)];
  const kinds = [...before.matchAll(otherKind)].map(([, kind = '']) =>
    kind.replace('luật', 'Luật'),
  );
  return [...new Set(kinds)];
}

/** "giá đất, về giá bán nhà ở và về trưng dụng đất" → each matter. */
export function subjectsIn(words: string | undefined): string[] {
  return (words ?? '')
    .split(/,\s*|\s+và\s+/u)
    .map((word) => word.replace(/^(?:về|các)\s+/u, '').trim())
    .filter(Boolean);
}
