import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findRanges } from './ranges.ts';

/** Ranges as `measure [low..high)`, round brackets where the end is left out. */
function read(text: string): string[] {
  return findRanges(text).map(({ measure, span: { low, high } }) => {
    const from = `${low[1] < 0 ? '[' : '('}${low[0]}`;
    return `${measure} ${from}..${high[0]}${high[1] > 0 ? ']' : ')'}`;
  });
}

it.each([
  ['Người từ đủ 9 đến dưới 12 tuổi', ['tuổi [9..12)']],
  ['người từ 9 tuổi đến 12 tuổi', ['tuổi [9..12]']],
  ['Từ đủ 90 tuổi;', ['tuổi [90..Infinity]']],
  ['người đủ 90 tuổi còn đi hội', ['tuổi [90..Infinity]']],
  ['người chưa đủ 9 tuổi', ['tuổi [-Infinity..9)']],
  ['trẻ dưới 36 tháng tuổi', ['tuổi [-Infinity..3)']],
  ['ghe từ 02 tỷ đồng trở xuống', ['đồng [-Infinity..2000000000]']],
  ['ghe trị giá trên 1,5 tỷ đồng', ['đồng (1500000000..Infinity]']],
  ['từ 10.000.000 đồng đến dưới 20.000.000 đồng', ['đồng [10000000..20000000)']],
  ['vắng bến từ 12 tháng liên tục trở lên', ['tháng [12..Infinity]']],
  ['ở bến từ 02 năm trở lên', ['tháng [24..Infinity]']],
  ['thời gian đi ghe từ 06 tháng đến dưới 12 tháng', ['tháng [6..12)']],
  ['bỏ bến quá 10 ngày', ['ngày (10..Infinity]']],
  ['sàn chưa quá 500 m2', ['m2 [-Infinity..500]']],
  ['đất dưới 0,5 héc ta', ['m2 [-Infinity..5000)']],
  ['từ trên 10% đến 30% số ghe', ['% (10..30]']],
  ['trên 50% đại diện hộ', ['% (50..Infinity]']],
  ['từ hai phần ba số hộ trở lên', [`% [${(2 / 3) * 100}..Infinity]`]],
  ['không ít hơn 05 người', ['người [5..Infinity]']],
  ['tổ có từ 03 đến 05 thành viên', ['người [3..5]']],
  ['bến có từ 200 hộ trở lên', ['hộ [200..Infinity]']],
  ['nhà bè dưới 07 tầng', ['tầng [-Infinity..7)']],
])('reads the range of “%s”', (text, ranges) => {
  expect(read(text)).toEqual(ranges);
});

it.each([
  'giải quyết trong 03 ngày làm việc',
  'không quá 30 ngày kể từ ngày thụ lý',
  'chậm nhất 60 ngày trước khi thả đèn',
  'thời hạn tối đa 02 năm',
])('takes the time that something may take for no condition: “%s”', (text) => {
  expect(read(text)).toEqual([]);
});

it.each([
  'từ ngày 01/7/2099',
  'trước ngày 15 tháng 8 năm 2099',
  'theo khoản 2 Điều 5 và mẫu số 12',
  'mức 03 lần lương cơ sở',
  'nộp 02 bộ hồ sơ',
  'Nghị định số 9901/2099/NĐ-CP',
])('reads no range from “%s”', (text) => {
  expect(read(text)).toEqual([]);
});

it('tells a fine from the worth of what was done', () => {
  const text = 'Phạt tiền đến 500.000 đồng với hành vi bán ghe trị giá dưới 20.000.000 đồng';
  expect(findRanges(text).map(({ isFine }) => isFine)).toEqual([true, false]);
});

it('reads any age back from both ends of a range', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }), (low, more) => {
      const high = low + more;
      expect(read(`từ đủ ${low} đến dưới ${high} tuổi`)).toEqual([`tuổi [${low}..${high})`]);
    }),
  );
});
