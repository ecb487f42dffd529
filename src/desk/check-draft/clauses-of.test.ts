import { expect, it } from 'vitest';
import { clausesOf } from './clauses-of.ts';

it('parts an điều into its khoản, each with what stands before them', () => {
  expect(clausesOf(['Điều 2. Thời hạn\n1. Cấp thẻ:\na) 10 ngày;\n2. Đổi thẻ: 5 ngày.'])).toEqual([
    ['Điều 2. Thời hạn', '1. Cấp thẻ:\na) 10 ngày;'],
    ['Điều 2. Thời hạn', '2. Đổi thẻ: 5 ngày.'],
  ]);
});

it('keeps a điểm with the lead-in of its khoản', () => {
  expect(clausesOf(['1. Cấp thẻ trong:', 'a) 10 ngày;'])).toEqual([
    ['1. Cấp thẻ trong:', 'a) 10 ngày;'],
  ]);
});

it('puts no khoản under another', () => {
  expect(clausesOf(['1. Sách in.\n2. Sách quý.'])).toEqual([['1. Sách in.'], ['2. Sách quý.']]);
});
