import { expect, it } from 'vitest';
import { asksLocalFigure } from './local-figure.ts';

it.each([
  'lệ phí cấp giấy phép xây dựng ở Gia Lai bao nhiêu',
  'han muc giao dat o cua gia lai',
  'bảng giá đất đường Hùng Vương phường Pleiku',
])('knows a figure that the province sets: %s', (question) => {
  expect(asksLocalFigure(question)).toBe(true);
});

it.each([
  'lệ phí đăng ký khai sinh bao nhiêu',
  'thông báo trước bao nhiêu ngày ở Gia Lai',
  'phòng nào của Gia Lai cấp phép nhà ở riêng lẻ',
  'xã nào của Gia Lai giáp biên giới',
  'ở Pleiku nộp hồ sơ đất đai của xã khác được không',
])('does not take this for one: %s', (question) => {
  expect(asksLocalFigure(question)).toBe(false);
});
