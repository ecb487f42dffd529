import { expect, it } from 'vitest';
import { bearerAsked, tellsTimeOf } from './whose-time.ts';

it.each([
  ['đổi thẻ bến thì phải đăng ký trong mấy ngày', 'people'],
  ['bao lâu không nhận thẻ bến thì bị hủy', 'people'],
  ['thẻ bến giải quyết trong bao lâu', 'office'],
  ['xin thẻ bến, cấp thẻ trong mấy ngày', 'office'],
  ['xã phải nộp danh sách bến trong mấy ngày', undefined],
  ['thẻ bến mấy ngày có', undefined],
  ['ai phải đăng ký bến', undefined],
])('hears in “%s” whose time is asked for: %s', (question, bearer) => {
  expect(bearerAsked(question)).toBe(bearer);
});

it.each([
  ['Giải quyết trong 03 ngày kể từ ngày nhận đủ hồ sơ.', ['office']],
  ['Chủ ghe báo trong 10 ngày kể từ ngày thay đổi.', ['people']],
  ['Trong 10 ngày kể từ ngày nhận quyết định thì được khởi kiện.', ['people']],
  ['Không quá 05 ngày.', ['office', 'people']],
  ['Trong 30 ngày kể từ ngày nhận quyết định: khởi kiện. Vùng xa không quá 45 ngày.', ['people']],
  [
    'Chủ ghe báo trong 10 ngày kể từ ngày thay đổi; xã xét trong 03 ngày từ ngày nhận hồ sơ.',
    ['office', 'people'],
  ],
  ['Bến do xã trông coi.', []],
])('reads in “%s” whose time it tells', (text, bearers) => {
  expect((['office', 'people'] as const).filter((one) => tellsTimeOf(one, text))).toEqual(bearers);
});
