import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { normaliseText } from './normalise.ts';

it('repairs the letters that broken fonts leave', () => {
  expect(normaliseText('CÔNG THƢƠNG hƣớng dẫn')).toBe('CÔNG THƯƠNG hướng dẫn');
  expect(normaliseText('CỘNG HÕA XÃ HỘI')).toBe('CỘNG HÒA XÃ HỘI');
  expect(normaliseText('Ðiều ðã')).toBe('Điều đã');
});

it('composes NFD text', () => {
  expect(normaliseText('Nghị định'.normalize('NFD'))).toBe('Nghị định');
});

it('drops what nobody sees and keeps line breaks', () => {
  expect(normaliseText('Đi\u200Bều\u00AD 5\u0000\uFEFF\r\n1.\u00A0Khoản\u2011a')).toBe(
    'Điều 5\n1. Khoản-a',
  );
});

it('joins a letter to the mark that a zero-width sign held apart', () => {
  expect(normaliseText('e\u200B\u0302')).toBe('ê');
});

it('changes nothing the second time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (raw) => {
      const once = normaliseText(raw);
      expect(normaliseText(once)).toBe(once);
      expect(once.normalize('NFC')).toBe(once);
    }),
  );
});

it('composes a mark with the letter that was repaired', () => {
  expect(normaliseText('ƣ\u0301')).toBe('ứ');
});
