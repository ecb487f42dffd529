import { expect, it } from 'vitest';
import type { Unit } from './place.ts';
import { appliesIn, isOfHome, isPartial, territoryLabel } from './territory.ts';

const base = { type: 'xã', basis: 'khoản 1 Điều 1', from: [], aliases: [] } as const;
const highland: Unit = { ...base, code: '23710', name: 'Ia Băng', former: 'gia-lai' };
const coastal: Unit = { ...base, code: '21607', name: 'Nhơn Châu', former: 'binh-dinh' };

it.each([
  ['nation', true, true, false],
  ['province:gia-lai', true, true, false],
  ['former:gia-lai', true, false, true],
  ['former:binh-dinh', false, true, true],
  ['units:23710,23954', true, false, true],
  ['province:lao-cai', false, false, false],
  ['former:kon-tum', false, false, false],
  ['anything else', false, false, false],
])(
  '%s applies in a unit of former Gia Lai: %s, of former Bình Định: %s',
  (territory, inGiaLai, inBinhDinh, partial) => {
    expect(appliesIn(territory, highland)).toBe(inGiaLai);
    expect(appliesIn(territory, coastal)).toBe(inBinhDinh);
    expect(isPartial(territory)).toBe(partial);
  },
);

it('never lets a document of another province in', () => {
  expect(isOfHome('province:lao-cai')).toBe(false);
  expect(isOfHome('former:binh-dinh')).toBe(true);
});

it('says a territory in words', () => {
  expect(territoryLabel('former:binh-dinh')).toBe('địa bàn tỉnh Bình Định cũ');
  expect(territoryLabel('units:23710', [highland, coastal])).toBe('xã Ia Băng');
  expect(territoryLabel('units:99999', [highland])).toBe('một số xã, phường');
});
