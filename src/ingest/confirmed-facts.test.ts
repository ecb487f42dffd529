import { expect, it } from 'vitest';
import { readConfirmation, readCorrections } from './confirmed-facts.ts';
import { territoryOf } from './describe/territory.ts';

const typed = {
  number: '9901/2099/QĐ-UBND',
  kind: 'Quyết định',
  issuer: 'Ủy ban nhân dân tỉnh Lâm Đồng',
  fields: ['đất đai'],
  restsOn: { d1: ['9902/2099/NĐ-CP'] },
};
const decomposed: unknown = JSON.parse(JSON.stringify(typed).normalize('NFD'));

it('keeps the decision of another province there when its issuer was typed on a Mac', () => {
  const { facts } = readConfirmation(decomposed);
  expect(facts).toEqual(typed);
  expect(territoryOf(facts.issuer, undefined)).toBe('province:lam-dong');
});

it('composes what a person corrects in review', () => {
  expect(readCorrections(decomposed)).toEqual(typed);
});
