import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { lawNames } from './law-names.ts';

const law = (title: string, kind: LegalDocument['kind'] = 'Luật'): LegalDocument => ({
  key: title,
  versionId: title,
  number: '9901/2099/QH99',
  kind,
  title,
  tier: 'normative',
  territory: 'nation',
  fields: [],
});
const needed = [
  'Luật Sổ thử',
  'Luật sửa đổi, bổ sung một số điều của Luật Sổ thử',
  'Nghị định về sổ thử',
].map((title) => ({ number: '9902/2099/QH99', title, why: 'thử' }));

const find = lawNames(
  [
    law('Thư viện thử'),
    law('Luật Thư viện'),
    law('Mượn sách, trả sách và giữ sách'),
    law('Đọc'),
    law('Sách', 'Bộ luật'),
    law('Quy định về thẻ', 'Nghị định'),
  ],
  [{ field: 'sổ', documents: needed }],
);
const namesIn = (text: string) => find(text).map(({ name }) => name);

describe('lawNames', () => {
  it.each([
    ['Theo Luật Sổ thử năm 2099 và Luật Thư viện thì xã làm.', ['Luật Sổ thử', 'Luật Thư viện']],
    ['Căn cứ Nghị định 9901/2099/NĐ-CP; Luật Sổ thử năm 2099;', ['Luật Sổ thử']],
    [
      'theo luật mượn sách, trả sách và giữ sách thì được',
      ['luật mượn sách, trả sách và giữ sách'],
    ],
    ['Luật Thư viện thử quy định rõ; Bộ luật Sách cũng vậy', ['Luật Thư viện thử', 'Bộ luật Sách']],
    ['theo quy định Luật Đọc', ['Luật Đọc']],
    ['theo luat so thu', ['luat so thu']],
    ['Điều 10 BLDS 2015, Điều 5 LĐĐ', ['Bộ luật Dân sự', 'Luật Đất đai']],
    [
      'Luật sửa đổi, bổ sung một số điều của Luật Sổ thử thì khác',
      ['Luật sửa đổi, bổ sung một số điều của Luật Sổ thử'],
    ],
    [
      'Luật sửa đổi, bổ sung Luật Sổ thử và Luật sửa đổi Luật Thư viện',
      ['Luật sửa đổi, bổ sung Luật Sổ thử', 'Luật sửa đổi Luật Thư viện'],
    ],
  ])('finds what is held or known to be needed, the longest name first: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    ['Theo Luật Bến nước năm 2098 thì xã làm.', ['Luật Bến nước']],
    [
      'Luật Phòng, chống mọt 2098 và Luật Thư viện điện tử năm 2098',
      ['Luật Phòng, chống mọt', 'Luật Thư viện điện tử'],
    ],
    ['Căn cứ Luật Bến nước;', ['Luật Bến nước']],
    ['Căn cứ Luật Bến nước; Luật Cầu phao;', ['Luật Bến nước', 'Luật Cầu phao']],
  ])('finds an unknown name by its year or in a line of bases: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each([
    'Công văn 99/BLDS-XX của QLĐĐ, số 9903/2099/BLHS',
    'Nhờ luật sư, luật gia và Luật sư đoàn bảo vệ năm 2099.',
    'theo quy định của pháp luật thư viện và kỷ luật thư viện',
    'Luật này và theo quy định của luật năm 2099',
    'dự án Luật Thư viện, dự thảo Luật Sổ thử',
    'Trường Đại học Luật Hà Nội năm 2099, Công ty Luật Minh Minh 2099',
    'Luật Bến nước quy định việc thu phí trong năm 2099.',
    'Theo luật đọc sách thì không.',
    'Căn cứ Luật Thư viện số 9901/2099/QH99; Luật Sổ thử năm 2099 (số 9902/2099/QH99);',
    'Nghị định quy định chi tiết một số điều của Luật Thư viện, Luật Sổ thử năm 2099;',
    'Dự thảo Luật sửa đổi, bổ sung một số điều của Luật Sổ thử',
  ])('finds no law in %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it.each([
    ['Luật sửa đổi, bổ sung một số điều của Luật Thư viện thử năm 2098 quy định', ''],
    ['Luật sửa đổi một số điều của Luật Bến nước quy định', ''],
    ['Luật sửa đổi, bổ sung một số điều của Luật Bến nước số 9903/2099/QH99', 'numbered'],
    ['Luật Sửa đổi, bổ sung Điều 6 của Luật Bến nước (số 9903/2099/QH99)', 'numbered'],
  ])('tells a law that changes others by the first that it changes: %s', (text, numbered) => {
    const [one, ...others] = find(text);
    expect(others).toEqual([]);
    expect(one?.name).toMatch(/^Luật [Ss]ửa đổi.* của Luật (?:Thư viện thử|Bến nước)$/u);
    expect(one?.isNumbered).toBe(numbered ? true : undefined);
  });

  it('gives a known name to its last word and no further', () => {
    const text = 'Luật Thư viện giao cho xã quản lý sách từ năm 2099';
    expect(find(text)).toEqual([{ start: 0, end: 13, name: 'Luật Thư viện' }]);
  });
});
