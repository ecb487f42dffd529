import { documentKeyOf } from '../domain/document-key.ts';
import { AppError } from '../domain/errors.ts';
import type { DocumentFacts } from '../domain/legal-document.ts';
import type { Approved, Decision, ReasonView, ReviewLine, ReviewView } from '../domain/review.ts';
import type { Warning } from '../domain/source-text.ts';
import type { Catalogue, VersionView, WaitingVersion } from '../store/catalogue.ts';
import { versionIdOf } from '../store/version-id.ts';
import { readCorrections } from './confirmed-facts.ts';
import { describeText } from './describe.ts';
import { contradictedDays, effectBeforeIssue } from './describe/contradicted-days.ts';
import { undeclared } from './describe/review.ts';
import { relate } from './relate.ts';
import { viewFacts } from './view-facts.ts';

/** Characters of the text that are shown: header, bases and the first điều of any document measured. */
const excerptChars = 4_000;
/** Longest part of a suspected line that is shown. */
const lineChars = 300;

/** Documents that wait for a person, oldest first; one that is damaged on disk says so. */
export async function listReviews(catalogue: Catalogue): Promise<ReviewLine[]> {
  const pending = await catalogue.pendingReview();
  return Promise.all(
    pending.map(async (version) => {
      const waiting = await catalogue.waiting(version.id);
      return waiting ? lineOf(waiting) : damagedLine(version);
    }),
  );
}

function damagedLine({ id, fileName, savedAt }: VersionView): ReviewLine {
  const message = 'Dữ liệu của bản này trên đĩa đã hỏng; hãy nạp lại tệp gốc.';
  const reasons = [{ code: 'VERSION_DAMAGED', message }];
  return { versionId: id, fileName, number: null, title: null, savedAt, reasons };
}

/** One waiting document; undefined when none of that id waits. */
export async function showReview(
  versionId: string,
  catalogue: Catalogue,
): Promise<ReviewView | undefined> {
  const waiting = await catalogue.waiting(versionId);
  if (!waiting) return undefined;
  const { version, structured, facts, confirmed } = waiting;
  const { text, mediaType, scanned, pageStarts, provisions } = structured;
  const { evidence } = describeText(structured, { fileName: version.fileName, confirmed });
  return {
    ...lineOf(waiting),
    mediaType,
    scanned,
    pages: pageStarts.length,
    facts: viewFacts(facts, { evidence, confirmed, text }),
    outline: provisions
      .filter(({ kind, parent }) => parent === undefined || kind === 'article')
      .map(({ path, heading }) => ({ path, heading })),
    excerpt: text.slice(0, excerptChars),
  };
}

/**
 * Accepts a waiting document under the facts that a person corrected; it is searchable once the index
 * is brought up to date.
 *
 * @throws {AppError} `REVIEW_NOT_FOUND`, `CORRECTION_INVALID`, `REVIEW_NUMBER_MISSING`,
 * `REVIEW_SECRECY_UNDECLARED`, `REVIEW_DATES_CONTRADICT`.
 */
export async function approveReview(
  versionId: string,
  decision: Decision,
  catalogue: Catalogue,
): Promise<Approved> {
  const waiting = await catalogue.waiting(versionId);
  if (!waiting) throw new AppError('REVIEW_NOT_FOUND', 'No such version waits');
  const { structured, reasons, version } = waiting;
  if (reasons.some(({ code }) => code === undeclared) && !decision.notSecret) {
    throw new AppError('REVIEW_SECRECY_UNDECLARED', 'Nobody said that the picture is not secret');
  }
  const corrections = readCorrections(decision.corrections);
  const held = await catalogue.corrections(version.sourceSha256);
  const confirmed = { ...waiting.confirmed, ...held, ...corrections };
  const { facts } = describeText(structured, { fileName: version.fileName, confirmed });
  if (facts.number === undefined) {
    throw new AppError('REVIEW_NUMBER_MISSING', 'A document needs its number to be cited');
  }
  refuseContradictedDays(facts);
  const approved = await catalogue.approve(versionId, {
    corrections,
    by: decision.by,
    version: versionOf(waiting, facts, confirmed),
  });
  const reachesBack = facts.retroactive && effectBeforeIssue(facts);
  return reachesBack ? { ...approved, notices: [retroactiveNotice(facts)] } : approved;
}

const whenRetroactive =
  'Nếu văn bản có hiệu lực trở về trước (chỉ của trung ương, cấp tỉnh), ghi thêm retroactive=true.';

/** A confirmation settles a doubt; it cannot make two days agree. */
function refuseContradictedDays(facts: DocumentFacts): void {
  const found = contradictedDays(facts);
  if (found.length === 0) return;
  const told = found.map(({ message }) => message);
  if (found.some(({ code }) => code === 'EFFECT_BEFORE_ISSUE')) told.push(whenRetroactive);
  const subject = told.join(' ').replace(/\.$/u, '');
  throw new AppError('REVIEW_DATES_CONTRADICT', 'Days of the document contradict', {
    details: { subject },
  });
}

function retroactiveNotice({ effectiveFrom, issuedOn }: DocumentFacts): string {
  return `Hiệu lực trở về trước: văn bản áp dụng từ ${effectiveFrom}, trước ngày ban hành ${issuedOn}.`;
}

/** Takes a waiting document off the queue; its number may be known, its text answers nothing. */
export async function rejectReview(
  versionId: string,
  reason: string,
  catalogue: Catalogue,
): Promise<void> {
  if (!(await catalogue.waiting(versionId))) {
    throw new AppError('REVIEW_NOT_FOUND', 'No such version waits');
  }
  await catalogue.reject(versionId, reason);
}

/**
 * Takes an accepted document out of search; it comes back when its file is ingested again.
 *
 * @param numberOrKey - `9901/2099/NĐ-CP`, or the key where several bear the number.
 * @returns its key.
 * @throws {AppError} `DOCUMENT_NOT_HELD`, `DOCUMENT_NOT_ONE`.
 */
export async function withdrawDocument(
  numberOrKey: string,
  reason: string,
  catalogue: Catalogue,
): Promise<string> {
  const byKey = await catalogue.document(numberOrKey);
  const found = byKey ? [byKey] : await catalogue.documentsNumbered(numberOrKey);
  const [document, ...others] = found;
  if (!document) throw new AppError('DOCUMENT_NOT_HELD', 'No document of this number answers');
  if (others.length > 0) {
    const subject = found.map(({ key }) => key).join(', ');
    throw new AppError('DOCUMENT_NOT_ONE', 'Several documents bear the number', {
      details: { subject },
    });
  }
  await catalogue.withdraw(document.key, reason);
  return document.key;
}

function versionOf(
  { structured, version }: WaitingVersion,
  facts: DocumentFacts,
  confirmed: Partial<DocumentFacts>,
) {
  const documentKey = documentKeyOf(facts);
  return {
    id: versionIdOf({ documentKey, facts, structured }, version.sourceSha256),
    documentKey,
    facts,
    structured,
    relations: relate(structured, facts),
    confirmed,
  };
}

function lineOf({ version, facts, reasons, structured }: WaitingVersion): ReviewLine {
  return {
    versionId: version.id,
    fileName: version.fileName,
    number: facts.number ?? null,
    title: facts.title ?? null,
    savedAt: version.savedAt,
    reasons: reasons.map((reason) => reasonOf(reason, structured)),
  };
}

function reasonOf(
  { code, message, page, start }: Warning,
  { text, pageStarts }: WaitingVersion['structured'],
): ReasonView {
  if (start === undefined) return { code, message, ...(page === undefined ? {} : { page }) };
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const [line = ''] = text.slice(from, from + lineChars).split('\n');
  return { code, message, page: page ?? pageStarts.findLastIndex((at) => at <= start) + 1, line };
}
