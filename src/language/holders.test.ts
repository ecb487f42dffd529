import { expect, it } from 'vitest';
import {
  holderAsked,
  holderNamed,
  holderOf,
  mayBeOneUnit,
  namesBody,
  namesHolder,
} from './holders.ts';

it.each([
  [
    'Thẩm quyền của Chủ tịch Ủy ban nhân dân cấp xã trong quản lý bến',
    'Chủ tịch Ủy ban nhân dân cấp xã',
  ],
  ['Nhiệm vụ, quyền hạn của Hội đồng nhân dân xã', 'Hội đồng nhân dân xã'],
  ['Quyền và nghĩa vụ của chủ ghe đối với bến', 'chủ ghe'],
  ['Trách nhiệm của các chủ bến', 'chủ bến'],
  ['Cấp thẻ bến của xã', ''],
])('reads whose duties “%s” heads', (heading, holder) => {
  expect(holderNamed(heading)).toBe(holder);
});

it.each([
  ['Cấp thẻ bến.', false],
  ['Phòng, chống cháy tại bến.', false],
  ['Ban hành nội quy bến.', false],
  ['Chủ trì việc thu thẻ.', false],
  ['Cơ quan thu phí nộp vào quỹ bến.', true],
  ['Việc thu thẻ do Uỷ ban nhân dân xã làm.', true],
])('tells whether “%s” says whom it binds', (text, isNamed) => {
  expect(namesHolder(text, 'Ủy ban nhân dân xã')).toBe(isNamed);
});

it.each([
  ['UBND xã có được cấp thẻ bến không', { body: 'committee', unit: 'xã' }],
  ['thẻ bến do chủ tịch UBND cấp xã cấp à', { body: 'chairman', unit: 'cấp xã' }],
  ['nhiệm vụ của HĐND tỉnh', { body: 'council', unit: 'tỉnh' }],
  ['ai bầu chủ tịch UBND xã', undefined],
  ['chủ tịch UBND xã bị đình chỉ thì sao', undefined],
  ['chủ tịch UBND xã làm sai thì ai đình chỉ', undefined],
  ['đại biểu HĐND xã được làm gì', undefined],
  ['UBND xã hay UBND tỉnh cấp thẻ bến', undefined],
])('hears whose doings “%s” asks about', (question, holder) => {
  expect(holderAsked(question)).toEqual(holder);
});

it('reads no holder of what is handed on', () => {
  expect(holderOf('Thẩm quyền của Ủy ban nhân dân tỉnh phân cấp cho xã')).toBeUndefined();
});

it('reads no holder where several have the duties', () => {
  expect(holderOf('Trách nhiệm của Ủy ban nhân dân tỉnh, Ủy ban nhân dân xã')).toBeUndefined();
  expect(holderOf('Trách nhiệm của Uỷ ban nhân dân tỉnh')).toEqual({
    body: 'committee',
    unit: 'tỉnh',
  });
});

it.each([
  ['xã', 'cấp xã', true],
  ['cấp xã', 'phường', true],
  ['xã', 'phường', false],
  ['xã', 'tỉnh', false],
  ['', 'tỉnh', true],
])('tells whether %s and %s may be one unit', (one, other, isOne) => {
  expect(mayBeOneUnit({ body: 'committee', unit: one }, { body: 'committee', unit: other })).toBe(
    isOne,
  );
});

it('is told whether a text names a body, or the local government that it is part of', () => {
  const committee = { body: 'committee', unit: 'xã' } as const;
  expect(namesBody(committee, 'Chính quyền địa phương giữ sách.')).toBe(true);
  expect(namesBody(committee, 'Giữ sách là trách nhiệm của cơ quan, tổ chức, cá nhân.')).toBe(
    false,
  );
  expect(namesBody({ body: 'council', unit: 'xã' }, 'Ủy ban nhân dân giữ sách.')).toBe(false);
});
