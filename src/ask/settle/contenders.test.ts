import { expect, it } from 'vitest';
import { PROVINCE, type LegalDocument } from '../../domain/legal-document.ts';
import type { Leaf } from '../../domain/passage.ts';
import type { PrecedenceClause } from '../survey/precedence-clauses.ts';
import { contendersOf, mayBeEnded, spokenFor } from './contenders.ts';

const document = (key: string, facts: Partial<LegalDocument> = {}): LegalDocument => ({
  key,
  versionId: 'v',
  kind: 'Nghị định',
  number: '9901/2095/NĐ-CP',
  tier: 'normative',
  territory: 'nation',
  fields: [],
  issuedOn: '2095-06-12',
  ...facts,
});
const side = (of: LegalDocument, path = 'd1') => ({
  leaf: { address: `${of.key}/${path}`, validity: { status: 'in-force' } } as Leaf,
  article: { address: `${of.key}/d1`, label: '', heading: '', path: '', document: of, leaves: [] },
});
const clause = (by: LegalDocument, rest: Partial<PrecedenceClause>): PrecedenceClause => ({
  kind: 'overrides',
  by,
  from: 'd2/k3',
  label: 'khoản 3 Điều 2',
  target: by.key,
  ...rest,
});
const inForce = { validityOf: () => ({ status: 'in-force', reason: '' }) as const, units: [] };

const law = document('9900-2090-qh99', {
  kind: 'Luật',
  number: '9900/2090/QH99',
  issuedOn: '2090-01-01',
});
const forATime = document('9901-2095-nd-cp', { effectiveTo: '2097-02-28' });
const forGood = document('9902-2095-nd-cp');
const circular = document('9903-2095-tt-bvh', {
  kind: 'Thông tư',
  number: '9903/2095/TT-BVH',
  effectiveTo: '2097-02-28',
});

const rulesFor = (
  one: LegalDocument,
  other: LegalDocument,
  clauses: readonly PrecedenceClause[],
  slot: 'authority' | 'duration' | 'money' = 'duration',
) => Object.keys(spokenFor(side(one), side(other), slot, { clauses, ...inForce }));

it('lets a decree go before a law only for a time', () => {
  expect(rulesFor(forATime, law, [clause(forATime, {})])).toEqual(['override']);
  expect(rulesFor(forGood, law, [clause(forGood, {})])).toEqual([]);
});

it('lets nothing below the Government go before a law', () => {
  expect(rulesFor(circular, law, [clause(circular, {})])).toEqual([]);
});

it('does not reach what was issued later', () => {
  const later = document('9904-2096-qh99', { ...law, issuedOn: '2096-01-01' });
  expect(rulesFor(forATime, later, [clause(forATime, {})])).toEqual([]);
});

it('reaches only the documents or the kind that it names', () => {
  const other = document('9905-2094-nd-cp', { issuedOn: '2094-01-01' });
  expect(rulesFor(forATime, other, [clause(forATime, { over: [other.key] })])).toEqual([
    'override',
  ]);
  expect(rulesFor(forATime, other, [clause(forATime, { over: ['Nghị định'] })])).toEqual([
    'override',
  ]);
  expect(rulesFor(forATime, law, [clause(forATime, { over: ['Nghị định'] })])).toEqual([]);
});

it('keeps to what its words are limited to', () => {
  const limited = clause(forATime, { subjects: ['trình tự', 'thủ tục'] });
  expect(rulesFor(forATime, law, [limited], 'duration')).toEqual(['override']);
  expect(rulesFor(forATime, law, [limited], 'money')).toEqual([]);
  expect(rulesFor(forATime, law, [limited], 'authority')).toEqual([]);
});

it('does not act once the clause itself has ended', () => {
  const ended = { status: 'expired', reason: '' } as const;
  const parts = { clauses: [clause(forATime, {})], validityOf: () => ended, units: [] };
  expect(spokenFor(side(forATime), side(law), 'duration', parts)).toEqual({});
});

it('moves an authority from the place that it names and from no other', () => {
  const moves = clause(forATime, { from: 'd1', target: `${law.key}/d5` });
  const parts = { clauses: [moves], ...inForce };
  expect(spokenFor(side(forATime), side(law, 'd5/k1'), 'authority', parts)).toHaveProperty(
    'override',
  );
  expect(spokenFor(side(forATime), side(law, 'd6'), 'authority', parts)).toEqual({});
  expect(spokenFor(side(forATime), side(law, 'd5/k1'), 'duration', parts)).toEqual({});
});

it('knows what is of the province and what gives way to it', () => {
  const local = document('9906-2095-qd-ubnd', {
    kind: 'Quyết định',
    number: '9906/2095/QĐ-UBND',
    territory: 'province:gia-lai',
  });
  const yields = clause(forGood, { kind: 'yields', to: PROVINCE, target: forGood.key });
  const parts = { clauses: [yields], ...inForce };
  const [one, other] = contendersOf([side(local), side(forGood)], 'authority', parts);
  expect(one).toMatchObject({ ofProvince: true, yieldsToProvince: false, rank: 11 });
  expect(other).toMatchObject({ ofProvince: false, yieldsToProvince: true, rank: 5 });
});

it('lets no lower text say of a higher one that it gives way', () => {
  const local = document('9906-2095-qd-ubnd', { number: '9906/2095/QĐ-UBND', kind: 'Quyết định' });
  const yields = clause(forGood, { kind: 'yields', to: PROVINCE, target: law.key });
  expect(rulesFor(local, law, [yields], 'authority')).toEqual([]);
});

it('doubts rank between a rule for a time and a later one below it', () => {
  const later = document('9907-2096-tt-bvh', { ...circular, issuedOn: '2096-01-01' });
  expect(mayBeEnded(side(forATime), side(later))).toBe(true);
  expect(mayBeEnded(side(forGood), side(later))).toBe(false);
  expect(mayBeEnded(side(forATime), side(law))).toBe(false);
});
