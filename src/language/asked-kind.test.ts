import { expect, it } from 'vitest';
import { kindAsked } from './asked-kind.ts';

it.each([
  [
    'Nguyên tắc hỗ trợ được quy định thế nào?',
    'Điều 3. Nguyên tắc hỗ trợ',
    '2. Thời hiệu là 02 năm.',
  ],
  [
    'Việc định giá phải theo các nguyên tắc nào',
    'Bảo đảm các nguyên tắc:',
    'Người làm đơn nộp hồ sơ.',
  ],
  ['Quy định về phương pháp tính phí hiện nay', 'Tính bằng cách nhân', 'Phí là 10.000 đồng.'],
  [
    'Biện pháp khắc phục hậu quả khi xử phạt bao gồm?',
    'Buộc khôi phục lại tình trạng ban đầu',
    'Nghị định này quy định về hành vi vi phạm.',
  ],
])('is told what “%s” asks for by its name in law alone', (question, told, other) => {
  expect(kindAsked(question)?.(told)).toBe(true);
  expect(kindAsked(question)?.(other)).toBe(false);
});

it.each([
  'Hình thức kỷ luật giáng chức có áp dụng nữa không',
  'Theo nguyên tắc thì ai ký giấy này',
  'Lệ phí đọc sách là bao nhiêu',
])('asks for no such kind: “%s”', (question) => {
  expect(kindAsked(question)).toBeUndefined();
});
