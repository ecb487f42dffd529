import { expect, it } from 'vitest';
import { departmentNamed, departmentOf } from './department-of.ts';

const table = {
  focalPoint: 'Văn phòng',
  departments: [
    { name: 'Sở Thử Đất', says: ['đất', 'tranh chấp đất thử'] },
    { name: 'Sở Thử Hộ tịch', says: ['khai sinh', 'hòa giải'] },
  ],
};

it.each([
  ['đăng ký khai sinh cho con', 'Sở Thử Hộ tịch'],
  ['dang ky khai sinh', 'Sở Thử Hộ tịch'],
  ['hòa giải tranh chấp đất thử ở đâu', 'Sở Thử Đất'],
  ['giá vé máy bay', 'Văn phòng'],
  ['đạt chuẩn', 'Văn phòng'],
])('gives "%s" to %s', (question, department) => {
  expect(departmentOf(question, table)).toBe(department);
});

it('tells what names a department from what only falls to the focal point', () => {
  expect(departmentNamed('đăng ký khai sinh cho con', table)).toBe('Sở Thử Hộ tịch');
  expect(departmentNamed('giá vé máy bay', table)).toBeUndefined();
});
