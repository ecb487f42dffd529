import { describe, expect, it } from 'vitest';
import { findDocumentNumbers } from './document-number.ts';
import { heldNumbers } from './held-numbers.ts';
import { findReferences } from './references.ts';

const find = heldNumbers([
  { number: 'MINH-HỌA-9', kind: 'Hướng dẫn' },
  { number: 'MINH-HỌA-90', kind: 'Hướng dẫn' },
  { number: 'Sổ 9 VX', kind: 'Sổ tay' },
  { number: '1.990101', kind: 'Thủ tục hành chính' },
  { number: '9901/2099/NĐ-CP', kind: 'Nghị định' },
]);
const numbersIn = (text: string) => findDocumentNumbers(text, find).map(({ number }) => number);

describe('heldNumbers', () => {
  it.each([
    ['Hướng dẫn MINH-HỌA-90.', ['MINH-HỌA-90']],
    ['huong dan minh-hoa-9, ', ['MINH-HỌA-9']],
    ['theo Sổ tay Sổ 9 VX;', ['Sổ 9 VX']],
    ['Thủ tục hành chính 1.990101 và Nghị định 9901/2099/NĐ-CP', ['1.990101', '9901/2099/NĐ-CP']],
  ])('finds what is held whatever shape its number has: %s', (text, numbers) => {
    expect(numbersIn(text)).toEqual(numbers);
  });

  it.each(['MINH-HỌA-99', 'MINH-HỌA-9a', 'MINH-HỌA-9/2099', 'Sổ 9 VXX', 'thu 1.990101 đồng'])(
    'takes nothing that only resembles a held number: %s',
    (text) => {
      expect(numbersIn(text)).toEqual([]);
    },
  );

  it('lets a chain of provisions go on to the number behind the name of any kind', () => {
    const [reference] = findReferences('khoản 1 Điều 1 Hướng dẫn MINH-HỌA-90', find);
    expect(reference).toMatchObject({ key: 'minh-hoa-90', paths: ['d1/k1'] });
  });
});
