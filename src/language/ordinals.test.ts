import { expect, it } from 'vitest';
import { differInClass, ordinalFit } from './ordinals.ts';

it.each([
  ['họp bến lần thứ nhất khi nào', '2. Họp bến lần thứ hai trước 40 ngày.', 'other'],
  ['bến loại 2 do ai mở', 'Mở bến loại III', 'other'],
  ['ghe hạng hai ai cấp', '1. Ghe hạng I do tỉnh cấp.', 'other'],
  ['bến cấp III ai mở', '1. Bến cấp I do tỉnh mở.', 'other'],
  ['bến loại V ai mở', '1. Bến loại I và loại II do tỉnh mở.', 'other'],
  ['bến loại C ai mở', '1. Bến loại A hoặc B do tỉnh mở.', 'other'],
  ['họp bến lần thứ hai khi nào', '2. Họp bến lần thứ 2 trước 40 ngày.', 'asked'],
  ['bến loại 2 do ai mở', 'Bến loại I, II do xã mở.', 'asked'],
  ['bến loại III do ai mở', 'Bến loại I, loại II và loại III do xã mở.', 'asked'],
  ['bến loại 2 do ai mở', 'Bến do xã mở, họp lần thứ nhất trong tháng.', 'silent'],
  ['mỗi năm họp bến 2 lần à', 'Họp bến lần thứ nhất trong tháng.', 'silent'],
  ['cấp 2 giấy cho hai chủ ghe', 'Cấp 01 giấy cho một ghe.', 'silent'],
  ['thẻ cấp năm 2020 còn dùng không', 'Ghe được cung cấp 3 thẻ.', 'silent'],
  ['bến cấp I ai mua bảo hiểm', '1. Bến từ cấp II trở lên do chủ bến mua.', 'silent'],
  ['ai mở bến', 'Bến loại III.', 'silent'],
])('tells how “%s” stands to “%s”', (question, text, fit) => {
  expect(ordinalFit(question, text)).toBe(fit);
});

it.each([
  ['mở bến loại II', 'Mở bến loại III'],
  ['bến cấp 4', 'Bến cấp I, cấp II và III'],
  ['bến cấp 1', 'Bến cấp IX'],
  ['thẻ bến mức độ 2', 'Thẻ bến mức 01'],
])('tells %s from another class: %s', (asked, name) => {
  expect(differInClass(asked, name)).toBe(true);
});

it.each([
  ['mở bến loại 3', 'Mở bến loại III'],
  ['bến cấp II', 'Bến cấp I, II'],
  ['thẻ bến mức 2', 'Thẻ bến mức độ 02'],
  ['mở bến', 'Mở bến loại III'],
  ['mở bến loại II', 'Mở bến'],
  ['cấp xã mở bến loại nào', 'Mở bến loại III'],
])('lets %s be: %s', (asked, name) => {
  expect(differInClass(asked, name)).toBe(false);
});
