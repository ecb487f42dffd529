import type { Warning } from '../../domain/source-text.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import type { Reading } from './evidence.ts';
import { zonesOf } from './header-zone.ts';

/** From this on the number stands behind its label in the document's own header (`readNumber`). */
const labelled = 0.95;

/** Kinds that are always divided by điều; no text of these measured was without. */
const alwaysDivided = new Set(['Bộ luật', 'Luật', 'Pháp lệnh', 'Nghị định', 'Thông tư']);

/** What an editor says of his copy: that words are not the document's, or that some are left out. */
const editorsRemark =
  /^[>\s*_]*(?:(?:Lưu ý|Ghi chú) biên tập\s?:|Văn bản chưa hoàn thiện|(?:Nội dung )?[Tt]oàn văn đang được cập nhật)|(?:tổng hợp từ (?:báo chí|nguồn)|[Tt]oàn văn chính thức[^.]{0,80}chưa xác minh)/u;

/** "Điều 33-34.": whoever names several điều in one heading lists them and does not print them. */
const articleRange = /^[-–+•*\s]{0,4}Điều \d{1,3}\s?[-–]\s?\d{1,3}\s?[.:]\s/u;

/**
 * Syllables that end in c, ch, p or t have sắc or nặng: "kêt", "chât" are neither Vietnamese nor foreign
 * words but what recognition leaves of "kết", "chất".
 */
const lostTone = /(?<![\p{L}\p{M}])[a-zđ]*[âêôơưă][a-zâêôơưă]?(?:ch|[cpt])(?![\p{L}\p{M}])/gu;

/** Up to which they are slips. Of 150 texts measured the typed ones have none, recognised ones 3 to 20. */
const maxLostTones = 2;

type Copy = {
  readonly structured: Pick<StructuredDocument, 'text' | 'provisions'>;
  readonly kind: string;
  readonly number: Reading<string> | undefined;
};

/**
 * Why a copy may be an introduction or a digest and not the text of the document. Reports in the
 * press and pages of portals have its number, its title and many of its sentences.
 */
export function copyDoubts(copy: Copy): Warning[] {
  const { structured, kind } = copy;
  const { provisions } = structured;
  const doubts: Warning[] = [...saidOfItself(structured), ...recognised(structured)];
  if (!bearsSignOfIssue(copy)) {
    const message =
      'Bản này không có dòng “Số: …”, phần căn cứ lẫn phần ký: có thể là bài giới thiệu hoặc bản tóm tắt, không phải nguyên văn.';
    doubts.push({ code: 'NOT_ISSUED_TEXT', message });
  }
  if (alwaysDivided.has(kind) && !provisions.some((node) => node.kind === 'article')) {
    const message = `${kind} luôn chia thành điều, bản này không có điều nào.`;
    doubts.push({ code: 'NO_ARTICLES', message });
  }
  return doubts;
}

/** Header line with the number, legal bases or signature: a digest has none of the three. */
function bearsSignOfIssue({ structured, number }: Copy): boolean {
  if (number === undefined || number.confidence >= labelled) return true;
  const { preamble, closing } = zonesOf(structured);
  return closing.length > 0 || preamble.some(({ text }) => /^Căn cứ|ban hành/u.test(text));
}

/** A copy whose letters were read from pictures and never corrected: its figures are no surer. */
function recognised({ text }: Copy['structured']): Warning[] {
  const lost = [...text.matchAll(lostTone)];
  const [first] = lost;
  if (!first || lost.length <= maxLostTones) return [];
  const words = [...new Set(lost.map(([word]) => `“${word}”`))].slice(0, 3).join(', ');
  const message = `${lost.length} chữ mất dấu như ${words}: bản nhận dạng từ ảnh chưa soát, cần đối chiếu bản gốc.`;
  return [{ code: 'TEXT_RECOGNISED', message, start: first.index }];
}

/** The first line that says that words are left out or are not the document's. */
function saidOfItself({ text }: Copy['structured']): Warning[] {
  let start = 0;
  for (const line of text.split('\n')) {
    if (editorsRemark.test(line) || articleRange.test(line)) {
      const message =
        'Bản này tự nêu là bản tóm tắt, lược bớt hoặc tổng hợp, không phải nguyên văn.';
      return [{ code: 'COPY_ABRIDGED', message, start }];
    }
    start += line.length + 1;
  }
  return [];
}
