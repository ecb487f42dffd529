import { dayInVietnam, daysAfter, type CalendarDay } from '../domain/calendar-day.ts';

const THURSDAY = 4;

/**
 * The Thursday on which the province collects what is filed at an instant: that week's until its
 * Thursday is over, then the next. Gia Lai collects on Thursdays and answers the day after.
 */
export function collectionDay(now: Date): CalendarDay {
  const today = dayInVietnam(now);
  const weekday = new Date(`${today}T00:00:00Z`).getUTCDay();
  return daysAfter(today, (THURSDAY - weekday + 7) % 7);
}
