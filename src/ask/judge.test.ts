import { expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import { createValidity } from '../domain/validity.ts';
import { judge, validityOn, type DemoPolicy } from './judge.ts';

const decree: LegalDocument = {
  key: '9901-2025-nd-cp',
  versionId: 'v1',
  number: '9901/2025/NĐ-CP',
  kind: 'Nghị định',
  effectiveFrom: '2025-07-01',
  tier: 'normative',
  territory: 'nation',
  fields: ['thư viện'],
};
const demo: LegalDocument = { ...decree, key: 'minh-hoa-99', tier: 'illustrative' };
const nothing = createValidity({ documents: [], effects: [] });

const ended = createValidity({
  documents: [
    { key: decree.key, starts: [{ path: '', day: '2025-07-01' }], ends: [] },
    { key: 'moi', starts: [{ path: '', day: '2026-03-01' }], ends: [] },
  ],
  effects: [
    {
      gives: 'expired',
      on: { documentKey: decree.key, path: 'd5' },
      exceptions: ['d5/k1/i'],
      lasts: true,
      by: { documentKey: 'moi', path: 'd9' },
      cause: { address: 'moi/d9', label: 'Điều 9 Nghị định 9902/2026/NĐ-CP', quote: 'Hết.' },
      words: 'hết hiệu lực',
    },
  ],
});

function judged(asOf: string, documents = [decree]) {
  return judge({ asOf, demo: 'on' }, { documents, validity: ended });
}

it('says how a provision stands, since when, and by which clause', () => {
  const { validityOf } = judged('2026-03-01');
  expect(validityOf(decree, 'd5/k1/b')).toEqual({
    status: 'expired',
    reason: 'hết hiệu lực từ 01/03/2026 theo Điều 9 Nghị định 9902/2026/NĐ-CP',
    from: '2025-07-01',
    until: '2026-03-01',
    cause: { address: 'moi/d9', label: 'Điều 9 Nghị định 9902/2026/NĐ-CP' },
  });
  expect(judged('2026-02-28').validityOf(decree, 'd5/k1/b').status).toBe('unknown');
});

it('tells of a provision that was continued no end before the day asked for', () => {
  const periods = [
    { status: 'not-yet', reason: '', until: '2020-01-01' },
    { status: 'in-force', reason: 'a', from: '2020-01-01', until: '2025-01-01' },
    { status: 'expired', reason: 'b', from: '2025-01-01', until: '2025-06-01' },
    { status: 'in-force', reason: 'c', from: '2025-06-01', until: '2027-01-01' },
    { status: 'expired', reason: 'd', from: '2027-01-01', until: '2028-01-01' },
    { status: 'expired', reason: 'e', from: '2028-01-01' },
  ] as const;
  const untilOn = (day: string) => validityOn(day, periods).until;
  expect(['2019-01-01', '2024-01-01', '2025-02-01'].map(untilOn)).toEqual(
    Array(3).fill('2025-01-01'),
  );
  expect(['2025-07-01', '2027-02-01', '2028-02-01'].map(untilOn)).toEqual(
    Array(3).fill('2027-01-01'),
  );
  expect(validityOn('2025-07-01', periods.slice(0, 4)).until).toBeUndefined();
});

it('takes an điều for over only when nothing of it is kept', () => {
  const { isOver } = judged('2026-03-01');
  expect(isOver(`${decree.key}/d5`)).toBe(false);
  expect(isOver(`${decree.key}/d5/k2`)).toBe(true);
  expect(isOver(`${decree.key}/d6`)).toBe(false);
});

it('narrows what an illustrative document tells of by its periods', () => {
  const periods = { d1: { until: '2026-01-31' }, 'd1/k2': { from: '2025-09-01' } };
  const limited = { ...demo, periods };
  const on = (asOf: string, path = 'd1/k2/a') =>
    judged(asOf, [limited]).validityOf(limited, path).status;
  expect(on('2025-08-31')).toBe('not-yet');
  expect(on('2026-01-30')).toBe('unknown');
  expect(on('2026-01-31')).toBe('expired');
  expect(on('2026-01-31', 'd10')).toBe('unknown');
  expect(on('2025-06-30', 'd10')).toBe('not-yet');
});

it.each<[DemoPolicy, number, boolean]>([
  ['auto', 1, true],
  ['auto', 2, false],
  ['on', 2, true],
  ['off', 1, false],
])('with the demo %s and %d documents lets the demo answer: %s', (policy, held, expected) => {
  const documents = [demo, decree].slice(0, held);
  const { allowed } = judge({ asOf: '2026-01-01', demo: policy }, { documents, validity: nothing });
  expect(allowed.has(demo.key)).toBe(expected);
});

it('never finds a document of another province', () => {
  const other = { ...decree, territory: 'province:lao-cai' };
  expect(judged('2026-01-01', [other]).allowed.size).toBe(0);
});
