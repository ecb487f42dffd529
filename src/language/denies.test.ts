import { expect, it } from 'vitest';
import { denies } from './denies.ts';

it.each([
  'Bản chính nào không được sao',
  'Ai không phải nộp tờ khai',
  'Trường hợp miễn lệ phí',
  'Trường hợp không cấp thẻ bến',
  'giấy tờ nào xã từ chối nhận',
])('finds the denial in “%s”', (text) => {
  expect(denies(text)).toBe(true);
});

it.each([
  'một mình tôi nộp được không',
  'Đăng ký thường trú, tạm trú',
  'Giấy cam đoan về việc sinh',
  'phải nộp lệ phí đúng không',
  'Trường hợp không có thẻ bến',
])('finds none in “%s”', (text) => {
  expect(denies(text)).toBe(false);
});
