import { expect, it } from 'vitest';
import { isPending, isUnfinished } from './pending.ts';

it.each([
  'hồ sơ đang làm dở ở huyện thì ai làm tiếp',
  'ho so nop 10/5/2026 con dang xu ly thi sao',
  'nộp hồ sơ xin cấp thẻ đọc sách tại nhà ngày 20/6 nay ra sao',
  'Hồ sơ đã nộp trước ngày dừng thủ tục',
  'hồ sơ nộp trước khi nghị định bị ngưng',
])('hears of a matter that is not finished: %s', (text) => {
  expect(isPending(text)).toBe(true);
});

it.each([
  'thông báo phải gửi trước 120 hay 180 ngày',
  'nghị định áp dụng từ 19/2/2025 đúng không',
  'đăng ký khai sinh nộp ở đâu',
  'nộp hồ sơ chứng thực theo Nghị định 23/2015/NĐ-CP thì ai ký',
  'nộp hồ sơ xin cấp sổ theo mẫu số 04/1',
])('hears of none in a plain rule: %s', (text) => {
  expect(isPending(text)).toBe(false);
});

it('tells what is unfinished from what was only filed once', () => {
  expect(isUnfinished('hồ sơ nộp 10/5/2026 chưa giải quyết')).toBe(true);
  expect(isUnfinished('hồ sơ đã nộp có được rút không')).toBe(false);
});
