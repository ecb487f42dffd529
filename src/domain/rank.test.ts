import { expect, it } from 'vitest';
import type { DocumentKind } from './legal-document.ts';
import { rankOf } from './rank.ts';

it.each<[DocumentKind, string, string, number]>([
  ['Luật', '9901/2099/QH99', 'Quốc hội', 2],
  ['Nghị quyết', '9902/2099/QH99', 'Quốc hội', 2],
  ['Nghị quyết', '9903/NQ-UBTVQH99', 'Ủy ban Thường vụ Quốc hội', 3],
  ['Nghị quyết', '99.1/2099/NQ-CP', 'Chính phủ', 5],
  ['Nghị quyết', '9904/2099/NQ-HĐND', 'Hội đồng nhân dân tỉnh Gia Lai', 10],
  ['Nghị quyết', '9904/2099/NQ-HĐND', 'Hội đồng nhân dân xã Thử', 14],
  ['Nghị định', '9905/2099/NĐ-CP', 'Chính phủ', 5],
  ['Quyết định', '9906/2099/QĐ-TTg', 'Thủ tướng Chính phủ', 6],
  ['Quyết định', '9907/2099/QĐ-UBND', 'Ủy ban nhân dân tỉnh Gia Lai', 11],
  ['Quyết định', '9908/2099/QĐ-CTUBND', 'Chủ tịch UBND tỉnh Gia Lai', 12],
  ['Thông tư', '9909/2099/TT-BTC', 'Bộ Tài chính', 8],
  ['Công văn', '9910/BTC-CST', 'Bộ Tài chính', 99],
])('ranks %s %s of %s at %i', (kind, number, issuer, rank) => {
  expect(rankOf({ kind, number, issuer })).toBe(rank);
});
