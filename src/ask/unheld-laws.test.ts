import { describe, expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import { unheldLaws } from './unheld-laws.ts';

const held: LegalDocument = {
  key: '9910-2024-qh15',
  versionId: 'v',
  number: '9910/2024/QH15',
  kind: 'Luật',
  title: 'Mặt nước thử',
  tier: 'normative',
  territory: 'nation',
  fields: [],
};
const needed = [
  {
    field: 'thử',
    documents: [
      { number: '9911/2014/QH13', title: 'Luật Thẻ thử', why: '' },
      { number: '9912/2026/QH16', title: 'Luật Thẻ thử', why: '' },
      { number: '9913/2025/QH15', title: 'Luật Ban hành thẻ thử nghiệm địa phương', why: '' },
      { number: '9914/2025/QH15', title: 'Luật sửa đổi, bổ sung một số điều của 9 luật', why: '' },
    ],
  },
];
const parts = { documents: [held], needed };
const numbers = (text: string, types: Parameters<typeof unheldLaws>[1] = []) =>
  unheldLaws(text, types, parts).map(({ number }) => number);

describe('unheldLaws', () => {
  it.each([
    ['luật thẻ thử mới 2026 áp dụng chưa', ['9912/2026/QH16']],
    ['luat the thu nam 2014 con khong', ['9911/2014/QH13']],
    ['Luật Ban hành thẻ thử 2025 hiệu lực ngày mấy', ['9913/2025/QH15']],
    ['luật mặt nước thử 2024 có hiệu lực từ ngày nào', []],
    ['luật thẻ thử năm 1999', []],
    ['theo luật thẻ thử thì ai cấp', []],
  ])('of "%s" are %j', (text, expected) => {
    expect(numbers(text)).toEqual(expected);
  });

  it('are all of the name when its validity is asked without a year', () => {
    expect(numbers('luật thẻ thử còn hiệu lực không', ['validity'])).toEqual([
      '9911/2014/QH13',
      '9912/2026/QH16',
    ]);
  });
});
