import { expect, it } from 'vitest';
import { headsRepeat, repeats } from './repeats.ts';

it.each([
  'Hồ sơ đăng ký lại khai sinh',
  'làm lại khai sinh cần gì',
  'mất giấy chứng nhận thì xin ở đâu',
  'thẻ bị rách đổi thế nào',
  'gia hạn tạm trú',
])('hears that something is done again: %s', (text) => {
  expect(repeats(text)).toBe(true);
});

it.each(['hồ sơ đăng ký khai sinh gồm những gì', 'ba mất hôm qua thì báo ở đâu', 'trả lại hồ sơ'])(
  'hears nothing of it in the first time: %s',
  (text) => {
    expect(repeats(text)).toBe(false);
  },
);

it('hears the first time in a heading that names both', () => {
  expect(headsRepeat('Thời hạn cấp mới, thay đổi, cấp lại giấy phép thử')).toBe(false);
  expect(headsRepeat('Cấp lại, cấp đổi giấy phép thử')).toBe(true);
});
