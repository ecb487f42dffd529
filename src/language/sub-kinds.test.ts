import { expect, it } from 'vitest';
import { headsOtherKind, saysSubKinds } from './sub-kinds.ts';

it.each([
  ['đăng ký lại khai sinh', 'Đăng ký khai sinh'],
  ['cấp lại giấy phép', 'Cấp giấy phép'],
  ['cấp lại giấy phép', 'Đăng ký lại, cấp đổi giấy phép'],
  ['gia hạn tạm trú', 'Đăng ký tạm trú'],
  ['cấp đổi thẻ', 'Cấp thẻ, trao thẻ'],
  ['đăng ký kết hôn lưu động', 'Đăng ký kết hôn'],
  ['khai tử có yếu tố nước ngoài', 'Khai tử trong nước'],
])('tells %s from a text on its sibling: %s', (question, text) => {
  expect(saysSubKinds(question, text)).toBe(false);
});

it.each([
  ['đăng ký lại khai sinh', 'Việc sinh được đăng ký lại'],
  ['Cấp lại giấy phép', 'Cấp mới, cấp lại, gia hạn'],
  ['cấp đổi thẻ', 'Đổi thẻ'],
  ['khai tử có yếu tố nước ngoài', 'Khai tử cho người nước ngoài'],
  ['đăng ký khai sinh', 'Đăng ký khai sinh và đăng ký lại khai sinh'],
  ['người có công lưu lại', 'Người có công'],
])('finds %s in: %s', (question, text) => {
  expect(saysSubKinds(question, text)).toBe(true);
});

it.each([
  ['Hồ sơ đăng ký lại thẻ bến', 'đăng ký thẻ bến cần giấy tờ gì'],
  ['Phí chứng thực chữ ký người dịch', 'phí chứng thực chữ ký bao nhiêu'],
  ['Gia hạn thẻ bến', 'nộp đơn xin thẻ bến ở đâu'],
  ['Gia hạn thẻ bến', 'thời hạn cấp thẻ bến'],
  ['Xóa đăng ký bến', 'đăng ký bến ở đâu'],
  ['Thẻ bến cho người đã lớn', 'thẻ bến cho con cần giấy tờ gì'],
])('hears that the heading %s is about a kind that nobody asked for: %s', (heading, question) => {
  expect(headsOtherKind(heading, [question])).toBe(true);
});

it.each([
  ['Cấp lại thẻ bến', 'thẻ bến bị mất thì làm sao'],
  ['Cấp lại thẻ bến', 'xin lại thẻ bến'],
  ['Thẻ bến cho người đã lớn', 'cụ già chưa có thẻ bến'],
  ['Gia hạn thẻ bến', 'thẻ bến sắp hết hạn'],
  ['Hồ sơ cấp thẻ bến', 'thẻ bến cần giấy tờ gì'],
  ['Thời hạn cấp mới, cấp lại thẻ bến', 'thẻ bến mấy ngày có'],
  ['Thẻ bến của người nước ngoài', 'người Pháp xin thẻ bến'],
])('lets the heading %s stand for: %s', (heading, question) => {
  expect(headsOtherKind(heading, [question])).toBe(false);
});

it('takes another wording of the question for what it says', () => {
  expect(headsOtherKind('Cấp lại thẻ bến', ['thẻ bến không còn', 'cấp lại'])).toBe(false);
});

it('takes what happened abroad for no case of a foreigner', () => {
  const asked = 'cấp thẻ bến cho người nước ngoài cần gì';
  expect(saysSubKinds(asked, 'Thẻ bến đã bị hủy ở nước ngoài thì ghi chú.')).toBe(false);
  expect(saysSubKinds(asked, 'Thẻ bến có yếu tố nước ngoài')).toBe(true);
});
