import { dayInVietnam, daysAfter, type CalendarDay } from '../domain/calendar-day.ts';

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
