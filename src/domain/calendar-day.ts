/** A day as an ISO date, `2026-06-01`; always of the calendar in Asia/Ho_Chi_Minh. */
export type CalendarDay = string;

/** Vietnam has had no daylight-saving time since 1975: UTC+7 all year. */
const VIETNAM_OFFSET_MS = 7 * 3_600_000;

/** True for a day that exists: `2026-02-29` does not. */
export function isCalendarDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(text)) return false;
  const parsed = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(text);
}

/** The day it is in Vietnam at `instant`, whatever the machine's time zone. */
export function dayInVietnam(instant: Date): CalendarDay {
  return new Date(instant.getTime() + VIETNAM_OFFSET_MS).toISOString().slice(0, 10);
}

/** As officers write it: `01/06/2026`. */
export function shownDay(day: CalendarDay): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/** The first and the last day that four digits of a year can write; beyond them days do not sort. */
const FIRST_DAY: CalendarDay = '0000-01-01';
export const LAST_DAY: CalendarDay = '9999-12-31';

/** The day `count` days after `day`, at most the last that can be written; negative counts go back. */
export function daysAfter(day: CalendarDay, count: number): CalendarDay {
  const shown = new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString();
  if (/^\d/u.test(shown)) return shown.slice(0, 10);
  return count > 0 ? LAST_DAY : FIRST_DAY;
}
