import type { DocumentFacts, RelationKind } from '../../domain/legal-document.ts';
import type { Provision } from '../../domain/provision.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** Words that make a relation, the stronger first; read only outside quotation marks. */
const byWords: readonly (readonly [RelationKind, RegExp])[] = [
  ['corrects', /(?:^|\s)[Đđ]ính chính/u],
  [
    'suspends',
    /(?:[Tt]ạm )?ngưng hiệu lực|[Tt]ạm ngưng (?:áp dụng|thực hiện)|[Tt]ạm dừng (?:hiệu lực|áp dụng)/u,
  ],
  [
    'amends',
    /^(?:(?:\d{1,3}[a-zđ]?[.)]|[a-zđ]\d?\)|Điều \d+[a-zđ]?\.?)\s*)*(?:Sửa đổi|Bổ sung)|[Tt]hay thế (?:một số )?(?:cụm )?từ/u,
  ],
  [
    'repeals',
    /(?:^|\s)[Bb]ãi bỏ(?!\s+(?:thủ tục|việc))|hết hiệu lực|chấm dứt hiệu lực|[Kk]hông (?:thực hiện|áp dụng) (?:các |thủ tục )?.{0,400}(?:quy định tại|theo)/u,
  ],
  ['replaces', /thay thế/u],
  [
    'overrides',
    /(?:thực hiện|áp dụng) theo (?:quy định (?:tại|của) )?(?:Nghị định|Nghị quyết|Luật|Thông tư) này/u,
  ],
  ['guides', /(?:quy định chi tiết|hướng dẫn)(?: và)?(?: biện pháp)?(?: thi hành| thực hiện)?/u],
];

/** "Nghị định này hết hiệu lực …" ends no other document. */
const ownExpiry =
  /(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy định) này (?:sẽ )?hết hiệu lực/gu;

const byAmendedTarget =
  /(?:được )?(?:sửa đổi, bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ) (?:bởi|tại|theo)/gu;

/** A sentence and the kind of provision that it stands in. */
type Stated = Pick<RuleSentence, 'text' | 'start'> & {
  readonly provision: Pick<Provision, 'kind' | 'path'>;
};

/** What a sentence does to the documents it names. */
export function kindOfSentence({ text, provision }: Stated, facts: DocumentFacts): RelationKind {
  if (provision.kind === 'preamble') return /^Căn cứ|^căn cứ/u.test(text) ? 'basis' : 'refers';
  const own = text
    .replaceAll(byAmendedTarget, ' ')
    .replaceAll(ownExpiry, ' ')
    .replaceAll(/["“][^"“”]*["”]/gu, ' ');
  const found = byWords.find(([, pattern]) => pattern.test(own))?.[0];
  if (found === 'guides' && !/^d1$|^d1\//u.test(provision.path)) return 'refers';
  if (found === 'overrides' || found === undefined) return found ?? 'refers';
  if (facts.kind === 'Văn bản hợp nhất' && found === 'amends') return 'consolidates';
  return found;
}
