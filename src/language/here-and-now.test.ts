import { expect, it } from 'vitest';
import { withoutHereAndNow } from './here-and-now.ts';

it.each([
  ['mượn sách quý mất bao nhiêu ngày năm 2099?', 'mượn sách quý mất bao nhiêu ngày?'],
  ['mượn sách quý cần giấy tờ gì, trong năm nay', 'mượn sách quý cần giấy tờ gì'],
  ['mượn sách quý nộp ở đâu tại xã em năm 2099', 'mượn sách quý nộp ở đâu'],
  ['muon sach quy phai nop gi o Gia Lai', 'muon sach quy phai nop gi'],
  ['Năm 2099, ai cấp thẻ thư viện', 'ai cấp thẻ thư viện'],
])('leaves the day and the place of the asker out of “%s”', (question, left) => {
  expect(withoutHereAndNow(question, '2099')).toBe(left);
});

it.each([
  'mượn sách quý mất bao nhiêu ngày năm 2098',
  'ai duyệt kế hoạch mua sách năm 2099',
  'người sinh năm 2099 mượn được không',
  'mượn ở xã hay ở tỉnh',
  'có được mượn sách ở xã khác không',
  'thư viện ở Gia Lai có mấy nơi',
  'hội đồng thư viện gồm những ai ở xã',
  'người nước ngoài mượn được không tại xã',
])('leaves what is part of the matter: %s', (question) => {
  expect(withoutHereAndNow(question, '2099')).toBe(question);
});
