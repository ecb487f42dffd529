import { expect, it } from 'vitest';
import { delegates } from './delegates.ts';

it.each([
  'Chính phủ quy định chi tiết việc làm thẻ cho trẻ em; việc cấp lại thẻ.',
  '3. Ủy ban nhân dân cấp tỉnh quy định chi tiết tiêu chuẩn và việc xét chọn người đọc giỏi.',
  'Bộ trưởng Bộ Sách hướng dẫn việc trả sách.',
])('only says who is to rule a matter: “%s”', (text) => {
  expect(delegates(text)).toBe(true);
});

it.each([
  'Chính phủ quy định chi tiết khoản này. Người đọc trả sách trong 05 ngày.',
  'Ủy ban nhân dân cấp xã cấp thẻ theo quy định của Chính phủ.',
  'Người đọc làm thẻ tại thư viện.',
])('rules something: “%s”', (text) => {
  expect(delegates(text)).toBe(false);
});
