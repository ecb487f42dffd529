import { expect, it } from 'vitest';
import type { Leaf } from '../domain/passage.ts';
import { leafFitOf } from './leaf-fit.ts';

function leaf(path: string, kind: Leaf['kind'], parent: string, text: string): Leaf {
  return {
    address: `den/${path}`,
    kind,
    label: path,
    text,
    start: 0,
    end: text.length,
    page: 1,
    parent: `den/${parent}`,
    validity: { status: 'in-force', reason: '' },
  };
}

function fits(question: string, leaves: readonly Leaf[]) {
  const fitOf = leafFitOf(question);
  return leaves.map((one) => fitOf(one, { address: 'den/d1', leaves }));
}

it('lets one condition that fails speak for all that must hold together', () => {
  const leaves = [
    leaf('d1/k1/intro', 'intro', 'd1/k1', '1. Người thả đèn có đủ hai điều kiện:'),
    leaf('d1/k1/a', 'point', 'd1/k1', 'a) Từ đủ 75 tuổi;'),
    leaf('d1/k1/b', 'point', 'd1/k1', 'b) Có đơn.'),
    leaf('d1/k2', 'clause', 'd1', '2. Người từ đủ 70 đến dưới 75 tuổi.'),
  ];
  expect(fits('cụ 72 tuổi thả đèn', leaves)).toEqual(['excludes', 'excludes', 'excludes', 'fits']);
  expect(fits('cụ 80 tuổi thả đèn', leaves)).toEqual(['fits', 'fits', 'fits', 'excludes']);
});

it('takes the cases of a list each by itself, and its lead-in for all of them', () => {
  const leaves = [
    leaf('d1/k1/intro', 'intro', 'd1/k1', '1. Được thả đèn gồm:'),
    leaf('d1/k1/a', 'point', 'd1/k1', 'a) Trẻ dưới 6 tuổi;'),
    leaf('d1/k1/b', 'point', 'd1/k1', 'b) Người từ đủ 75 tuổi;'),
    leaf('d1/k1/c', 'point', 'd1/k1', 'c) Chủ bến.'),
  ];
  expect(fits('bé 4 tuổi', leaves)).toEqual(['fits', 'fits', 'excludes', 'silent']);
  expect(fits('anh 30 tuổi', leaves)).toEqual(['silent', 'excludes', 'excludes', 'silent']);
});

it('holds what stands below a lead-in with a range against it', () => {
  const leaves = [
    leaf('d1/k1/intro', 'intro', 'd1/k1', '1. Trẻ dưới 6 tuổi:'),
    leaf('d1/k1/a', 'point', 'd1/k1', 'a) Thả đèn với cha mẹ.'),
  ];
  expect(fits('bé 8 tuổi', leaves)).toEqual(['excludes', 'excludes']);
});

it('gives what is left over to the quantity that no fellow is for', () => {
  const leaves = [
    leaf('d1/k1', 'clause', 'd1', '1. 08 đèn cho bến từ 700 hộ.'),
    leaf('d1/k2', 'clause', 'd1', '2. 06 đèn cho bến còn lại.'),
  ];
  expect(fits('bến 400 hộ', leaves)).toEqual(['excludes', 'fits']);
  expect(fits('bến 800 hộ', leaves)).toEqual(['fits', 'excludes']);
});

it('says nothing of a question without a quantity', () => {
  const leaves = [leaf('d1/k1', 'clause', 'd1', '1. Trẻ dưới 6 tuổi.')];
  expect(fits('bé thả đèn được không', leaves)).toEqual(['silent']);
});
