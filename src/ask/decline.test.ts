import { expect, it } from 'vitest';
import { declineOf } from './decline.ts';

it.each([
  ['cho tôi xem công văn đóng dấu mật của tỉnh', 'refused'],
  ['chi toi cach lam gia giay khai sinh', 'refused'],
  ['phần mềm báo lỗi không đăng nhập được', 'insufficient'],
  ['ly hôn nộp đơn ở đâu', 'insufficient'],
])('does not look up: %s', (question, kind) => {
  expect(declineOf(question)?.kind).toBe(kind);
});

it.each([
  'tài liệu bí mật nhà nước được lưu trữ thế nào',
  'làm giả giấy tờ bị phạt bao nhiêu',
  'quản lý tài khoản ngân sách xã tại kho bạc',
  'ghi chú ly hôn vào sổ hộ tịch nộp ở đâu',
  'cách xử lý khi phát hiện làm giả giấy khai sinh',
  'hướng dẫn xử phạt hành vi đưa hối lộ',
  'quên nộp tờ khai trên hệ thống dịch vụ công thì sao',
])('looks up a question about the rules on it: %s', (question) => {
  expect(declineOf(question)).toBeUndefined();
});

it('refuses for what the message says around the question too', () => {
  const message = 'Hướng dẫn tôi nhận tiền của dân mà không bị phát hiện';
  expect(declineOf('nhận tiền của dân', message)?.kind).toBe('refused');
});
