import { isCalendarDay, type CalendarDay } from '../domain/calendar-day.ts';

/** A date as it stands in a text, `[start, end)`. */
export type FoundDate = {
  readonly start: number;
  readonly end: number;
  /** The day; the first day of a month or a longer time; absent when no such day can be told. */
  readonly day?: CalendarDay;
  /** The last day of a `period`. */
  readonly last?: CalendarDay;
  /**
   * `day` a whole date · `month` a month and year · `period` a longer time (find-periods.ts) · `no-year` day
   * and month only · `impossible` written as a date that no calendar has ("ngày 15 tháng 54").
   */
  readonly precision: 'day' | 'month' | 'period' | 'no-year' | 'impossible';
};

/** Years that a legal text speaks of: the oldest law in force is of 1945. */
const isYear = (year: number): boolean => year >= 1945 && year <= 2100;

const pad = (value: string | undefined): string => (value ?? '').padStart(2, '0');

function dated(year: string, month: string, date: string): Pick<FoundDate, 'day' | 'precision'> {
  const day = `${year}-${pad(month)}-${pad(date)}`;
  return isCalendarDay(day) && isYear(Number(year))
    ? { day, precision: 'day' }
    : { precision: 'impossible' };
}

/** In order of trial; groups are date, month, year, whichever there are. */
const patterns: readonly {
  readonly pattern: RegExp;
  readonly groups: 'dmy' | 'ymd' | 'my' | 'dm';
}[] = [
  {
    pattern:
      /(?:ngày\s{0,3})?(?<!\d)(\d{1,2})\s{0,3}tháng\s{0,3}(\d{1,2})\s{0,3}năm\s{0,3}(\d{4})(?!\d)/giu,
    groups: 'dmy',
  },
  {
    pattern: /(?<![\d/.,-])(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4})(?![\d/]|\.\d)/gu,
    groups: 'dmy',
  },
  { pattern: /(?<![\d/-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/gu, groups: 'ymd' },
  {
    pattern: /tháng\s{0,2}(\d{1,2})(?:\s{0,2}\/\s{0,2}|\s{0,3}năm\s{0,3})(\d{4})(?!\d)/giu,
    groups: 'my',
  },
  {
    pattern:
      /(?:(?:ngày|ngay)\s{0,2}|(?:trước|sau|từ|đến|hôm|nộp|gửi|nhận|truoc|tu|den|hom|nop)\s)(\d{1,2})\s?(?:\/|\s{0,2}tháng\s{0,2})(\d{1,2})(?![\d/]|\s{0,3}năm)/giu,
    groups: 'dm',
  },
];

function read(
  groups: 'dmy' | 'ymd' | 'my' | 'dm',
  [, one = '', two = '', three = '']: RegExpMatchArray,
): Pick<FoundDate, 'day' | 'precision'> {
  switch (groups) {
    case 'dmy':
      return dated(three, two, one);
    case 'ymd':
      return dated(one, two, three);
    case 'my': {
      const { day } = dated(two, one, '1');
      return day === undefined ? { precision: 'impossible' } : { day, precision: 'month' };
    }
    case 'dm': {
      // 2024 is a leap year, so that 29/2 passes.
      const { day } = dated('2024', two, one);
      return { precision: day === undefined ? 'impossible' : 'no-year' };
    }
  }
}

/** Dates in a text or a question, in order, none overlapping. Expects NFC. */
export function findDates(text: string): FoundDate[] {
  const found: FoundDate[] = [];
  for (const { pattern, groups } of patterns) {
    for (const match of text.matchAll(pattern)) {
      const start = match.index;
      const end = start + match[0].length;
      if (found.every((other) => end <= other.start || start >= other.end)) {
        found.push({ start, end, ...read(groups, match) });
      }
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The one day that a text names, undefined when it names none or several. */
export function parseVietnameseDate(text: string): CalendarDay | undefined {
  const days = findDates(text).filter(({ precision }) => precision === 'day');
  return days.length === 1 ? days[0]?.day : undefined;
}
