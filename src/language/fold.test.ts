import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { canonicalTone, foldAccents } from './fold.ts';

it('folds case, accents and đ away', () => {
  expect(foldAccents('ĐĂNG KÝ Hộ Khẩu')).toBe('dang ky ho khau');
  expect(foldAccents('Đường'.normalize('NFD'))).toBe('duong');
});

it.each([
  ['hoà giải', 'hòa giải'],
  ['toà án', 'tòa án'],
  ['khoẻ', 'khỏe'],
  ['Uỷ ban', 'Ủy ban'],
  ['THUỶ LỢI', 'THỦY LỢI'],
  ['huỷ bỏ', 'hủy bỏ'],
  ['kĩ thuật, lí do, quí', 'kỹ thuật, lý do, quý'],
])('writes %s as %s', (typed, canonical) => {
  expect(canonicalTone(typed)).toBe(canonical);
});

it.each(['quỳ', 'quý', 'quả', 'hoàn', 'toàn', 'ngoài', 'huỳnh', 'thi', 'khi', 'chi', 'hòa', 'ùa'])(
  'leaves %s alone',
  (syllable) => {
    expect(canonicalTone(syllable)).toBe(syllable);
  },
);

it('keeps the length of NFC text, and settles after one pass', () => {
  const letters = fc.string({ unit: fc.constantFrom(...'hqkuoaeyiàạỳýìíHOÀUỶ nđ'.split('')) });
  fc.assert(
    fc.property(letters, (text) => {
      const once = canonicalTone(text);
      expect(once).toHaveLength(text.length);
      expect(canonicalTone(once)).toBe(once);
    }),
  );
});

it('folds any text as Unicode decomposes it', () => {
  const letters = fc.string({
    unit: fc.constantFrom(...'aĐđðếỗừÀ\u0301\u0323ΣςΟİ한\u1100\u1161𐐀👍ﬁ 5.'.split('')),
  });
  fc.assert(
    fc.property(letters, (text) => {
      const decomposed = text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
      expect(foldAccents(text)).toBe(decomposed.replace(/[đð]/gu, 'd'));
    }),
  );
});
