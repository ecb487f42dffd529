import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maskPersonalData } from './mask-personal-data.ts';

it.each([
  ['số CCCD 052099001234 làm gì', 'số CCCD ••• làm gì'],
  ['căn cước 0520 9900 1234', 'căn cước •••'],
  ['052099001234 có đúng không', '••• có đúng không'],
  ['CMND số 231 123 456', 'CMND số •••'],
  ['gọi 0905 123 456 nhé', 'gọi ••• nhé'],
  ['gọi +84 905.123.456', 'gọi •••'],
  ['máy bàn 0269 3822 123', 'máy bàn •••'],
  ['gửi ten.toi@xa.gialai.gov.vn', 'gửi •••'],
  ['chuyển vào STK: 1903 4567 8901 2', 'chuyển vào STK: •••'],
  ['mã số thuế 5900123456', 'mã số thuế •••'],
  ['hộ chiếu B1234567', 'hộ chiếu •••'],
  ['xe 81A-123.45 vi phạm', 'xe ••• vi phạm'],
  ['ông Nguyễn Văn Tèo xin cấp giấy', 'ông ••• xin cấp giấy'],
  ['chị TRẦN THỊ HOA CCCD mất, ông LÊ AN UBND xã', 'chị ••• CCCD mất, ông ••• UBND xã'],
  ['Cụ Y Bler và chị H’Lan lên xã', 'Cụ ••• và chị ••• lên xã'],
  ['ông Đinh Văn Rớt kiện, nay ông Rớt rút đơn', 'ông ••• kiện, nay ông ••• rút đơn'],
])('hides an identifier: %s', (text, masked) => {
  expect(maskPersonalData(text)).toBe(masked);
  expect(maskPersonalData(masked)).toBe(masked);
});

it.each([
  'Nghị định số 9901/2099/NĐ-CP ngày 01/7/2099, khoản 2 Điều 12',
  'thủ tục 1.000123.000.00.00.H21 và hồ sơ 000.00.12.H21-250925-0001',
  'mức phạt 500.000.000 đồng, 123456789 đồng, diện tích 1.234.567 m2',
  'từ 01/01/2025 đến 31/12/2099; mã thủ tục 1.001193',
  'ông Chủ tịch và bà con trong thôn',
  'Em Y Tế hỏi, Bác Hồ Chí Minh',
])('leaves what names nobody: %s', (text) => {
  expect(maskPersonalData(text)).toBe(text);
});

it('changes nothing when it is applied twice', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'0123456789 .-/+@aĐSTK:') }), (text) => {
      const once = maskPersonalData(text);
      expect(maskPersonalData(once)).toBe(once);
    }),
  );
});
