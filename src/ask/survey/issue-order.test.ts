import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from '../../language/document-number.ts';
import { wasIssuedBefore } from './issue-order.ts';

const before = (one: string, other: Parameters<typeof wasIssuedBefore>[1]): boolean[] =>
  findDocumentNumbers(one).map((number) => wasIssuedBefore(number, other));

describe('the order in which documents were issued', () => {
  it('is told by the years of their numbers, whatever day one takes effect', () => {
    const decree = { number: '9901/2098/NĐ-CP', effectiveFrom: '2099-01-01' };
    expect(before('9950/2097/QH15', decree)).toEqual([true]);
    expect(before('9950/2098/QH15', decree)).toEqual([false]);
    expect(before('9950/2099/QH15', decree)).toEqual([false]);
  });

  it('is told by the numbers of one series within a year', () => {
    const law = { number: '9960/2099/QH15' };
    expect(before('9952/2099/QH15', law)).toEqual([true]);
    expect(before('9970/2099/QH15', law)).toEqual([false]);
  });

  it('is not told by numbers of two series, nor by numbers under a number', () => {
    expect(before('9952/2099/QH15', { number: '9960/2099/NĐ-CP' })).toEqual([false]);
    expect(before('66.7/2099/NQ-CP', { number: '66.18/2099/NQ-CP' })).toEqual([false]);
  });

  it('takes the day of issue where the number has no year', () => {
    const resolution = { number: '9964/NQ-UBTVQH15', issuedOn: '2099-06-16' };
    expect(before('9950/2098/QH15', resolution)).toEqual([true]);
    expect(before('9950/2098/QH15', { number: '9964/NQ-UBTVQH15' })).toEqual([false]);
  });
});
