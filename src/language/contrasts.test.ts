import { expect, it } from 'vitest';
import { contrary, contrastsIn, together, unspoken } from './contrasts.ts';

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

it('takes the longest of terms of one set that overlap', () => {
  const permit = contrastsIn('giấy phép xây dựng có thời hạn');
  expect(contrary(permit, [contrastsIn('giấy phép xây dựng mới')])).toBe(1);
  expect(contrary(permit, [contrastsIn('giấy phép xây dựng có thời hạn')])).toBe(0);
});

it('hears in a longer term what it holds of another set', () => {
  const spirits = contrastsIn('bán rượu ở chợ');
  expect(contrary(spirits, [contrastsIn('Bán lẻ rượu, thuốc lá')])).toBe(0);
  expect(contrary(spirits, [contrastsIn('Bán lẻ thuốc lá')])).toBe(1);
  const residence = contrastsIn('thường trú ở đâu');
  expect(contrary(residence, [contrastsIn('Đăng ký thường trú, tạm trú, lưu trú')])).toBe(0);
});

it('takes no rule on a referendum for one on an election', () => {
  const election = contrastsIn('niêm yết danh sách cử tri trước ngày bầu cử mấy ngày');
  expect(contrary(election, [contrastsIn('Luật Trưng cầu ý dân')])).toBe(1);
});

it('hears what several readings speak of as one', () => {
  const read = together([contrastsIn('đăng ký cưới'), contrastsIn('rượu')]);
  expect(contrary(read, [contrastsIn('thuốc lá')])).toBe(1);
});

it('hears a term by each of its ways of being said', () => {
  const residence = contrastsIn('nhập hộ khẩu ở đâu');
  expect(contrary(residence, [contrastsIn('Kết quả đăng ký kết hôn')])).toBe(1);
  expect(contrary(residence, [contrastsIn('Nơi đăng ký thường trú')])).toBe(0);
  expect(unspoken(residence, [contrastsIn('Nơi đăng ký thường trú')])).toBe(0);
});

it('hears each matter of an enumeration in a heading', () => {
  const heading = contrastsIn('Thời hạn đăng ký lại khai sinh, kết hôn, khai tử');
  expect(contrary(contrastsIn('kết hôn'), [heading])).toBe(0);
  expect(contrary(contrastsIn('đăng ký kết hôn'), [heading])).toBe(1);
  expect(contrary(contrastsIn('đăng ký tạm trú'), [heading])).toBe(1);
});

it('hears in an enumeration what its terms have in common of each', () => {
  const anew = contrastsIn('đăng ký lại khai tử');
  const heading = contrastsIn('Nơi đăng ký lại khai sinh, kết hôn và khai tử');
  expect(unspoken(anew, [heading])).toBe(0);
  expect(contrary(anew, [heading, contrastsIn('Nơi đã đăng ký khai tử')])).toBe(0);
  expect(unspoken(anew, [contrastsIn('Đăng ký lại khai sinh. Việc khai tử')])).toBe(1);
});
