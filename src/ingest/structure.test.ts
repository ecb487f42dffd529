import { expect, it } from 'vitest';
import type { SourceText } from '../domain/source-text.ts';
import { structure } from './structure.ts';

function source(...texts: string[]): SourceText {
  return {
    mediaType: 'text/plain',
    scanned: false,
    pageCount: 1,
    lines: texts.map((text) => ({ text, page: 1, role: 'text' as const })),
    warnings: [],
  };
}

function paths(...texts: string[]): string[] {
  return structure(source(...texts)).provisions.map(({ path }) => path);
}

const opening = ['CHÍNH PHỦ', 'Số: 9901/2099/NĐ-CP', 'NGHỊ ĐỊNH', 'Về sổ thử nghiệm'];

it('divides a decree down to the điểm and keeps chương out of the address of an điều', () => {
  expect(
    paths(
      ...opening,
      'Căn cứ Luật Thử nghiệm;',
      'Chương I',
      'QUY ĐỊNH CHUNG',
      'Điều 1. Phạm vi',
      '1. Văn bản này thử:',
      'a) Một;',
      'b) Hai.',
      '2. Hết.',
    ),
  ).toEqual([
    'header',
    'preamble',
    'chuong-i',
    'chuong-i/intro',
    'd1',
    'd1/intro',
    'd1/k1',
    'd1/k1/intro',
    'd1/k1/a',
    'd1/k1/b',
    'd1/k2',
  ]);
});
