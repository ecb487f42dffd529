import { expect, it } from 'vitest';
import { deedAsked } from './asked-deed.ts';

it.each([
  [
    'Danh hiệu Người đọc giỏi ai tặng',
    'Chủ tịch Ủy ban nhân dân cấp xã quyết định tặng danh hiệu.',
    'Danh hiệu để tặng cho hộ đọc nhiều.',
  ],
  [
    'Tiền làm thẻ do ai quy định mức',
    'Hội đồng nhân dân cấp tỉnh quy định mức tiền.',
    'Thực hiện theo quy định của Nghị định này.',
  ],
  [
    'Ai đình chỉ việc mượn sách',
    'Thủ thư đình chỉ việc mượn sách.',
    'Thủ thư tổ chức việc mượn sách.',
  ],
])('is told who does what “%s” asks for', (question, told, other) => {
  expect(deedAsked(question)?.(told)).toBe(true);
  expect(deedAsked(question)?.(other)).toBe(false);
});
