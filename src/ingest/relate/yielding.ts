import { documentKeyOf } from '../../domain/document-key.ts';
import { PROVINCE, type DocumentFacts, type Relation } from '../../domain/legal-document.ts';
import { keyIn } from './context.ts';
import { subjectsIn } from './precedence-claim.ts';
import type { NamedDocument } from './named-document.ts';
import type { RuleSentence } from './rule-sentence.ts';
import { targetsOf } from './target.ts';

const follows = String.raw`\sthì\s[^.;]{0,20}(?:thực hiện|áp dụng)\s(?:theo\s)?(?:các\s)?(?:quy định\s)?(?:tại\s|của\s)?`;
/** "Trường hợp Ủy ban nhân dân cấp tỉnh quy định … khác … thì thực hiện theo quy định của Ủy ban …". */
const toProvince = new RegExp(
  String.raw`(?:[ỦUỷ]y ban|Hội đồng) nhân dân (?:cấp )?tỉnh\s(?<said>[^.;]{0,300}?)khác(?<than>[^.;]{0,300}?)${follows}(?:[ỦUỷ]y ban|Hội đồng) nhân dân (?:cấp )?tỉnh`,
  'u',
);
/** "Trường hợp Luật A có quy định khác với Luật này thì áp dụng quy định của Luật A". */
const toDocument = new RegExp(
  String.raw`quy định khác(?<than>[^.;]{0,200}?)${follows}(?<to>(?:Bộ luật|Luật|Pháp lệnh|Nghị quyết|Nghị định|Thông tư)\s(?!này)[^.;]{2,200})`,
  'u',
);
const about = /quy định về (.{3,120}?)(?= (?:tại|của|trong) |$)/u;

/** Where a document says that another's rule goes before its own, or before those that it names. */
export function yieldings(
  { text, start, provision }: RuleSentence,
  facts: DocumentFacts,
  definitions: readonly NamedDocument[],
): Relation[] {
  const own = documentKeyOf(facts);
  const found = toTheProvince(text, own, definitions) ?? toADocument(text, own, definitions) ?? [];
  return found.map((said) => ({
    kind: 'yields',
    from: provision.path,
    ...said,
    quote: text,
    start,
    end: start + text.length,
  }));
}

type Yields = Pick<Relation, 'target' | 'to' | 'subjects'>;

function toTheProvince(
  text: string,
  own: string,
  definitions: readonly NamedDocument[],
): Yields[] | undefined {
  const found = toProvince.exec(text)?.groups;
  if (!found) return undefined;
  const { said = '', than = '' } = found;
  const named = targetsOf({ text: than }, { definitions, leavesOut: false });
  const targets = named.length > 0 ? named.map(({ address }) => address) : [own];
  const subjects = subjectsIn(about.exec(than)?.[1] ?? about.exec(said)?.[1]);
  const limits = subjects.length > 0 ? { subjects } : {};
  return targets.map((target) => ({ target, to: PROVINCE, ...limits }));
}

function toADocument(
  text: string,
  own: string,
  definitions: readonly NamedDocument[],
): Yields[] | undefined {
  const to = keyIn(toDocument.exec(text)?.groups?.['to'] ?? '', definitions);
  return to === undefined || to === own ? undefined : [{ target: own, to }];
}
