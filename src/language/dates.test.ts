import { expect, it } from 'vitest';
import { findDates, parseVietnameseDate } from './dates.ts';

it.each([
  ['ngày 01 tháng 7 năm 2099', '2099-07-01'],
  ['01/7/2099', '2099-07-01'],
  ['ngày15 tháng 4 năm 2099', '2099-04-15'],
  ['2099-02-28', '2099-02-28'],
])('reads %s', (text, day) => {
  expect(parseVietnameseDate(`từ ${text} trở đi`)).toBe(day);
});

it('gives the first day of a month named alone, as a month', () => {
  expect(findDates('trong tháng 5/2099')).toMatchObject([
    { day: '2099-05-01', precision: 'month' },
  ]);
});

it('marks a day without a year', () => {
  expect(findDates('hồ sơ nộp trước 1/7 thì sao')).toMatchObject([{ precision: 'no-year' }]);
});

it('marks a date that no calendar has', () => {
  expect(findDates('ngày15 tháng 54 năm 2099')).toMatchObject([{ precision: 'impossible' }]);
});

it('takes a document number for no date', () => {
  expect(findDates('Nghị định 12/2099/NĐ-CP, 10/12')).toEqual([]);
});

it('tells no single day of a text with two', () => {
  expect(parseVietnameseDate('từ 01/7/2099 đến 01/8/2099')).toBeUndefined();
});
