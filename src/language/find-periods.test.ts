import fc from 'fast-check';
import { expect, it } from 'vitest';
import { daysAfter } from '../domain/calendar-day.ts';
import { findPeriods, monthEnd } from './find-periods.ts';

const today = '2099-11-28';
const spans = (text: string) => findPeriods(text, today).map(({ day, last }) => `${day} ${last}`);

it.each([
  ['năm 2098', '2098-01-01 2098-12-31'],
  ['năm kia', '2097-01-01 2097-12-31'],
  ['nam ngoai', '2098-01-01 2098-12-31'],
  ['tháng tám năm ngoái', '2098-01-01 2098-12-31'],
  ['năm tới', '2100-01-01 2100-12-31'],
  ['sang năm', '2100-01-01 2100-12-31'],
  ['quý IV/2099', '2099-10-01 2099-12-31'],
  ['quý 2 năm 2098', '2098-04-01 2098-06-30'],
  ['tháng này', '2099-11-01 2099-11-30'],
  ['tháng sau', '2099-12-01 2099-12-31'],
  ['hồi còn huyện', '2025-06-30 2025-06-30'],
])('reads a time by its first and last day: %s', (text, span) => {
  expect(spans(text)).toEqual([span]);
});

it.each([
  '03 năm tới',
  'mỗi năm',
  'một năm trước',
  'mười năm trước',
  'muoi nam truoc',
  'vài năm sau',
  'hai tháng sau',
  'những tháng tới',
  'trong năm sau khi sinh',
  'năm trước đó',
  'Điều 2098',
  'nam trước 20 tuổi là trẻ',
])('takes a length of time or a man for none: %s', (text) => {
  expect(spans(text)).toEqual([]);
});

it('ends every month on the day before the next one begins', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (days) => {
      const day = daysAfter('1945-01-01', days);
      const next = daysAfter(monthEnd(day), 1);
      expect(next.endsWith('-01')).toBe(true);
      expect(monthEnd(day).slice(0, 7)).toBe(day.slice(0, 7));
    }),
  );
});
