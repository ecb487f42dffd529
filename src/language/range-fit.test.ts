import fc from 'fast-check';
import { expect, it } from 'vitest';
import { askedQuantities } from './asked-quantities.ts';
import { rangeFit } from './range-fit.ts';

const fit = (question: string, text: string) => rangeFit(askedQuantities(question), text);

it.each([
  ['cụ 72 tuổi', 'Người từ đủ 70 đến dưới 75 tuổi', 'fits'],
  ['cụ 75 tuổi', 'Người từ đủ 70 đến dưới 75 tuổi', 'excludes'],
  ['cụ 72 tuổi', 'Từ đủ 75 tuổi', 'excludes'],
  ['cụ 72 tuổi', 'Giải quyết trong 03 ngày', 'silent'],
  ['bán ghe 800 triệu', 'Ghe từ 01 tỷ đồng trở xuống', 'fits'],
  ['bè 5 tầng 700 m2', 'Bè dưới 07 tầng và dưới 500 m2', 'excludes'],
  ['bè hơn 500 m2', 'Bè dưới 500 m2', 'excludes'],
  ['bè hơn 400 m2', 'Bè dưới 500 m2', 'silent'],
  ['bè khoảng 490 m2', 'Bè dưới 500 m2', 'silent'],
  ['bè dưới 7 tầng', 'Bè dưới 07 tầng', 'fits'],
])('of “%s” says that “%s” %s', (question, text, expected) => {
  expect(fit(question, text)).toBe(expected);
});

it('takes of ranges for several the one that the question speaks of', () => {
  const text = 'Thợ từ đủ 20 tuổi, lái từ đủ 18 tuổi';
  expect(fit('thợ 19 tuổi', text)).toBe('excludes');
  expect(fit('lái 19 tuổi', text)).toBe('fits');
});

it('compares days with months only where no month is short enough to matter', () => {
  expect(fit('nghỉ ghe 4 tháng', 'Nghỉ từ 90 ngày trở lên')).toBe('fits');
  expect(fit('nghỉ ghe 3 tháng', 'Nghỉ từ 90 ngày trở lên')).toBe('silent');
  expect(fit('nghỉ ghe 2 tuần', 'Nghỉ từ 06 tháng trở lên')).toBe('excludes');
});

it('never holds the worth of a thing against a fine', () => {
  expect(fit('ghe trị giá 800 nghìn', 'Phạt tiền đến 500.000 đồng')).toBe('silent');
  expect(fit('phạt 800 nghìn', 'Phạt tiền đến 500.000 đồng')).toBe('excludes');
});

it('puts every age into exactly one of two ranges that meet', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99 }), fc.integer({ min: 2, max: 98 }), (age, limit) => {
      const fits = [`Dưới ${limit} tuổi`, `Từ đủ ${limit} tuổi`].map((text) =>
        fit(`người ${age} tuổi`, text),
      );
      expect(fits.toSorted()).toEqual(['excludes', 'fits']);
    }),
  );
});
