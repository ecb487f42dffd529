import { expect, it } from 'vitest';
import { wordsApart } from './words-apart.ts';

const law = ['1. Thủ thư ghi sổ trong 05 ngày mà không thu tiền, trừ sách quý (nếu có).'];

it('shows the words of both sides that have no counterpart, as they are written', () => {
  expect(wordsApart('Kế toán xã ghi sổ trong 5 ngày', law, '')).toEqual({
    added: ['Kế toán xã'],
    left: ['Thủ thư', 'mà không thu tiền, trừ sách quý (nếu có)'],
    condition: 'mà không thu tiền',
  });
});

it('counts an abbreviation and what stands in a heading as said', () => {
  expect(wordsApart('UBND ghi sổ mượn', ['Ủy ban nhân dân ghi sổ.'], 'Sổ mượn')).toEqual({
    added: [],
    left: [],
  });
});

it('shows what opens a list that is not said', () => {
  const { lead } = wordsApart('đơn', ['1. Người mượn nộp:', 'a) Đơn;'], '');
  expect(lead).toBe('Người mượn nộp');
});
