import { expect, it } from 'vitest';
import { documentKeyOf } from './document-key.ts';

it('makes the key of a decree from its number alone', () => {
  expect(documentKeyOf({ number: '151/2025/NĐ-CP', issuer: 'Chính phủ' })).toBe('151-2025-nd-cp');
  expect(documentKeyOf({ number: '66.18/2026/NQ-CP' })).toBe('66.18-2026-nq-cp');
  expect(documentKeyOf({ number: '64/2025/QH15', issuedOn: '2025-02-19' })).toBe('64-2025-qh15');
});

it('adds place and year where every province has the same number', () => {
  expect(
    documentKeyOf({ number: '36/QĐ-UBND', issuer: 'UBND tỉnh Gia Lai', issuedOn: '2025-08-01' }),
  ).toBe('36-qd-ubnd~gia-lai~2025');
  expect(documentKeyOf({ number: '40/2026/QĐ-UBND', issuer: 'Ủy ban nhân dân tỉnh Lào Cai' })).toBe(
    '40-2026-qd-ubnd~lao-cai',
  );
  expect(
    documentKeyOf({ number: '5/QĐ-UBND', issuer: 'UBND xã Ia Grai', issuedOn: '2026-01-02' }),
  ).toBe('5-qd-ubnd~xa-ia-grai~2026');
});

it('compares numbers as integers', () => {
  expect(documentKeyOf({ number: '03/2026/QH16' })).toBe(documentKeyOf({ number: '3/2026/QH16' }));
});

it('keeps a number that follows no official pattern', () => {
  expect(documentKeyOf({ number: 'MINH-HỌA-07', issuer: 'Dự án Sổ Tay' })).toBe('minh-hoa-07');
});
