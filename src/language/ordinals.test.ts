import { expect, it } from 'vitest';
import { tellsOtherOrdinal } from './ordinals.ts';

it.each([
  ['họp bến lần thứ nhất khi nào', '2. Họp bến lần thứ hai trước 40 ngày.'],
  ['bến loại 2 do ai mở', 'Mở bến loại III'],
  ['ghe hạng hai ai cấp', '1. Ghe hạng I do tỉnh cấp.'],
])('knows that “%s” is not told by “%s”', (question, text) => {
  expect(tellsOtherOrdinal(question, text)).toBe(true);
});

it.each([
  ['họp bến lần thứ hai khi nào', '2. Họp bến lần thứ 2 trước 40 ngày.'],
  ['bến loại 2 do ai mở', 'Bến loại I, loại II do xã mở.'],
  ['bến loại 2 do ai mở', 'Bến do xã mở, họp lần thứ nhất trong tháng.'],
  ['mỗi năm họp bến 2 lần à', 'Họp bến lần thứ nhất trong tháng.'],
  ['bến cấp 3 ngày thì sao', 'Ghe cấp I.'],
  ['ai mở bến', 'Bến loại III.'],
])('lets “%s” be told by “%s”', (question, text) => {
  expect(tellsOtherOrdinal(question, text)).toBe(false);
});
