import { expect, it } from 'vitest';
import { isCourtesy, told, unaskedIn } from './unasked.ts';

it.each([
  'cảm ơn nhé',
  'cam on em nhieu',
  'chào em',
  'Xin chào cán bộ xã!',
  'dạ vâng, cảm ơn anh',
  'ok em hiểu rồi',
  'alo',
  'chúc em một ngày tốt lành',
  'tốt quá',
])('hears nothing but courtesy in "%s"', (text) => {
  expect(unaskedIn(text)).toBe('courtesy');
});

it.each([
  'tôi vừa sinh con',
  'toi vua sinh con',
  'nhà tôi ở thôn 3',
  'ba em mới mất hôm qua',
  'hôm qua ba em mất',
  'ba moi mat hom qua',
  'em tính cưới vợ',
  'em gái tôi sắp cưới',
  'vợ chồng em mới ly hôn',
  'con trai út của tôi đi nghĩa vụ quân sự',
  'mẹ chồng em 81 tuổi',
  'gia đình tôi vừa chuyển về xã',
  'em vừa mất giấy tờ',
  'tôi vừa nộp hồ sơ hôm qua',
  'tôi đã đăng ký kết hôn năm ngoái',
  'nha em bi hang xom lan dat',
  'tôi tên Lan, ở thôn 3, xã Ia Grai',
  'Chào em, tôi vừa sinh con.',
])('hears a statement in "%s"', (text) => {
  expect(unaskedIn(text)).toBe('statement');
});

it.each([
  'lệ phí khai sinh',
  'hồ sơ đăng ký kết hôn',
  'thẩm quyền thu hồi đất',
  'đăng ký tạm trú',
  'mất giấy khai sinh',
  'con ngoài giá thú',
  'con em người có công vào đại học',
  'em ruột nhận thừa kế',
  'bà mẹ Việt Nam anh hùng',
  'nhà ở riêng lẻ',
  'cho em hỏi về khai sinh',
  'tôi muốn biết lệ phí',
  'em cần làm khai sinh cho con',
  'tôi xin cấp lại giấy khai sinh',
  'tôi đăng ký kết hôn',
  'toi dang ky ket hon',
  'toi lam khai sinh',
  'con mới sinh cấp thẻ bảo hiểm',
  'con em 3 tuổi chưa có khai sinh, giờ làm sao',
  'con em 3 tuoi chua co khai sinh',
  'ba em mới mất, thủ tục khai tử',
  'ba em mới mất, khai tử',
  'tôi vừa sinh con?',
  'tôi vừa sinh con – Khai sinh cho trẻ bị bỏ rơi',
  'tôi vừa sinh con – Lệ phí đăng ký khai sinh',
  'chào em, lệ phí khai sinh',
  'ok, hồ sơ gồm gì',
  'bà ngoại đăng ký khai sinh cho cháu',
  'em gái tôi sắp cưới, hướng dẫn giúp',
])('takes "%s" for a question', (text) => {
  expect(unaskedIn(text)).toBeUndefined();
});

it('hears no courtesy where nothing is said', () => {
  expect(isCourtesy('')).toBe(false);
});

it.each([
  ['chào em, tôi vừa sinh con', 'sinh con'],
  ['em gái tôi sắp cưới', 'cưới'],
  ['ba em mới mất hôm qua', 'mất hôm qua'],
  ['toi sap mo quan', 'mo quan'],
])('keeps of "%s" what is told, not of whom or when', (statement, matter) => {
  expect(told(statement)).toBe(matter);
});
