import { expect, it } from 'vitest';
import { deedAskedWhether } from './asked-whether.ts';

it.each([
  ['Nuôi mèo trong thư viện có phải đăng ký không?', 'đăng ký'],
  ['Người đọc bị phạt có được chọn sách không', 'chọn'],
  ['Bán sách có cần thiết phải công chứng hay không', 'công chứng'],
])('asks in “%s” whether %s', (question, deed) => {
  expect(deedAskedWhether(question)).toBe(deed);
});

it.each([
  'Làm thẻ có phải về quê không',
  'Trả sách có phải trả tiền không',
  'Ai ký thẻ đọc',
  'Thẻ đọc có giá trị không',
])('asks in “%s” of no deed that a rule would name', (question) => {
  expect(deedAskedWhether(question)).toBe('');
});
