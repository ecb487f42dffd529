import { expect, it } from 'vitest';
import type { SaidStatement } from './evaluation-run.ts';
import { fidelityOf } from './fidelity.ts';

function said(text: string, quote: string): SaidStatement {
  const citation = {
    address: 'n/d5/k1',
    label: 'khoản 1 Điều 5',
    quote,
    tier: 'normative',
    rightArticle: true,
    rightClause: true,
    literal: true,
  };
  return { part: 'conclusion', text, citations: [citation] };
}

it('finds a number that no quote of the statement holds', () => {
  const { numbers } = fidelityOf([
    said('Trong 15 ngày', 'Trong 5 ngày'),
    said('7 ngày', '07 ngày'),
  ]);
  expect(numbers).toEqual({ hits: 1, of: 2 });
});

it('tells dates and amounts apart by all their digits', () => {
  const { numbers } = fidelityOf([said('từ 01/7/2026, 8.000 đồng', 'từ 01/7/2025, 80.000 đồng')]);
  expect(numbers).toEqual({ hits: 0, of: 2 });
});

it('does not count a number quoted for another statement', () => {
  const statements = [said('Nộp 2 bộ', 'Nộp một bộ'), said('Có 2 bộ', 'Có 2 bộ')];
  expect(fidelityOf(statements).numbers).toEqual({ hits: 1, of: 2 });
});

it('counts the words that go beyond the quotes', () => {
  expect(fidelityOf([said('Xã cấp giấy ngay', 'Xã cấp giấy')]).words).toEqual({ hits: 3, of: 4 });
});

it('lets a statement name the provision that it rests on', () => {
  expect(fidelityOf([said('Theo khoản 1 Điều 5', 'Theo')]).numbers).toEqual({ hits: 2, of: 2 });
});
