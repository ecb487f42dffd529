import { describe, expect, it } from 'vitest';
import { findDocumentNumbers, fitsDocumentKey } from './document-number.ts';

const keys = (text: string): string[] => findDocumentNumbers(text).map(({ key }) => key);
const numbers = (text: string): string[] => findDocumentNumbers(text).map(({ number }) => number);

describe('printed numbers', () => {
  it.each([
    ['9901/2099/NĐ-CP', '9901-2099-nd-cp'],
    ['64/2099/QH99', '64-2099-qh99'],
    ['66.18/2099/NQ-CP', '66.18-2099-nq-cp'],
    ['332/NQ-CP', '332-nq-cp'],
    ['30c/NQ-CP', '30c-nq-cp'],
    ['1664/NQ-UBTVQH99', '1664-nq-ubtvqh99'],
    ['351/2099/UBTVQH14', '351-2099-ubtvqh14'],
    ['44/2099/QĐ-CTUBND', '44-2099-qd-ctubnd'],
    ['103/2005/QĐ-UB', '103-2005-qd-ub'],
    ['87/CĐ-TTg', '87-cd-ttg'],
    ['1153/BNNMT-QLĐĐ', '1153-bnnmt-qldd'],
    ['12/UBND-VX', '12-ubnd-vx'],
    ['32/VBHN-VPQH', '32-vbhn-vpqh'],
    ['55/2005/TTLT-BNV-VPCP', '55-2005-ttlt-bnv-vpcp'],
    ['QCVN 01:2099/BCT', 'qcvn-01-2099-bct'],
    ['100-KL/ĐU', '100-kl-du'],
  ])('reads %s', (text, key) => {
    expect(keys(`theo ${text} thì`)).toEqual([key]);
  });

  it.each([
    ['Số: 24/2099//NQ-CP', '24/2099/NQ-CP'],
    ['68/2099/NĐ CP', '68/2099/NĐ-CP'],
    ['Số: 1696 /QĐ-UBND', '1696/QĐ-UBND'],
    ['Số: 5/QĐ - UBND', '5/QĐ-UBND'],
    ['số 7/QĐUBND', '7/QĐ-UBND'],
    ['105/2099/NĐ-\nCP', '105/2099/NĐ-CP'],
    ['số132/2099/NĐ-CP.', '132/2099/NĐ-CP'],
  ])('tolerates the noise of %j', (text, number) => {
    expect(numbers(text)).toEqual([number]);
  });

  it('takes leading zeros for the same number', () => {
    expect(keys('3/2099/QH16')).toEqual(keys('03/2099/QH16'));
  });
});

describe('typed numbers', () => {
  it.each(['nd 9151/2099', '9151 2099 nd cp', 'nđ9151/2099', 'Nghị định số9151/2099/NĐ-CP'])(
    'reads %j as one decree',
    (text) => {
      expect(keys(text)).toEqual(['9151-2099-nd-cp']);
    },
  );

  it('marks a number without its year as partial and fits it to every year', () => {
    const [found] = findDocumentNumbers('nghi dinh 9151 quy dinh gi');
    expect(found).toMatchObject({ partial: true, ordinal: '9151', kind: 'Nghị định' });
    expect(fitsDocumentKey({ key: '9151-nd-cp' }, '9151-2099-nd-cp')).toBe(true);
    expect(fitsDocumentKey({ key: '9151-nd-cp' }, '9151-2099-tt-btc')).toBe(false);
    expect(fitsDocumentKey({ key: '36-qd-ubnd' }, '36-qd-ubnd~gia-lai~2099')).toBe(true);
  });

  it('finds the number behind a law’s name', () => {
    expect(findDocumentNumbers('Luật Thử nghiệm 31/2099')).toMatchObject([
      { number: '31/2099', kind: 'Luật', partial: true },
    ]);
  });
});

it('takes no date, amount, procedure code or year for a number', () => {
  expect(keys('ngày 12/6/2099 nộp 1.000.000 đồng, mã 2.000815, luật 2099, km 12/A')).toEqual([]);
});
