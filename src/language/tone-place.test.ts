import { expect, it } from 'vitest';
import { withTonePlaced } from './tone-place.ts';

it.each([
  ['naò', 'nào'],
  ['giâý', 'giấy'],
  ['đâù', 'đầu'],
  ['gía', 'giá'],
  ['qúa', 'quá'],
  ['ngừơi', 'người'],
  ['cuả', 'của'],
  ['Hoaì', 'Hoài'],
])('moves the tone of %s', (typed, printed) => {
  expect(withTonePlaced(typed)).toBe(printed);
});

it.each([
  'hòa',
  'hoà',
  'thúy',
  'thuý',
  'quý',
  'gì',
  'giêng',
  'khuỷu',
  'ngoài',
  'được',
  'ba',
  'yếu',
])('leaves %s, which is printed so', (word) => {
  expect(withTonePlaced(word)).toBe(word);
});
