import { dayInVietnam, daysAfter, type CalendarDay } from '../domain/calendar-day.ts';
import { AppError } from '../domain/errors.ts';

const THURSDAY = 4;

/**
 * The Thursday on which the province collects what is filed at an instant: that week's until its
 * Thursday is over, then the next. Gia Lai collects on Thursdays and answers the day after.
 */
export function collectionDay(now: Date): CalendarDay {
  return collectionFrom(dayInVietnam(now));
}

/** The Thursday of a day that is one, else the next. */
export function collectionFrom(day: CalendarDay): CalendarDay {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return daysAfter(day, (THURSDAY - weekday + 7) % 7);
}

/**
 * The collection that is asked for: a Thursday, and the coming one where none is named.
 *
 * @throws {AppError} `COLLECTION_INVALID` for any other day.
 */
export function collectionAsked(day: CalendarDay | undefined, now: () => Date): CalendarDay {
  if (day === undefined) return collectionDay(now());
  const next = collectionFrom(day);
  if (next === day) return day;
  throw new AppError('COLLECTION_INVALID', `${day} is no Thursday, the next is ${next}`);
}
