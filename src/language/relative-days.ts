import { daysAfter, type CalendarDay } from '../domain/calendar-day.ts';
import type { FoundDate } from './dates.ts';

type Rule = {
  readonly pattern: RegExp;
  readonly precision: 'day' | 'month';
  readonly day: (today: CalendarDay) => CalendarDay;
};

const monthBefore = (today: CalendarDay): CalendarDay =>
  `${daysAfter(`${today.slice(0, 7)}-01`, -1).slice(0, 7)}-01`;

const rules: readonly Rule[] = [
  { pattern: /hôm qua|hom qua/giu, precision: 'day', day: (today) => daysAfter(today, -1) },
  { pattern: /hôm kia|hom kia/giu, precision: 'day', day: (today) => daysAfter(today, -2) },
  { pattern: /hôm nay|hom nay/giu, precision: 'day', day: (today) => today },
  {
    pattern: /tuần (?:trước|rồi)|tuan (?:truoc|roi)/giu,
    precision: 'day',
    day: (today) => daysAfter(today, -7),
  },
  {
    pattern: /tháng (?:trước|rồi)|thang (?:truoc|roi)/giu,
    precision: 'month',
    day: monthBefore,
  },
];
const monthAlone =
  /(?:tháng|thang)\s?(\d{1,2})(?!\s?[\d/]|\s+(?:năm|nam)\s+\d)(?:\s+(năm ngoái|nam ngoai|năm nay|nam nay))?/giu;

/**
 * Days that a text names by today: `hôm qua`, `tháng trước`, `tháng 5 năm ngoái`, and a month without
 * a year, which is the last one that has begun. Months give their first day.
 */
export function relativeDays(text: string, today: CalendarDay): FoundDate[] {
  const told = rules.flatMap(({ pattern, precision, day }) =>
    [...text.matchAll(pattern)].map(({ 0: said, index }) => ({
      start: index,
      end: index + said.length,
      precision,
      day: day(today),
    })),
  );
  const months = [...text.matchAll(monthAlone)].flatMap((match): FoundDate[] => {
    const day = monthOf(Number(match[1]), match[2], today);
    const isPartOfDate = /\d\s*$/u.test(text.slice(0, match.index));
    if (day === undefined || isPartOfDate) return [];
    return [{ start: match.index, end: match.index + match[0].length, precision: 'month', day }];
  });
  return [...told, ...months];
}

function monthOf(
  month: number,
  said: string | undefined,
  today: CalendarDay,
): CalendarDay | undefined {
  if (month < 1 || month > 12) return undefined;
  const year = Number(today.slice(0, 4));
  const first = (of: number) => `${of}-${String(month).padStart(2, '0')}-01`;
  if (said !== undefined) return first(/ngo/iu.test(said) ? year - 1 : year);
  return first(year) <= today ? first(year) : first(year - 1);
}
