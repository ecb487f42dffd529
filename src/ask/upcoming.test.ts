import { expect, it } from 'vitest';
import type { Citation } from '../domain/citation.ts';
import { createValidity } from '../domain/validity.ts';
import { upcomingOf } from './upcoming.ts';

const cause = { address: 'so/d16/k2', label: 'khoản 2 Điều 16 Nghị định 9901/2095/NĐ-CP' };
const validity = createValidity({
  documents: [
    {
      key: 'so',
      starts: [{ path: '', day: '2095-07-01' }],
      ends: [{ path: '', day: '2097-03-01', cause }],
      completeUntil: '2096-12-31',
    },
  ],
  effects: [],
});
/** The clause is not on file, so that the provision itself is cited. */
const parts = { validity, catalogue: { provision: async () => undefined } };

function cited(address: string, tier: Citation['tier'] = 'normative'): Citation {
  return {
    address,
    label: address,
    quote: 'Sổ.',
    documentId: 'so',
    version: 'v',
    span: [0, 3],
    page: 1,
    tier,
    validity: { status: 'in-force', reason: '' },
    territory: 'nation',
  };
}

const told = async (asOf: string, ...citations: Citation[]) =>
  (await upcomingOf(citations, asOf, parts)).map(({ text }) => text);

it('announces what ends within 120 days, and nothing further away', async () => {
  expect(await told('2096-11-02', cited('so/d5'))).toEqual([
    `so/d5: hết hiệu lực từ 01/03/2097 theo ${cause.label}.`,
  ]);
  expect(await told('2096-10-31', cited('so/d5'))).toEqual([]);
});

it('does not announce that the corpus knows no more after a day', async () => {
  expect(await told('2096-10-01', cited('so/d5'))).toEqual([]);
});

it('says it once for a point and the lead-in that it was quoted with', async () => {
  const texts = await told('2097-02-01', cited('so/d5/k1/intro'), cited('so/d5/k1/b'));
  expect(texts).toHaveLength(1);
  expect(texts[0]).toContain('so/d5/k1/b');
});

it('says it once for all that one clause changes on one day', async () => {
  const texts = await told('2097-02-01', cited('so/d5/k1'), cited('so/d6'));
  expect(texts).toEqual([`so/d5/k1, so/d6: hết hiệu lực từ 01/03/2097 theo ${cause.label}.`]);
});

it('says nothing of an illustrative document', async () => {
  expect(await told('2097-02-01', cited('so/d5', 'illustrative'))).toEqual([]);
});
