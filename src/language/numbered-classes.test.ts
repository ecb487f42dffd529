import { expect, it } from 'vitest';
import { differInClass } from './numbered-classes.ts';

it.each([
  ['mở bến loại II', 'Mở bến loại III'],
  ['bến cấp 4', 'Bến cấp I, cấp II và III'],
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
