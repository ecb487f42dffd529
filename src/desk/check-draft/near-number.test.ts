import { expect, it } from 'vitest';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { findDocumentNumbers } from '../../language/document-number.ts';
import { nearNumbers } from './near-number.ts';

const held = (number: string, kind: string, title: string) =>
  ({ number, kind, title, tier: 'normative' }) as unknown as LegalDocument;
const documents = [
  held('9932/2023/QH15', 'Luật', 'Hộ tịch thử'),
  held('9931/2024/NĐ-CP', 'Nghị định', 'Quy định về thẻ thư viện lưu động'),
  held('9940/2024/NĐ-CP', 'Nghị định', 'Quy định về giá'),
];

function near(draft: string): string[] {
  const [number] = findDocumentNumbers(draft);
  if (!number) throw new RangeError('No number');
  return nearNumbers(number, documents, draft).map(({ document, part }) =>
    [document.number, part].join(' '),
  );
}

it.each([
  ['Luật Hộ Tịch thử số 9932/2023/QH14', '9932/2023/QH15 khóa Quốc hội'],
  ['Luật Hộ tịch thử năm 2023 (số 9932/2022/QH15)', '9932/2023/QH15 năm'],
  [
    'Nghị định số 9913/2024/NĐ-CP ngày 5/1/2024 của Chính phủ quy định về thẻ thư viện lưu động và việc khác',
    '9931/2024/NĐ-CP số thứ tự',
  ],
])('finds the held number of what is named: %s', (draft, found) => {
  expect(near(draft)).toEqual([found]);
});

it.each([
  'Luật Hộ tịch số 9932/2023/QH14',
  'Luật Hộ tịch thử số 32/2013/QH13',
  'Nghị định số 9931/2023/NĐ-CP quy định về sách',
  // A title of a few words may be that of many.
  'Nghị định số 9940/2023/NĐ-CP quy định về giá',
  'Thông tư 9931/2024/TT-BTP của Bộ Tư pháp hướng dẫn Nghị định quy định về thẻ thư viện lưu động',
])('finds none where the name is another or more parts differ: %s', (draft) => {
  expect(near(draft)).toEqual([]);
});
