import { expect, it } from 'vitest';
import type { Unit } from '../domain/place.ts';
import { holdsHere } from './holds-here.ts';

const unit = (former: Unit['former']): Unit => ({
  code: '99901',
  type: 'xã',
  name: 'Thử',
  former,
  from: [],
  aliases: [],
  basis: 'khoản 1 Điều 1',
});

it.each([
  ['nation', [], true],
  ['province:gia-lai', [unit('gia-lai')], true],
  ['former:gia-lai', [], undefined],
  ['former:gia-lai', [unit('gia-lai')], true],
  ['former:gia-lai', [unit('binh-dinh')], false],
  ['former:gia-lai', [unit('gia-lai'), unit('binh-dinh')], undefined],
] as const)('tells whether %s holds in all that is asked for', (territory, units, expected) => {
  expect(holdsHere(territory, units)).toBe(expected);
});
