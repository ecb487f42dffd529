import type { DocumentFacts, RelationKind } from '../../domain/legal-document.ts';
import type { Provision } from '../../domain/provision.ts';
import type { RuleSentence } from './rule-sentence.ts';

/** The number of an item, a dash or both, in front of its words. */
export const itemMarker = String.raw`^(?:(?:Điều\s)?(?:\d{1,3}(?:\.\d{1,2})?[a-zđ]?|[IVXLC]{1,7}|[A-ZĐ]|[a-zđ]\d?)[.)]\s*|Điều \d{1,3}[a-zđ]?\s|[-–+]\s*)*`;

/**
 * Wording that is put in the place of other wording: the provision goes on. What was quoted behind
 * the word may be blanked out already.
 */
const phrase = String.raw`(?:(?:Thay thế|Thay|Bãi bỏ|Bỏ|Lược bỏ)(?:,?\s(?:thay thế|bãi bỏ|bỏ|một số|các))*\s)?(?:[Cc]ụm từ|[Tt]ừ ngữ|từ|(?:Từ|Đoạn)(?=\s["“\s]))\s`;

/** A document goes on; files, plans and papers that go on under it are another matter. */
const continuesWords =
  /^(?!.*(?:hồ sơ|[Tt]rường hợp|dự án|giấy|hợp đồng|người|tổ chức, cá nhân|cho đến khi hoàn thành)).*tiếp tục (?:có hiệu lực|được (?:áp dụng|thực hiện)|thực hiện theo|áp dụng)/su;

const who = '(?:nhà đầu tư|chủ đầu tư|người|tổ chức|cá nhân|thành viên|đơn vị|doanh nghiệp)';
/** "Nhà đầu tư mới thay thế cho nhà đầu tư đã giải thể" replaces no law. */
const replacesWords = new RegExp(`(?<!${who}(?: mới| khác)? )thay thế(?! (?:cho )?${who})`, 'u');

/** Words that make a relation, the stronger first; read only outside quotation marks. */
const byWords: readonly (readonly [RelationKind, RegExp])[] = [
  ['corrects', /(?:^|\s)[Đđ]ính chính/u],
  [
    'suspends',
    /(?:[Tt]ạm )?ngưng hiệu lực|[Tt]ạm ngưng (?:áp dụng|thực hiện)|[Tt]ạm dừng (?:hiệu lực|áp dụng)/u,
  ],
  ['continues', continuesWords],
  [
    'amends',
    new RegExp(
      `${itemMarker}(?:Sửa đổi|Bổ sung|${phrase})|[Tt]hay thế (?:một số )?(?:cụm )?từ`,
      'u',
    ),
  ],
  ['repeals', /(?:^|\s)[Bb]ãi bỏ(?!\s+(?:thủ tục|việc))|hết hiệu lực|chấm dứt hiệu lực/u],
  ['replaces', replacesWords],
  ['guides', /(?:quy định chi tiết|hướng dẫn)(?: và)?(?: biện pháp)?(?: thi hành| thực hiện)?/u],
];

/** "Nghị định này hết hiệu lực …" ends no other document. */
const ownExpiry =
  /(?:Luật|Nghị định|Nghị quyết|Thông tư|Quyết định|Quy định) này (?:sẽ )?hết hiệu lực/gu;

const byAmendedTarget =
  /(?:được )?(?:sửa đổi, bổ sung|sửa đổi|bổ sung|thay thế|bãi bỏ) (?:bởi|tại|theo)/gu;

/**
 * "Không thực hiện thủ tục … tại Điều 5 Nghị định số A" opens an item of a resolution that does away
 * with procedures; in a decree or a law the same words name an offence or a limit.
 */
export const doneAwayWith = new RegExp(
  `${itemMarker}Không (?:thực hiện|áp dụng)\\s.{0,600}\\s(?:tại|theo)\\s`,
  'su',
);

/** A sentence and the kind of provision that it stands in. */
type Stated = Pick<RuleSentence, 'text' | 'start'> & {
  readonly provision: Pick<Provision, 'kind' | 'path'>;
};

/** What a sentence says itself, without quoted wording and what was done to its targets before. */
const ownWords = (text: string): string =>
  text
    .replaceAll(byAmendedTarget, ' ')
    .replaceAll(ownExpiry, ' ')
    .replaceAll(/["“][^"“”]*["”]/gu, ' ');

function kindByWords(words: string, facts: DocumentFacts): RelationKind {
  if (facts.kind === 'Nghị quyết' && doneAwayWith.test(words)) return 'repeals';
  return byWords.find(([, pattern]) => pattern.test(words))?.[0] ?? 'refers';
}

/** What a sentence does to the documents it names. */
export function kindOfSentence({ text, provision }: Stated, facts: DocumentFacts): RelationKind {
  if (provision.kind === 'preamble') return /^Căn cứ|^căn cứ/u.test(text) ? 'basis' : 'refers';
  const kind = kindByWords(ownWords(text), facts);
  if (kind === 'guides' && !/^d1$|^d1\//u.test(provision.path)) return 'refers';
  if (facts.kind === 'Văn bản hợp nhất' && kind === 'amends') return 'consolidates';
  return kind;
}
