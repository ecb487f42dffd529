import { expect, it } from 'vitest';
import { termAsked, termsDefined } from './definitions.ts';

it.each([
  ['5. Bến neo là nơi ghe được đậu.', ['bến neo']],
  ['Điều 2. Bến neo\nBến neo là nơi ghe đậu.', ['bến neo']],
  ['3. Ghe câu (sau đây gọi là ghe) là ghe đi câu.', ['ghe câu']],
  ['4. Người nhận bến phải là chủ ghe.', []],
  ['1. Ghe phải có thẻ.', []],
  ['8. Giữ gìn, sửa ghe là việc chủ ghe giữ và sửa ghe.', ['giữ gìn sửa ghe', 'giữ sửa ghe']],
  ['2. Cấp thẻ ghe là bắt buộc đối với chủ ghe.', []],
  ['6. Nhà nước thu bến là việc xã thu lại bến.', ['nhà nước thu bến', 'thu bến']],
])('reads what “%s” says the meaning of', (text, terms) => {
  expect([...termsDefined(text)]).toEqual(terms);
});

it.each(['ghi sổ bến', 'ghi sổ ghe ở bến', 'ghi ghe ở bến'])(
  'hears “%s” in several things that are defined at once',
  (asked) => {
    const terms = termsDefined('7. Ghi sổ bến, ghe ở bến là việc chủ ghe khai với xã.');
    expect(terms).toContain(asked);
    expect(terms).not.toContain('ghe ở bến');
  },
);

it.each([
  ['bến neo là gì', 'bến neo'],
  ['Bến neo là như thế nào?', 'bến neo'],
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
