import { dayInVietnam, isCalendarDay } from '../domain/calendar-day.ts';
import { AppError } from '../domain/errors.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { NeededField } from '../domain/must-have.ts';
import type { Question } from '../domain/question.ts';
import { withoutCourtesy } from '../language/courtesy.ts';
import { namedInFollowUp } from '../language/follow-up.ts';
import { withoutHereAndNow } from '../language/here-and-now.ts';
import { normaliseText } from '../language/normalise.ts';
import { questionTypesOf } from '../language/question-types.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import { mendSlips } from '../language/mend-slips.ts';
import { isCourtesy, told, unaskedIn } from '../language/unasked.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { askedDates } from './asked-dates.ts';
import { askedPlace } from './asked-place.ts';
import { carryOver, isChoice } from './carry-over.ts';
import { nameDocuments } from './name-documents.ts';
import { readWords } from './read-words.ts';
import type { Understood } from './understood.ts';
import { unheldLaws } from './unheld-laws.ts';

/** Longest question, in characters; about a page, far beyond what one asks in one go. */
const MAX_CHARS = 2_000;

export type UnderstandParts = {
  readonly documents: readonly LegalDocument[];
  readonly vocabulary: Vocabulary;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
  readonly places: PlaceIndex;
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
  { documents, needed, vocabulary, places, now }: UnderstandParts,
): Understood {
  const text = normaliseText(question.text).replace(/\s+/gu, ' ').trim();
  if (text === '' || text.length > MAX_CHARS) {
    throw new AppError('QUESTION_INVALID', `Question of ${text.length} characters`);
  }
  const asked = withoutCourtesy(text);
  const whole = carryOver(asked, question.conversation);
  const { asOf, filedOn, ...dates } = askedDates(whole, {
    today: dayInVietnam(now),
    asOf: checkedDay(question.asOf),
    filedOn: checkedDay(question.filedOn),
  });
  const matter = withoutHereAndNow(whole, asOf.slice(0, 4));
  const words = readWords(matter, vocabulary, places);
  const types = questionTypesOf(words.readAs);
  const named = nameDocuments(whole, documents);
  const isBehind = question.conversation?.some((message) => !isCourtesy(message)) ?? false;
  const followUp = isBehind && !isChoice(asked) ? namedInFollowUp(asked) : undefined;
  const unasked = unaskedIn(mendSlips(whole, vocabulary));
  return {
    text,
    carried: whole !== asked,
    ...words,
    ...(followUp
      ? { followUp: { said: followUp, readAs: readWords(followUp, vocabulary, places).readAs } }
      : {}),
    ...(unasked ? { unasked, query: told(words.query) } : {}),
    types,
    asOf,
    ...(filedOn ? { filedOn } : {}),
    dates,
    where: askedPlace(text, question.place, places),
    ...named,
    unheld: [...named.unheld, ...unheldLaws(words.readAs, types, { documents, needed })],
  };
}

function checkedDay(day: string | undefined): string | undefined {
  if (day === undefined || day === '') return undefined;
  if (!isCalendarDay(day)) throw new AppError('DATE_INVALID', 'Not a calendar day');
  return day;
}
