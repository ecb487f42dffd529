import { describe, expect, it } from 'vitest';
import { findReferences } from './references.ts';

const paths = (text: string): (readonly string[])[] =>
  findReferences(text).map((found) => found.paths);

describe('chains', () => {
  it('reads a chain with its document', () => {
    const text = 'tại điểm b khoản 1 Điều 5 Nghị định số 9151/2099/NĐ-CP thì';
    const [found] = findReferences(text);
    expect(found).toMatchObject({ paths: ['d5/k1/b'], key: '9151-2099-nd-cp' });
    expect(text.slice(found?.start, found?.end)).toBe(
      'điểm b khoản 1 Điều 5 Nghị định số 9151/2099/NĐ-CP',
    );
  });

  it.each([
    ['khoản 1, 2 và 3 Điều 7', ['d7/k1', 'd7/k2', 'd7/k3']],
    ['các điểm a, b và c khoản 1 Điều 3', ['d3/k1/a', 'd3/k1/b', 'd3/k1/c']],
    ['khoản 4a, 4b và 4đ Điều 9', ['d9/k4a', 'd9/k4b', 'd9/k4dd']],
    ['điểm a khoản 1, khoản 2 Điều 8', ['d8/k1/a', 'd8/k2']],
    ['từ Điều 3 đến Điều 5', ['d3', 'd4', 'd5']],
    ['Điều 5 khoản 1 điểm a', ['d5/k1/a']],
    ['Điều 54a', ['d54a']],
    ['Chương IV', ['chuong-iv']],
  ])('reads %s', (text, expected) => {
    expect(paths(text)).toEqual([expected]);
  });

  it('keeps two documents of one sentence apart', () => {
    expect(
      findReferences(
        'điểm c khoản 3 Điều 1 Nghị định số 9010/2099/NĐ-CP sửa đổi khoản 2 Điều 5 Nghị định số 9005/2098/NĐ-CP',
      ).map(({ key, paths: [path] }) => `${key}/${path}`),
    ).toEqual(['9010-2099-nd-cp/d1/k3/c', '9005-2098-nd-cp/d5/k2']);
  });

  it('names a law without a number', () => {
    expect(findReferences('Điều 27 của Luật Thử nghiệm năm 2099')).toMatchObject([
      { paths: ['d27'], documentName: 'Luật Thử nghiệm' },
    ]);
  });
});

describe('officers’ spelling', () => {
  it.each([
    ['k2 Đ5', ['d5/k2']],
    ['đ5 k1', ['d5/k1']],
    ['điểm a k9 Đ3 NQ 9254', ['d3/k9/a']],
    ['đ2 khoản 3 điều 16', ['d16/k3/dd.2', 'd16/k3/dd/2']],
    ['mẫu số 05 phụ lục IV', ['pl-iv/mau-05']],
    [
      'các khoản B.II, B.VII Mục 1 Phụ lục I.3',
      ['pl-i.3/muc-1/phan-b/ii', 'pl-i.3/muc-1/phan-b/vii'],
    ],
    ['điểm I.5 Mục 1 Phụ lục I.4', ['pl-i.4/muc-1/i/5']],
    ['khoản VI phần B tiểu mục 3.2 phụ lục I.2', ['pl-i.2/tieu-muc-3.2/phan-b/vi']],
    ['nội dung C Phần V Phụ lục I', ['pl-i/phan-v/phan-c']],
    ['Mục X nội dung C Phần V Phụ lục I', ['pl-i/phan-v/phan-c/muc-x']],
    [
      'điểm b khoản 3 Mục II, khoản 1 và nội dung tại tên khoản 2 Mục XI nội dung C Phần V Phụ lục I',
      [
        'pl-i/phan-v/phan-c/muc-ii/3/b',
        'pl-i/phan-v/phan-c/muc-xi/1',
        'pl-i/phan-v/phan-c/muc-xi/2',
      ],
    ],
    ['nội dung B và nội dung C Phần V Phụ lục I', ['pl-i/phan-v/phan-b', 'pl-i/phan-v/phan-c']],
  ])('reads %s', (text, expected) => {
    expect(paths(text)).toEqual([expected]);
  });

  it('offers điểm d and điểm đ when typed without accents, and only the printed one with them', () => {
    expect(paths('diem d khoan 1 dieu 5')).toEqual([['d5/k1/d', 'd5/k1/dd']]);
    expect(paths('điểm d khoản 1 Điều 5')).toEqual([['d5/k1/d']]);
  });

  it('takes money for no reference', () => {
    expect(paths('nộp 500.000 đ 5 bản')).toEqual([]);
  });
});

describe('names of laws', () => {
  it.each([
    ['điểm c khoản 5 Điều 18 Luật Nước, đất và cát, đá số 9901/2099/QH99', '9901-2099-qh99'],
    ['Điều 18 Luật Nước năm 2099 số 9901/2099/QH99', '9901-2099-qh99'],
    ['Điều 18 Luật Nước và Nghị định số 9902/2099/NĐ-CP', undefined],
  ])('finds the number at the end of "%s"', (text, key) => {
    expect(findReferences(text)[0]?.key).toBe(key);
  });

  it('keeps an điều out of the annex that is named beside it', () => {
    expect(paths('Điều 3 và Phụ lục I Nghị định 9901/2099/NĐ-CP')).toEqual([['d3', 'pl-i']]);
  });
});

describe('relative references', () => {
  it('keeps "Điều này" apart from the điều beside it', () => {
    expect(
      findReferences('khoản 1 Điều này và Điều 2 của Nghị định này').map(
        ({ relative, paths: [path] }) => `${relative} ${path}`,
      ),
    ).toEqual(['article k1', 'document d2']);
    expect(
      findReferences('Điều 5 và khoản 1, khoản 2 Điều này').map(
        ({ relative, paths: found }) => `${relative ?? ''} ${found.join(' ')}`,
      ),
    ).toEqual([' d5', 'article k1 k2']);
  });

  it.each([
    ['khoản 1 Điều này', 'article', ['k1']],
    ['điểm a khoản này', 'clause', ['a']],
    ['Điều 5 của Nghị định này', 'document', ['d5']],
  ])('reads %s', (text, relative, expected) => {
    expect(findReferences(text)).toMatchObject([{ relative, paths: expected }]);
  });
});
