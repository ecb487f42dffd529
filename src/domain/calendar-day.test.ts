import { expect, it } from 'vitest';
import { daysAfter, dayInVietnam, isCalendarDay, shownDay } from './calendar-day.ts';

it('takes only days that exist', () => {
  expect(['2026-06-01', '2024-02-29'].map(isCalendarDay)).toEqual([true, true]);
  const wrong = ['2026-02-29', '2026-13-01', '01/06/2026', '2026-6-1', ''];
  expect(wrong.map(isCalendarDay)).toEqual([false, false, false, false, false]);
});

it('turns the day at midnight in Vietnam, not in UTC', () => {
  expect(dayInVietnam(new Date('2025-06-30T16:59:59Z'))).toBe('2025-06-30');
  expect(dayInVietnam(new Date('2025-06-30T17:00:00Z'))).toBe('2025-07-01');
});

it('shows a day as officers write it and steps over month ends', () => {
  expect(shownDay('2026-06-01')).toBe('01/06/2026');
  expect(daysAfter('2027-02-28', 1)).toBe('2027-03-01');
});

it('stays within the days that can be compared', () => {
  expect(daysAfter('9999-12-31', 1)).toBe('9999-12-31');
  expect(daysAfter('0000-01-01', -1)).toBe('0000-01-01');
});
