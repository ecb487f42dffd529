import { expect, it } from 'vitest';
import { regressionsOf, type Baseline } from './baseline.ts';
import {
  fakeProduct,
  goldenFixture,
  goldenSet,
  stamp,
  type Breakage,
} from './fake-product.fixture.ts';
import { evaluate } from './run-evaluation.ts';

const reason = 'the healthy product reaches it';
const baseline: Baseline = {
  'golden.jsonl': [
    { metric: 'rightOutcome', atLeast: 1, reason },
    { metric: 'firstCitationRight', atLeast: 1, reason },
    { metric: 'literalQuotes', atLeast: 1, reason },
    { metric: 'refusalPrecision', atLeast: 1, reason },
    { metric: 'refusalRecall', atLeast: 1, reason },
    { metric: 'retrievalRecall@1', atLeast: 1, reason },
  ],
};

const failing = async (breakage?: Breakage) =>
  regressionsOf(await evaluate(goldenSet, fakeProduct(breakage), stamp), baseline).map(
    ({ metric }) => metric,
  );

it('lets the healthy product pass', async () => {
  expect(await failing()).toEqual([]);
});

it.each([
  ['verification is dropped', 'drop-verification', 'literalQuotes'],
  ['ranks are shuffled', 'shuffle-ranks', 'firstCitationRight'],
  ['ranks are shuffled (retrieval)', 'shuffle-ranks', 'retrievalRecall@1'],
  ['everything is answered', 'answer-all', 'refusalRecall'],
  ['everything is refused', 'refuse-all', 'rightOutcome'],
  ['everything is refused (precision)', 'refuse-all', 'refusalPrecision'],
] as const)('fails when %s', async (_name, breakage, metric) => {
  expect(await failing(breakage)).toContain(metric);
});

it('fails a threshold on something that was not measured', async () => {
  const run = await evaluate([], fakeProduct(), stamp);
  expect(regressionsOf(run, baseline)).toHaveLength(6);
});

it('measures a threshold over the cases that it names, whatever the others did', async () => {
  const run = await evaluate(goldenSet, fakeProduct('answer-all'), stamp);
  const gate = (ids: string) => ({
    'golden.jsonl': [{ metric: 'rightOutcome', ids, atLeast: 1, reason }],
  });
  const answerable = run.cases.filter(({ right }) => right).map(({ golden }) => golden.id);
  expect(regressionsOf(run, gate(`^(${answerable.join('|')})$`))).toEqual([]);
  expect(regressionsOf(run, gate('.'))).toMatchObject([{ ids: '.', share: 6 / 9 }]);
  expect(regressionsOf(run, gate('^nothing$'))).toMatchObject([{ share: undefined }]);
});

it('gives the same run twice', async () => {
  const run = () => evaluate(goldenSet, fakeProduct(), stamp);
  expect(JSON.stringify(await run())).toBe(JSON.stringify(await run()));
});

it('counts outcomes, groups and totals', async () => {
  const run = await evaluate(goldenSet, fakeProduct('answer-all'), stamp);
  expect(run.confusion).toEqual({ answered: { answered: 6 }, insufficient: { answered: 3 } });
  expect(run.metrics.rightOutcome).toEqual({ hits: 6, of: 9 });
  expect(run.groups.field['khác']?.rightOutcome).toEqual({ hits: 0, of: 3 });
  expect(Object.keys(run.groups.type)).toEqual(['out-of-field', 'who']);
});

it('counts a question that fails as wrong and goes on', async () => {
  const healthy = fakeProduct();
  const ask: typeof healthy.ask = async (question) => {
    if (question.text.includes('gỗ')) throw new Error('the index is gone');
    return healthy.ask(question);
  };
  const { cases, metrics, confusion } = await evaluate(goldenSet, { ...healthy, ask }, stamp);
  expect(cases[0]?.problems).toEqual([{ code: 'failed', detail: 'the index is gone' }]);
  expect(metrics.rightOutcome).toEqual({ hits: 8, of: 9 });
  expect(metrics.firstCitationRight).toEqual({ hits: 5, of: 6 });
  expect(confusion['answered']).toEqual({ failed: 1, answered: 5 });
});

it('notices paraphrases that are given different căn cứ', async () => {
  const group = (second: string) =>
    [goldenSet[0]?.question ?? '', second].map((question, index) =>
      goldenFixture({ id: `p-${index}`, question, style: ['paraphrase:g'] }),
    );
  const agreement = async (second: string) =>
    (await evaluate(group(second), fakeProduct(), stamp)).metrics.paraphrasesAgree;
  expect(await agreement('cột mốc bằng gỗ ai cấp')).toEqual({ hits: 1, of: 1 });
  expect(await agreement('cột mốc bằng đá ai cấp')).toEqual({ hits: 0, of: 1 });
});
