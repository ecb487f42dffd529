import { expect, it } from 'vitest';
import { holdsTogether, listsAsked } from './asked-list.ts';

it.each([
  ['hồ sơ xin thẻ bến gồm gì', 'Hồ sơ cấp thẻ bến', ['papers']],
  ['làm thẻ bến cần mang theo gì', 'Giấy tờ phải nộp khi xin thẻ bến', ['papers']],
  ['các bước cấp thẻ bến', 'Trình tự cấp thẻ bến', ['steps']],
  ['tổ trưởng bến cần tiêu chuẩn gì', 'Tiêu chuẩn tổ trưởng bến', ['conditions']],
  ['khi nào được từ chối cấp thẻ', 'Trường hợp từ chối cấp thẻ bến', ['cases']],
  ['ai được miễn thẻ bến', 'Ai được miễn thẻ bến', ['persons']],
  ['bến phải niêm yết những gì', 'Bến phải niêm yết gì', ['things']],
])('hears in “%s” the list under “%s”', (question, heading, kinds) => {
  expect(listsAsked(question, heading)).toEqual(kinds);
});

it('asks for no list where the heading announces none, or where one of its items is asked about', () => {
  expect(listsAsked('hồ sơ xin thẻ bến gồm gì', 'Phí cấp thẻ bến')).toEqual([]);
  const heading = 'Giấy tờ phải nộp khi xin thẻ bến';
  expect(listsAsked('có phải nộp giấy nào của xã không', heading)).toEqual([]);
});

it.each([
  ['Được miễn khi có đủ ba điều kiện:', true],
  ['Hồ sơ gồm 5 loại giấy:', true],
  ['Ghe đáp ứng các điều kiện sau đây:', true],
  ['Từ chối cấp thẻ khi ghe:', false],
  ['Trong 03 ngày làm việc, bến trả:', false],
])('knows whether the items under “%s” hold only together: %s', (leadIn, isTogether) => {
  expect(holdsTogether(leadIn)).toBe(isTogether);
});
