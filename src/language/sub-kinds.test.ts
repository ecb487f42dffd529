import { expect, it } from 'vitest';
import { saysSubKinds } from './sub-kinds.ts';

it.each([
  ['đăng ký lại khai sinh', 'Đăng ký khai sinh'],
  ['cấp lại giấy phép', 'Cấp giấy phép'],
  ['cấp lại giấy phép', 'Đăng ký lại, cấp đổi giấy phép'],
  ['gia hạn tạm trú', 'Đăng ký tạm trú'],
  ['cấp đổi thẻ', 'Cấp thẻ, trao thẻ'],
  ['đăng ký kết hôn lưu động', 'Đăng ký kết hôn'],
  ['khai tử có yếu tố nước ngoài', 'Khai tử trong nước'],
])('tells %s from a text on its sibling: %s', (question, text) => {
  expect(saysSubKinds(question, text)).toBe(false);
});

it.each([
  ['đăng ký lại khai sinh', 'Việc sinh được đăng ký lại'],
  ['Cấp lại giấy phép', 'Cấp mới, cấp lại, gia hạn'],
  ['cấp đổi thẻ', 'Đổi thẻ'],
  ['khai tử có yếu tố nước ngoài', 'Khai tử cho người nước ngoài'],
  ['đăng ký khai sinh', 'Đăng ký khai sinh và đăng ký lại khai sinh'],
  ['người có công lưu lại', 'Người có công'],
])('finds %s in: %s', (question, text) => {
  expect(saysSubKinds(question, text)).toBe(true);
});
