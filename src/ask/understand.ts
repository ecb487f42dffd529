import { dayInVietnam, isCalendarDay } from '../domain/calendar-day.ts';
import { AppError } from '../domain/errors.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { Question } from '../domain/question.ts';
import { expandAbbreviations } from '../language/abbreviations.ts';
import { findDocumentNumbers } from '../language/document-number.ts';
import { foldAccents } from '../language/fold.ts';
import { normaliseText } from '../language/normalise.ts';
import { withoutFrame } from '../language/question-frame.ts';
import { questionTypesOf } from '../language/question-types.ts';
import { restoreAccents } from '../language/restore-accents.ts';
import { statutoryWords } from '../language/synonyms.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { nameDocuments } from './name-documents.ts';
import type { Understood } from './understood.ts';

/** Longest question, in characters; about a page, far beyond what one asks in one go. */
const MAX_CHARS = 2_000;
/**
 * Below this share of marked words the accents are restored. Running Vietnamese has about three
 * marked words in four; a text typed without accents has none, one with a few slips keeps most.
 */
const MARKED_SHARE = 0.3;

export type UnderstandParts = {
  readonly documents: readonly LegalDocument[];
  readonly vocabulary: Vocabulary;
  readonly now: Date;
};

/**
 * Reads a question: accents and abbreviations, what kind of answer is wanted, dates, and the
 * documents and provisions that it names.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID`.
 */
export function understand(
  question: Question,
  { documents, vocabulary, now }: UnderstandParts,
): Understood {
  const text = normaliseText(question.text).replace(/\s+/gu, ' ').trim();
  if (text === '' || text.length > MAX_CHARS) {
    throw new AppError('QUESTION_INVALID', `Question of ${text.length} characters`);
  }
  const asOf = checkedDay(question.asOf) ?? dayInVietnam(now);
  const filedOn = checkedDay(question.filedOn);
  const expanded = expandAbbreviations(text);
  const restored = markedShare(expanded) < MARKED_SHARE;
  const readAs = restored ? restoreAccents(expanded, vocabulary) : expanded;
  const query = withoutFrame(withoutNumbers(readAs));
  return {
    text,
    readAs,
    restored: readAs !== expanded,
    query,
    statutory: statutoryWords(readAs),
    types: questionTypesOf(readAs),
    asOf,
    ...(filedOn ? { filedOn } : {}),
    ...(question.place ? { place: normaliseText(question.place).trim() } : {}),
    ...nameDocuments(text, documents),
  };
}

function checkedDay(day: string | undefined): string | undefined {
  if (day === undefined || day === '') return undefined;
  if (!isCalendarDay(day)) throw new AppError('DATE_INVALID', 'Not a calendar day');
  return day;
}

/** Share of words with a Vietnamese mark, 0 to 1; 1 for a text without words. */
function markedShare(text: string): number {
  const words = text.match(/\p{L}+/gu) ?? [];
  const marked = words.filter((word) => foldAccents(word) !== word.toLowerCase());
  return words.length === 0 ? 1 : marked.length / words.length;
}

/** Document numbers are resolved exactly; as search words they would only add noise. */
function withoutNumbers(text: string): string {
  return findDocumentNumbers(text).reduceRight(
    (rest, { start, end }) => `${rest.slice(0, start)} ${rest.slice(end)}`,
    text,
  );
}
