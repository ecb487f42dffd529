import { expect, it } from 'vitest';
import { statutoryWords } from './synonyms.ts';

it('gives the law’s words in the order of what was said', () => {
  expect(statutoryWords('bán đất rồi sang tên sổ đỏ').map(({ said }) => said)).toEqual([
    'bán đất',
    'sang tên sổ đỏ',
  ]);
});

it('takes the longest everyday words and none inside them', () => {
  expect(statutoryWords('xóa hộ khẩu').map(({ law }) => law)).toEqual(['xóa đăng ký thường trú']);
});

it('finds whole words only', () => {
  expect(statutoryWords('tòan bộ cầm sổ đỏng')).toEqual([]);
});

it('takes a công chứng viên for nobody who does chứng thực', () => {
  expect(statutoryWords('công chứng viên bao nhiêu tuổi')).toEqual([]);
  expect(statutoryWords('công chứng giấy tờ').map(({ law }) => law)).toEqual(['chứng thực']);
});

it('adds nothing that the question says already', () => {
  expect(statutoryWords('kết hôn, cưới vợ')).toEqual([]);
});
