import { expect, it } from 'vitest';
import { pathLabel } from './path-label.ts';

it.each([
  ['d5/k1/dd', 'điểm đ khoản 1 Điều 5'],
  ['d5/k1/i', 'điểm i khoản 1 Điều 5'],
  ['d54a/k4a', 'khoản 4a Điều 54a'],
  ['d2/k3/dd.1', 'điểm đ1 khoản 3 Điều 2'],
  ['d16/k3/dd/2', 'tiết đ2 điểm đ khoản 3 Điều 16'],
  ['d16/k3/intro', 'khoản 3 Điều 16'],
  ['quy-che/d2', 'Điều 2 Quy chế'],
  ['dieu-le~2/d1/k1/intro', 'khoản 1 Điều 1 Điều lệ thứ 2'],
  ['chuong-iv', 'Chương IV'],
  ['pl-ii/mau-14a', 'Mẫu số 14a Phụ lục II'],
  ['pl-i.2/muc-3/tieu-muc-3.1/phan-b/iii', 'mục III Phần B Tiểu mục 3.1 Mục 3 Phụ lục I.2'],
])('names %s as officers write it', (path, label) => {
  expect(pathLabel(path)).toBe(label);
});
