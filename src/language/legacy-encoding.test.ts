import { expect, it } from 'vitest';
import { convertLegacy, detectLegacyEncoding } from './legacy-encoding.ts';

const sentence = 'Ủy ban nhân dân cấp xã quyết định việc giao đất ở địa phương này theo quy định';

it('tells TCVN3 by its letters and converts it', () => {
  const text =
    'ñy ban nh©n d©n cÊp x· quyÕt ®Þnh viÖc giao ®Êt ë ®Þa ph\u00AD¬ng nµy theo quy ®Þnh';
  expect(detectLegacyEncoding(text)).toBe('tcvn3');
  expect(convertLegacy(text, 'tcvn3')).toBe(sentence.replace('Ủ', 'ủ'));
});

it('tells VNI by its letters and converts it, capitals with either case of sign', () => {
  const text =
    'UÛy ban nhaân daân caáp xaõ quyeát ñònh vieäc giao ñaát ôû ñòa phöông naøy theo quy ñònh';
  expect(detectLegacyEncoding(text)).toBe('vni');
  expect(convertLegacy(text, 'vni')).toBe(sentence);
  expect(convertLegacy('UÛY BAN ÑAÁT Uûy', 'vni')).toBe('ỦY BAN ĐẤT Ủy');
});

it('leaves Unicode and other languages alone', () => {
  expect(detectLegacyEncoding(sentence)).toBeUndefined();
  expect(
    detectLegacyEncoding('The quick brown fox jumps over the lazy dog and runs away from here'),
  ).toBeUndefined();
  expect(
    detectLegacyEncoding('Le préfet décide où les élèves français étudient à côté de la forêt'),
  ).toBeUndefined();
});
