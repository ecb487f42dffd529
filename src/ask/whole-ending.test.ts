import { expect, it } from 'vitest';
import type { RelationKind } from '../domain/legal-document.ts';
import { endsWhole } from './whole-ending.ts';

function ends(kind: RelationKind, quote: string, target = '9901-2025-nd-cp'): boolean {
  const place = { from: 'd9', start: 0, end: quote.length, documentKey: 'x', versionId: 'v' };
  return endsWhole({ kind, quote, target, ...place });
}

it.each<[RelationKind, string]>([
  ['replaces', 'Nghị định này thay thế Nghị định số 9901/2025/NĐ-CP ngày 01 tháng 01 năm 2025.'],
  ['repeals', 'Nghị định số 9901/2025/NĐ-CP hết hiệu lực kể từ ngày Nghị định này có hiệu lực.'],
  ['repeals', 'Bãi bỏ Nghị định số 9901/2025/NĐ-CP ngày 01 tháng 01 năm 2025.'],
])('takes the plain form: %s', (kind, quote) => {
  expect(ends(kind, quote)).toBe(true);
});

it.each<[string, RelationKind, string]>([
  ['a phrase', 'repeals', 'Thay thế, bãi bỏ các điểm, cụm từ tại Nghị định số 9901/2025/NĐ-CP'],
  [
    'an amending law of the one that ends',
    'repeals',
    'Luật số 9902/2020/QH99 được sửa đổi theo Nghị định số 9901/2025/NĐ-CP hết hiệu lực.',
  ],
  ['one khoản', 'repeals', 'Bãi bỏ khoản 1 Điều 6 Nghị định số 9901/2025/NĐ-CP.'],
  [
    'forms',
    'replaces',
    'Các biểu mẫu tại Nghị định này và Nghị định số 9901/2025/NĐ-CP thay thế biểu mẫu cũ.',
  ],
])('does not take the end of %s for the end of the whole', (_what, kind, quote) => {
  expect(ends(kind, quote)).toBe(false);
});
