import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { syllables } from './syllables.ts';

it('splits a sentence into lower-case syllables and numbers', () => {
  expect(syllables('Điều 5. Thẩm quyền, TRÁCH NHIỆM (2025)')).toEqual([
    'điều',
    '5',
    'thẩm',
    'quyền',
    'trách',
    'nhiệm',
    '2025',
  ]);
});

it('gives the parts of a document number in order', () => {
  expect(syllables('9901/2099/NĐ-CP')).toEqual(['9901', '2099', 'nđ', 'cp']);
});

it('gives the same tokens for old and new tone placement', () => {
  expect(syllables('Uỷ ban, hoà giải, thuý')).toEqual(syllables('Ủy ban, hòa giải, thúy'));
});

it('gives nothing for text without letters or digits', () => {
  expect(syllables(' – … ')).toEqual([]);
});

it('gives the same tokens for NFC and NFD', () => {
  const vietnamese = fc.string({
    unit: fc.constantFrom(...'aăâđeêioôơuưyạảấầẩẫậắằẳẵặẹẻẽ hoàquỳ 1.'.split('')),
  });
  fc.assert(
    fc.property(vietnamese, (text) => {
      expect(syllables(text.normalize('NFD'))).toEqual(syllables(text));
    }),
  );
});
