import { expect, it } from 'vitest';
import { contrary, contrastsIn, unspoken } from './contrasts.ts';

const asked = contrastsIn('giải quyết khiếu nại lần hai');

it('hears that a text speaks of the other of two terms that exclude each other', () => {
  expect(contrary(asked, [contrastsIn('Khiếu nại lần đầu.')])).toBe(1);
  expect(contrary(asked, [contrastsIn('Khiếu nại lần đầu, lần hai.')])).toBe(0);
  expect(contrary(asked, [contrastsIn('Khiếu nại.')])).toBe(0);
});

it('hears that a text does not speak of the term that is asked about', () => {
  expect(unspoken(asked, [contrastsIn('Giải quyết khiếu nại.')])).toBe(1);
  expect(unspoken(asked, [contrastsIn('Khiếu nại.'), contrastsIn('Lần hai.')])).toBe(0);
});

it('takes the longer of two terms that overlap', () => {
  const renewed = contrastsIn('xóa đăng ký tạm trú');
  expect(contrary(renewed, [contrastsIn('gia hạn tạm trú')])).toBe(1);
});
