import { expect, it } from 'vitest';
import { articleOf, passageAt } from './article.fixture.ts';
import { neverLeftOut } from './never-left-out.ts';

const annex = articleOf(1, 'Trình tự cấp thẻ bến', [
  ['i/intro', 'intro', 'I. Cấp thẻ'],
  ['i/1', 'item', 'Nộp đơn tại bến, trừ trường hợp nộp trực tuyến.'],
  ['i/2/intro', 'intro', '2. Kiểm tra ghe:'],
  ['i/2/a', 'item', 'a) Đo chiều dài của ghe.'],
  ['ii/1', 'item', 'Không áp dụng với ghe đã đổi chủ.'],
]);
const article = articleOf(2, 'Thẻ bến', [
  ['k1', 'clause', '1. Thẻ có hạn 05 năm.'],
  ['k2/intro', 'intro', '2. Vi phạm về thẻ gồm các hành vi sau:'],
  ['k2/a', 'point', 'a) Không đăng ký thẻ.'],
  ['k3', 'clause', '3. Không được cho mượn thẻ.'],
  ['k4', 'clause', '4. Thẻ cấp cho chủ ghe, trừ trường hợp ghe thuê.'],
]);
const paths = (leaves: ReturnType<typeof neverLeftOut>) =>
  leaves.map(({ address }) => address.replace(/^ben\/d\d\//u, ''));

it.each(['i/2/a', 'i/1'])('takes the exceptions of one procedure of an annex: %s', (path) => {
  expect(paths(neverLeftOut(passageAt(annex, path), 'Cấp thẻ bến ra sao?'))).toEqual(['i/1']);
});

it('takes the exceptions of a whole điều', () => {
  expect(paths(neverLeftOut(passageAt(article, 'k1'), 'Thẻ có hạn bao lâu?'))).toEqual(['k4']);
});

it('takes what forbids where it is asked whether, not the deeds of a list of faults', () => {
  const asked = neverLeftOut(passageAt(article, 'k1'), 'Có được cho mượn thẻ không?');
  expect(paths(asked)).toEqual(['k3', 'k4']);
});
