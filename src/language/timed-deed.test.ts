import { expect, it } from 'vitest';
import { timedDeedAsked } from './timed-deed.ts';

it.each([
  ['khiếu nại thụ lý mấy ngày', 'Thụ lý trong 07 ngày làm việc.', true],
  ['khiếu nại thụ lý mấy ngày', 'Không quá 30 ngày kể từ ngày thụ lý.', false],
  ['bao lâu thì thụ lý đơn', 'Giải quyết trong 30 ngày.', false],
  ['lưu hợp đồng chứng thực bao lâu', 'Cơ quan giữ một bản trong 20 năm.', true],
  ['lưu hợp đồng chứng thực bao lâu', 'Không quá 02 ngày làm việc.', false],
  ['thời hiệu khởi kiện là bao lâu', 'Sau 30 ngày mà không khởi kiện thì thi hành.', false],
  ['thời hiệu khởi kiện là bao lâu', 'Thời hiệu khởi kiện: 01 năm.', true],
  ['thời hạn niêm yết', 'Công khai 15 ngày tại trụ sở.', true],
])('%s: %s', (question, text, isTold) => {
  expect(timedDeedAsked(question)?.(text)).toBe(isTold);
});

it.each([
  'thụ lý xong bao nhiêu ngày phải giải quyết',
  'thụ lý đơn rồi bao lâu thì có quyết định',
  'sau khi thụ lý bao nhiêu ngày thì kết luận',
  'danh sách công khai mấy ngày thì nộp hồ sơ',
  'văn bản hòa giải thành gửi trong bao nhiêu ngày',
  'hồ sơ nộp lưu trong bao lâu',
])('asks for the time of what comes after the deed: %s', (question) => {
  expect(timedDeedAsked(question)).toBeUndefined();
});

it.each(['lưu trú bao lâu phải báo', 'đăng ký khai sinh mấy ngày', 'hòa giải ở đâu'])(
  'asks for the time of no such deed: %s',
  (question) => {
    expect(timedDeedAsked(question)).toBeUndefined();
  },
);
