import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { Warning } from '../../domain/source-text.ts';
import type { StructuredDocument } from '../../domain/structured-document.ts';
import { findDocumentNumbers } from '../../language/document-number.ts';
import { contradictedDays } from './contradicted-days.ts';
import { copyDoubts } from './copy-doubts.ts';
import type { Reading } from './evidence.ts';
import type { NumberReading } from './read-number.ts';

/** A reading below this is asked of a person (chosen: only labelled and closed forms reach it). */
const minConfidence = 0.8;

/** Share that no rule could place beyond which an address is not to be trusted (issue C). */
const maxUnclassified = 0.005;

type Doubt = {
  readonly structured: StructuredDocument;
  readonly facts: DocumentFacts;
  readonly confirmed: Partial<DocumentFacts>;
  readonly number: NumberReading;
  readonly dateImplausible: boolean;
  readonly effectFrom: Reading<string> | undefined;
  readonly territoryUnclear: boolean;
  readonly fileName: string;
  readonly notSecret: boolean;
};

/**
 * What a person must look at, empty when nothing is in doubt. A confirmed fact is not in doubt, unless
 * it contradicts another.
 */
export function reviewOf(doubt: Doubt): Warning[] {
  const unread = [...numberDoubts(doubt), ...dateDoubts(doubt)];
  return [
    ...unread,
    ...hintsFor(unread, doubt),
    ...secrecyDoubts(doubt),
    ...wholenessDoubts(doubt),
    ...structureDoubts(doubt),
  ];
}

/** Doubts that a reader's hints may help a person to settle, and those hints; they settle nothing. */
const unreadable = new Set(['NUMBER_MISSING', 'ISSUED_ON_UNREADABLE']);
const hints = new Set(['SIGNED_AT', 'ANNOTATION_TEXT']);

function hintsFor(doubts: readonly Warning[], { structured }: Doubt): Warning[] {
  if (!doubts.some(({ code }) => unreadable.has(code))) return [];
  return structured.warnings.filter(({ code }) => hints.has(code));
}

function numberDoubts(doubt: Doubt): Warning[] {
  const { best, rival, blank } = doubt.number;
  if (doubt.confirmed.number !== undefined) return [];
  if (best === undefined || blank) return [missingNumber(doubt.fileName)];
  const doubts: Warning[] = [];
  if (rival !== undefined || best.confidence < minConfidence) {
    const other = rival === undefined ? '' : `, cũng có thể là ${rival}`;
    const message = `Số, ký hiệu chưa chắc: ${best.value}${other}.`;
    doubts.push({ code: 'NUMBER_UNCERTAIN', message, start: best.start });
  }
  const year = /\/(\d{4})\//u.exec(best.value)?.[1];
  const issued = doubt.facts.issuedOn?.slice(0, 4);
  if (year !== undefined && issued !== undefined && year !== issued) {
    const message = `Năm trong số hiệu (${year}) khác năm ban hành (${issued}).`;
    doubts.push({ code: 'NUMBER_YEAR', message, start: best.start });
  }
  return doubts;
}

/** A person who names the document has looked what it is. */
function wholenessDoubts({ structured, facts, confirmed, number }: Doubt): Warning[] {
  if (confirmed.number !== undefined) return [];
  return copyDoubts({ structured, kind: facts.kind, number: number.best });
}

/** The file name is a hint for the person who reviews, never the number itself. */
function missingNumber(fileName: string): Warning {
  const words = fileName.replaceAll(/[-_]/gu, ' ').replace(/\.\w+$/u, '');
  const hint = findDocumentNumbers(words)[0]?.number;
  const suggestion = hint === undefined ? '' : ` Tên tệp gợi ý: ${hint}.`;
  const message = `Không đọc được số, ký hiệu của văn bản.${suggestion}`;
  return { code: 'NUMBER_MISSING', message };
}

function dateDoubts(doubt: Doubt): Warning[] {
  const { dateImplausible, territoryUnclear, confirmed, facts, effectFrom } = doubt;
  const doubts: Warning[] = [];
  if (dateImplausible && confirmed.issuedOn === undefined) {
    doubts.push({
      code: 'ISSUED_ON_UNREADABLE',
      message: 'Ngày ban hành để trống hoặc không có thật trong bản này.',
    });
  }
  const isRead = effectFrom !== undefined && confirmed.effectiveFrom === undefined;
  const place = isRead ? { start: effectFrom.start } : {};
  doubts.push(...contradictedDays(facts).map((found) => ({ ...found, ...place })));
  if (territoryUnclear && confirmed.territory === undefined) {
    doubts.push({ code: 'TERRITORY_UNCLEAR', message: 'Chưa rõ văn bản của tỉnh nào.' });
  }
  return doubts;
}

/** Reason that only a declaration of the person who brings the document removes. */
export const undeclared = 'SECRECY_UNDECLARED';

/** Warnings of a first page whose stamps may have been missed. */
const pictures = new Set([
  'PAGE_SCANNED',
  'PAGE_UNREADABLE',
  'PAGE_NOT_RECOGNISED',
  'OCR_DOUBTFUL',
]);

/** A stamp is a picture: where the first page is one, letters that are not found prove nothing. */
function secrecyDoubts({ structured, notSecret }: Doubt): Warning[] {
  const { scanned, warnings } = structured;
  const firstIsPicture = warnings.some(({ code, page }) => page === 1 && pictures.has(code));
  if (notSecret || !(scanned || firstIsPicture)) return [];
  const message = 'Trang đầu là ảnh chụp: người nạp cần khẳng định văn bản không có dấu độ mật.';
  return [{ code: undeclared, message, page: 1 }];
}

/**
 * Warnings that make an address or a word doubtful: the structure lost a label, or the reader a page,
 * its letters or its automatic numbers.
 */
const holdsBack = new Set([
  'ARTICLE_GAP',
  'CLAUSE_GAP',
  'POINT_GAP',
  'LABELS_MISREAD',
  'QUOTATION_OPEN',
  'PAGE_UNREADABLE',
  'PAGE_NOT_RECOGNISED',
  'OCR_DOUBTFUL',
  'TEXT_GARBLED',
  'LABELS_LOST',
]);

function structureDoubts({ structured }: Doubt): Warning[] {
  const { coverage, unclassified, provisions, scanned, warnings } = structured;
  const doubts: Warning[] = [];
  if (scanned)
    doubts.push({
      code: 'SCANNED',
      message: 'Bản chụp: chữ do máy nhận dạng, cần đối chiếu với bản gốc.',
    });
  // Shares are sums of floats; a billionth is less than one character of the longest document.
  if (coverage < 1 - 1e-9) {
    doubts.push({
      code: 'COVERAGE',
      message: `Chỉ ${(coverage * 100).toFixed(1)} % chữ nằm trong một điều, khoản hoặc phần có tên.`,
    });
  }
  if (unclassified > maxUnclassified) {
    doubts.push({
      code: 'UNCLASSIFIED',
      message: `${(unclassified * 100).toFixed(1)} % chữ chưa xếp được vào phần nào.`,
    });
  }
  doubts.push(...warnings.filter(({ code }) => holdsBack.has(code)));
  const divided = provisions.some(({ kind }) =>
    ['article', 'item', 'annex', 'regulation'].includes(kind),
  );
  if (!divided)
    doubts.push({ code: 'NO_PROVISIONS', message: 'Không tìm thấy điều, khoản hoặc mục nào.' });
  return doubts;
}
