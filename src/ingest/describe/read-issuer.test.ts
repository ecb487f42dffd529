import { expect, it } from 'vitest';
import type { Zones } from './header-zone.ts';
import { readIssuer } from './read-issuer.ts';

function zones(...lines: readonly string[]): Zones {
  const header = lines.map((text, at) => ({ text, start: at * 100, end: at * 100 + text.length }));
  return { header, preamble: [], closing: [] };
}

const read = (...lines: readonly string[]) => readIssuer(zones(...lines), undefined)?.value;

it('keeps what stands behind the dash of a name', () => {
  expect(read('BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI')).toBe('Bộ Lao động - Thương binh và Xã hội');
});

it('reads a name on two lines as one', () => {
  const lines = ['BỘ LAO ĐỘNG - THƯƠNG BINH', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'VÀ XÃ HỘI'];
  expect(read(...lines)).toBe('Bộ Lao động - Thương binh và Xã hội');
  expect(read('UỶ BAN NHÂN DÂN', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'TỈNH GIA LAI')).toBe(
    'Ủy ban nhân dân tỉnh Gia Lai',
  );
});

it('leaves out rules and the motto behind a name', () => {
  expect(read('BỘ XÂY DỰNG -------')).toBe('Bộ Xây dựng');
  expect(read('BỘ XÂY DỰNG - - - -')).toBe('Bộ Xây dựng');
  expect(read('BỘ XÂY DỰNG      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM')).toBe('Bộ Xây dựng');
  expect(read('**BỘ XÂY DỰNG**')).toBe('Bộ Xây dựng');
});

it('names the first of those who issue together', () => {
  const line =
    'VIỆN KIỂM SÁT NHÂN DÂN TỐI CAO - TÒA ÁN NHÂN DÂN TỐI CAO - BỘ CÔNG AN - BỘ QUỐC PHÒNG';
  expect(read(line)).toBe('Viện kiểm sát nhân dân tối cao');
  expect(read('BỘ LAO ĐỘNG - THƯƠNG BINH VÀ XÃ HỘI - BỘ TÀI CHÍNH')).toBe(
    'Bộ Lao động - Thương binh và Xã hội',
  );
});

it('reads from the symbol of a joint circular who stands first in it', () => {
  const number = '9901/2099/TTLT-VKSNDTC-TANDTC-BCA';
  expect(readIssuer(zones('BỘ CÔNG AN'), number)?.value).toBe('Viện kiểm sát nhân dân tối cao');
});
