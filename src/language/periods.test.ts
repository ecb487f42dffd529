import { expect, it } from 'vitest';
import { periodAsked, periodsTold } from './periods.ts';

it.each([
  ['làm thẻ bến mất bao lâu', 'limit'],
  ['xin thẻ bến mấy ngày có', 'limit'],
  ['thời hạn giải quyết thẻ bến', 'limit'],
  ['thẻ bến có giá trị bao lâu', 'term'],
  ['thời hạn sử dụng thẻ bến là bao nhiêu năm', 'term'],
  ['lưu hồ sơ bến bao nhiêu năm', 'term'],
  ['nộp lưu trữ hồ sơ bến bao lâu', undefined],
  ['nộp hồ sơ vào lưu trữ bến trong bao lâu', undefined],
  ['lưu trú ở bến bao lâu', undefined],
  ['neo ghe bao nhiêu ngày thì phải xin thẻ bến', 'threshold'],
  ['bao lâu sau khi mua ghe', undefined],
  ['báo neo ghe đúng hạn trong bao nhiêu ngày', undefined],
  ['ai cấp thẻ bến', undefined],
])('hears in “%s” a question for %s', (question, kind) => {
  expect(periodAsked(question)).toBe(kind);
});

it.each([
  ['Thời hạn cấp thẻ không quá 03 ngày làm việc kể từ ngày nhận đủ hồ sơ.', ['limit']],
  ['Báo trong 02 năm kể từ ngày neo.', ['limit']],
  ['Thẻ bến có giá trị 06 tháng kể từ ngày cấp.', ['term']],
  ['Thời hạn sử dụng bến là 50 năm.', ['term']],
  ['Không quá 03 năm.', ['term']],
  ['Bến lưu một bản hồ sơ trong 20 năm.', ['term']],
  ['Phải xin thẻ khi neo từ 30 ngày trở lên.', ['threshold']],
  [
    'Thẻ dùng tối đa 02 năm, được gia hạn; xin gia hạn trong 15 ngày trước ngày hết.',
    ['term', 'limit'],
  ],
  ['Bến do xã trông coi.', []],
])('reads in “%s” what its periods are for', (text, kinds) => {
  expect([...periodsTold(text)]).toEqual(kinds);
});

it('hears in the most that something may take no term', () => {
  expect(periodAsked('tối đa bao lâu phải cấp xong thẻ bến')).not.toBe('term');
  expect(periodAsked('thẻ bến tối đa bao lâu')).toBe('term');
});
