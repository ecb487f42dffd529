import { daysAfter, type CalendarDay } from '../../domain/calendar-day.ts';
import { findDates } from '../../language/dates.ts';

export type ClauseDays = { readonly since?: CalendarDay; readonly until?: CalendarDay };

/** "hết hiệu lực (kể) từ ngày D", "ngưng hiệu lực … từ ngày D". */
const begins = /hiệu lực(?: thi hành)?,?\s(?:kể\s)?từ\s/u;
const ends = /đến (hết|trước) ngày\s/u;
/** A day that belongs to the words stands right behind them. */
const NEAR = 8;

/** The days that an ending or suspending sentence names itself. */
export function clauseDays(text: string): ClauseDays {
  const since = dayBehind(begins, text)?.day;
  const end = dayBehind(ends, text);
  const until = end && (end.match[1] === 'hết' ? daysAfter(end.day, 1) : end.day);
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) };
}

/** The whole date that follows the first match of `pattern`. */
export function dayBehind(
  pattern: RegExp,
  text: string,
): { readonly day: CalendarDay; readonly match: RegExpExecArray } | undefined {
  const match = pattern.exec(text);
  if (!match) return undefined;
  const rest = text.slice(match.index + match[0].length);
  const date = findDates(rest)[0];
  if (date?.precision !== 'day' || date.day === undefined || date.start > NEAR) return undefined;
  return { day: date.day, match };
}
