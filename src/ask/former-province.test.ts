import { expect, it } from 'vitest';
import { formerProvinceAsked } from './former-province.ts';

it.each([
  'quyết định của UBND tỉnh Bình Định năm 2023 về bồi thường cây trồng áp dụng cho phường mình không',
  'nghị quyết của Hội đồng nhân dân tỉnh Bình Định còn dùng không',
  'quyet dinh cua ubnd tinh binh dinh con ap dung khong',
])('knows a question about documents of the former province: %s', (question) => {
  expect(formerProvinceAsked(question)).toBe('former:binh-dinh');
});

it.each([
  'phường Bình Định thuộc tỉnh nào',
  'quyết định thu hồi đất do ai ký',
  'người tỉnh Bình Định đăng ký tạm trú ở đâu',
])('takes no other for one: %s', (question) => {
  expect(formerProvinceAsked(question)).toBeUndefined();
});
