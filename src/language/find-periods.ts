import { daysAfter, type CalendarDay } from '../domain/calendar-day.ts';
import { DISTRICTS_ENDED } from '../domain/competence.ts';
import type { FoundDate } from './dates.ts';
import { foldAccents } from './fold.ts';

/** A month, a quarter, a year or the time before a day as it stands in a text, by its first and last day. */
export type FoundPeriod = FoundDate & { readonly day: CalendarDay; readonly last: CalendarDay };

const pad = (value: number): string => String(value).padStart(2, '0');

/** Months are counted from 1; beyond 12 they run into the next year. */
function months(year: number, month: number, count: number): Pick<FoundPeriod, 'day' | 'last'> {
  const first = (at: number) =>
    `${year + Math.floor((at - 1) / 12)}-${pad(((((at - 1) % 12) + 12) % 12) + 1)}-01`;
  return { day: first(month), last: daysAfter(first(month + count), -1) };
}

/** "Đầu năm", "giữa năm", "cuối năm": four months each; bare "cuoi nam" is as often a wedding. */
const thirds: readonly string[] = ['đầu|dau', 'giữa|giua', 'cuối'];

const yearOf = (year: number) => months(year, 1, 12);
const quarterOf = (quarter: number, year: number) => months(year, quarter * 3 - 2, 3);

const romans: readonly string[] = ['i', 'ii', 'iii', 'iv'];

type Rule = {
  readonly pattern: RegExp;
  readonly span: (
    groups: readonly string[],
    today: CalendarDay,
  ) => Pick<FoundPeriod, 'day' | 'last'>;
};

const relativeYears: Readonly<Record<string, number>> = {
  kia: -2,
  ngoái: -1,
  ngoai: -1,
  trước: -1,
  truoc: -1,
  rồi: -1,
  roi: -1,
  nay: 0,
  sau: 1,
  tới: 1,
  toi: 1,
};

/** Without accents as well; a length of time ("mười năm trước", "mấy tháng tới") is counted by one of them, "tháng tám năm ngoái" is not. */
const counting = [
  'một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi|trăm|chục|vài|nhiều|những|các|mấy|nhiêu|mỗi|hằng|lần',
  'mot|bon|nam|sau|bay|tam|chin|muoi|tram|chuc|vai|nhieu|nhung|cac|may|moi|hang|lan',
].join('|');
const uncounted = String.raw`(?<!(?:\d|(?<!\p{L}|tháng\s|thang\s)(?:${counting}))\s)`;
/** "Một năm sau khi", "năm trước đó" are counted from something else than today. */
const fromToday = String.raw`(?!\p{L}|\s(?:khi|ngày|ngay|đó|do|đây|day)(?!\p{L}))`;

/** In order of trial. A year behind a figure or a word that counts ("03 năm tới") is a length of time. */
const rules: readonly Rule[] = [
  {
    pattern:
      /(?:quý|quy)\s?(iv|i{1,3}|[1-4])\s?(?:[/-]|,?\s?(?:năm|nam))\s?((?:19|20)\d{2})(?!\d)/giu,
    span: ([quarter = '', year]) =>
      quarterOf(romans.indexOf(quarter.toLowerCase()) + 1 || Number(quarter), Number(year)),
  },
  ...thirds.map((part, at) => ({
    pattern: new RegExp(
      String.raw`(?<!\p{L})(?:${part})\s(?:năm|nam)\s((?:19|20)\d{2})(?![\d/])`,
      'giu',
    ),
    span: ([year]: readonly string[]) => months(Number(year), at * 4 + 1, 4),
  })),
  {
    pattern:
      /(?<=(?<!\p{L})(?:hồi|hoi|từ|trong|vào|vao|đến|tới|đầu|giữa|cuối|tháng)\s)(0?[1-9]|1[0-2])\/(20\d{2})(?![\d/])/giu,
    span: ([month, year]) => months(Number(year), Number(month), 1),
  },
  {
    pattern: /(?<![\d/]\s?)(?:năm|nam)\s((?:19|20)\d{2})(?![\d/]|\s?[-–]\s?\d)/giu,
    span: ([year]) => yearOf(Number(year)),
  },
  {
    pattern: new RegExp(
      String.raw`${uncounted}(?:năm|nam)\s(kia|ngoái|ngoai|trước|truoc|rồi|roi|nay|sau|tới|toi)${fromToday}`,
      'giu',
    ),
    span: ([which = ''], today) =>
      yearOf(Number(today.slice(0, 4)) + (relativeYears[which.toLowerCase()] ?? 0)),
  },
  {
    pattern: /(?:sang|qua)\s(?:năm|nam)(?!\s\d)(?:\s(?:sau|tới|toi|mới|moi))?(?![\p{L}])/giu,
    span: (_, today) => yearOf(Number(today.slice(0, 4)) + 1),
  },
  {
    pattern: new RegExp(
      String.raw`${uncounted}(?:tháng|thang)\s(này|nay|sau|tới|toi)${fromToday}`,
      'giu',
    ),
    span: ([which = ''], today) =>
      months(
        Number(today.slice(0, 4)),
        Number(today.slice(5, 7)) + (/^n/iu.test(which) ? 0 : 1),
        1,
      ),
  },
  {
    pattern:
      /(?:trước|truoc)\s(?:khi|lúc|luc|thời|hồi)?\s?(?:bỏ|bo|giải thể|giai the|dẹp|hết|het)\s(?:cấp\s|cap\s)?(?:huyện|huyen)|(?:hồi|khi|lúc|luc|hoi|thời)\s(?:còn|con)\s(?:cấp\s|cap\s)?(?:huyện|huyen)/giu,
    span: () => ({ day: daysAfter(DISTRICTS_ENDED, -1), last: daysAfter(DISTRICTS_ENDED, -1) }),
  },
];

/** Quarters, years, coming months and the time before the district level ended, in order; NFC. */
export function findPeriods(text: string, today: CalendarDay): FoundPeriod[] {
  const found: FoundPeriod[] = [];
  // In a text with accents "nam" is a man or the south.
  const isBare = foldAccents(text) === text;
  for (const { pattern, span } of rules) {
    for (const match of text.matchAll(pattern)) {
      const [start, end] = [match.index, match.index + match[0].length];
      if (!isBare && /\bnam\b/iu.test(match[0])) continue;
      if (found.some((other) => start < other.end && other.start < end)) continue;
      const { day, last } = span(match.slice(1), today);
      found.push({ start, end, day, last, precision: 'period' });
    }
  }
  return found.toSorted((one, other) => one.start - other.start);
}

/** The last day of the month that a day lies in. */
export function monthEnd(day: CalendarDay): CalendarDay {
  return months(Number(day.slice(0, 4)), Number(day.slice(5, 7)), 1).last;
}
