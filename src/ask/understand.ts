import { dayInVietnam, isCalendarDay } from '../domain/calendar-day.ts';
import { AppError } from '../domain/errors.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { Question } from '../domain/question.ts';
import { normaliseText } from '../language/normalise.ts';
import { questionTypesOf } from '../language/question-types.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { carryOver } from './carry-over.ts';
import { nameDocuments } from './name-documents.ts';
import { readWords } from './read-words.ts';
import type { Understood } from './understood.ts';

/** Longest question, in characters; about a page, far beyond what one asks in one go. */
const MAX_CHARS = 2_000;

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
  const whole = carryOver(text, question.conversation);
  const words = readWords(whole, vocabulary);
  return {
    text,
    carried: whole !== text,
    ...words,
    types: questionTypesOf(words.readAs),
    asOf,
    ...(filedOn ? { filedOn } : {}),
    ...(question.place ? { place: normaliseText(question.place).trim() } : {}),
    ...nameDocuments(whole, documents),
  };
}

function checkedDay(day: string | undefined): string | undefined {
  if (day === undefined || day === '') return undefined;
  if (!isCalendarDay(day)) throw new AppError('DATE_INVALID', 'Not a calendar day');
  return day;
}
