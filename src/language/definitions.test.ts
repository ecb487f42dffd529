import { expect, it } from 'vitest';
import { isNarrower, termAsked, termsDefined } from './definitions.ts';

it.each([
  ['5. Bến neo là nơi ghe được đậu.', ['bến neo']],
  ['Điều 2. Bến neo\nBến neo là nơi ghe đậu.', ['bến neo']],
  ['3. Ghe câu (sau đây gọi là ghe) là ghe đi câu.', ['ghe câu']],
  ['aa) Bến neo là nơi ghe được đậu.', ['bến neo']],
  ['đ1) Bến neo là nơi ghe được đậu.', ['bến neo']],
  ['12/ Bến neo là nơi ghe được đậu.', ['bến neo']],
  ['4. Người nhận bến phải là chủ ghe.', []],
  ['1. Ghe phải có thẻ.', []],
  ['2. Cấp thẻ ghe là bắt buộc đối với chủ ghe.', []],
  ['6. Nhà nước thu hồi bến là việc xã thu lại bến.', ['nhà nước thu hồi bến', 'thu hồi bến']],
])('reads what “%s” says the meaning of', (text, terms) => {
  expect([...termsDefined(text)]).toEqual(terms);
});

it.each([
  ['7. Ghi sổ bến, thẻ ghe là việc chủ ghe khai với xã.', ['ghi sổ bến', 'ghi sổ thẻ ghe']],
  ['8. Tổ chức lại bến, nhóm bến là việc chia bến.', ['tổ chức lại bến', 'tổ chức lại nhóm bến']],
  ['9. Hợp tác neo ghe, câu bằng vốn của xã là việc góp vốn.', ['hợp tác câu bằng vốn của xã']],
  ['4. Đàn giống đối với vịt, gà là đàn nuôi tại bến.', []],
  ['5. Giải pháp, thẻ (loại mới) là đồ của bến.', []],
  ['6. Vốn nhà nước tại bến là vốn của xã.', []],
])('hears each of several things in “%s” that are defined at once', (text, others) => {
  expect([...termsDefined(text)].slice(1)).toEqual(others);
});

it('knows a meaning for one field that is not asked about', () => {
  const text = '3. Chủ ghe là người có ghe trong lĩnh vực câu cá.';
  expect(isNarrower(text, 'chủ ghe là gì')).toBe(true);
  expect(isNarrower(text, 'chủ ghe trong lĩnh vực câu cá là gì')).toBe(false);
  expect(isNarrower('3. Chủ ghe là người có ghe.', 'chủ ghe là gì')).toBe(false);
});

it.each([
  ['bến neo là gì', 'bến neo'],
  ['Cho tôi hỏi bến neo nghĩa là gì vậy?', 'bến neo'],
  ['Thế nào là bến neo theo luật bến', 'bến neo'],
  ['Khái niệm bến neo?', 'bến neo'],
  ['Hiểu bến neo như thế nào?', 'bến neo'],
  ['từ bến là gì', 'từ bến'],
  ['bến neo ở đâu', ''],
  ['thế nào là bến neo ạ?', 'bến neo'],
  ['điều kiện nhận bến là gì', ''],
  ['Trình tự, thủ tục nhận bến của hộ, cá nhân là gì?', ''],
  ['Theo luật bến, bến neo là gì?', 'bến neo'],
  ['ai cấp thẻ bến', ''],
])('hears what “%s” asks the meaning of', (question, term) => {
  expect(termAsked(question)).toBe(term);
});
