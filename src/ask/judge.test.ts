import { expect, it } from 'vitest';
import type { LegalDocument } from '../domain/legal-document.ts';
import { judge, type DemoPolicy } from './judge.ts';
import type { Survey } from './survey.ts';

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
const later: LegalDocument = {
  ...decree,
  key: '9902-2026-nd-cp',
  number: '9902/2026/NĐ-CP',
  effectiveFrom: '2026-03-01',
};
const demo: LegalDocument = { ...decree, key: 'minh-hoa-99', tier: 'illustrative' };

function surveyWith(rest: Partial<Survey>): Survey {
  return { documents: [decree], endings: new Map(), fields: [], touched: new Set(), ...rest };
}

function on(asOf: string, survey: Survey, document = decree, path = 'd1') {
  return judge({ asOf, demo: 'on' }, survey).validityOf(document, path);
}

it('never shows a provision as surely in force while its field is not complete', () => {
  expect(on('2026-01-01', surveyWith({})).status).toBe('unknown');
});

it('shows it in force up to the day to which its field is complete', () => {
  const survey = surveyWith({
    fields: [{ field: 'thư viện', missing: [], completeUntil: '2026-02-01' }],
  });
  expect(on('2026-02-01', survey).status).toBe('in-force');
  expect(on('2026-02-02', survey).status).toBe('unknown');
});

it('keeps quiet about force when a held document changes a part of it', () => {
  const fields = [{ field: 'thư viện', missing: [], completeUntil: '2026-02-01' }];
  const survey = surveyWith({ fields, touched: new Set([decree.key]) });
  expect(on('2026-02-01', survey).status).toBe('unknown');
});

it('knows the day before the first and the day after the last', () => {
  const term = { ...decree, effectiveTo: '2027-02-28' };
  expect(on('2025-06-30', surveyWith({})).status).toBe('not-yet');
  expect(on('2027-02-28', surveyWith({}), term).status).toBe('unknown');
  expect(on('2027-03-01', surveyWith({}), term).status).toBe('expired');
});

it('ends a document on the day its successor begins, and names the successor', () => {
  const relation = {
    kind: 'replaces',
    from: 'd9',
    target: decree.key,
    quote: '',
    start: 0,
    end: 0,
    documentKey: later.key,
    versionId: 'v1',
  } as const;
  const survey = surveyWith({
    endings: new Map([[decree.key, [{ by: later, relation, since: '2026-03-01' }]]]),
  });
  expect(on('2026-02-28', survey).status).toBe('unknown');
  expect(on('2026-03-01', survey)).toMatchObject({
    status: 'expired',
    reason: 'hết hiệu lực từ 01/03/2026 theo Nghị định 9902/2026/NĐ-CP',
  });
});

it('narrows what lies below a provision by its period and by those around it', () => {
  const periods = { d1: { until: '2026-01-31' }, 'd1/k2': { from: '2025-09-01' } };
  const limited = { ...decree, periods };
  expect(on('2025-08-31', surveyWith({}), limited, 'd1/k2/a').status).toBe('not-yet');
  expect(on('2026-01-30', surveyWith({}), limited, 'd1/k2/a').status).toBe('unknown');
  expect(on('2026-01-31', surveyWith({}), limited, 'd1/k2/a').status).toBe('expired');
  expect(on('2026-01-31', surveyWith({}), limited, 'd10').status).toBe('unknown');
});

it.each<[DemoPolicy, number, boolean]>([
  ['auto', 1, true],
  ['auto', 2, false],
  ['on', 2, true],
  ['off', 1, false],
])('with the demo %s and %d documents lets the demo answer: %s', (policy, held, expected) => {
  const survey = surveyWith({ documents: [demo, decree].slice(0, held) });
  expect(judge({ asOf: '2026-01-01', demo: policy }, survey).allowed.has(demo.key)).toBe(expected);
});

it('never finds a document of another province', () => {
  const other = { ...decree, territory: 'province:lao-cai' };
  const { allowed } = judge({ asOf: '2026-01-01', demo: 'on' }, surveyWith({ documents: [other] }));
  expect(allowed.size).toBe(0);
});
