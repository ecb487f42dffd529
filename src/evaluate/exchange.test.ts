import { array, assert, double, integer, property, string, tuple } from 'fast-check';
import { expect, it } from 'vitest';
import { parseQrels } from './beir.ts';
import {
  goldenFromBeir,
  goldenFromRagas,
  goldenToBeir,
  resultsToRagas,
  resultsToTrecRun,
} from './exchange.ts';
import { fakeProduct, goldenFixture, goldenSet, stamp } from './fake-product.fixture.ts';
import { evaluate } from './run-evaluation.ts';
import { formatTrecQrels, formatTrecRun, parseTrecQrels, parseTrecRun } from './trec.ts';

const rich = goldenFixture({
  question: 'hỏi "ngoặc"\tvà xuống\ndòng?',
  conversation: ['câu trước'],
  filedOn: '2098-12-31',
  place: 'xã Giả Định',
  style: ['follow-up'],
  outcomeAlso: ['partial'],
  cites: ['minh-hoa-99/d3/k1'],
  points: ['/0?5 ngày/'],
  forbidden: ['huyện'],
});

it('takes golden cases to BEIR and back', () => {
  const cases = [...goldenSet, { ...rich, id: 'rich' }];
  expect(goldenFromBeir(goldenToBeir(cases))).toEqual(cases);
});

it('writes provisions as judgements that a BEIR reader understands', () => {
  const { qrels } = goldenToBeir([rich]);
  expect([...parseQrels(qrels)]).toEqual([['q-1', new Map([['minh-hoa-99/d3/k1', 2]])]]);
});

it('takes a judgement that another tool added for an address to cite', () => {
  const exchanged = goldenToBeir([goldenFixture()]);
  const qrels = `${exchanged.qrels}q-1\tminh-hoa-99/d4\t1\nq-1\tminh-hoa-99/d5\t0\n`;
  expect(goldenFromBeir({ ...exchanged, qrels })[0]?.cites).toEqual(['minh-hoa-99/d4']);
});

it('takes golden cases through Ragas samples and back', async () => {
  const { cases } = await evaluate([...goldenSet, rich], fakeProduct(), stamp);
  const samples = resultsToRagas(cases);
  expect(goldenFromRagas(samples)).toEqual([...goldenSet, rich]);
  expect(JSON.parse(samples.split('\n')[0] ?? '')).toMatchObject({
    user_input: goldenSet[0]?.question,
    retrieved_context_ids: ['9901-2099-nd-cp/d1'],
    reference_context_ids: ['9901-2099-nd-cp/d1'],
  });
});

it('writes what retrieval found as a TREC run', async () => {
  const { cases } = await evaluate(goldenSet.slice(0, 1), fakeProduct(), stamp);
  const hits = resultsToTrecRun(cases).get('asked-0');
  expect(hits?.[0]).toEqual({ id: '9901-2099-nd-cp/d1', score: 1 });
  expect(hits).toHaveLength(6);
});

const word = string({ minLength: 1, unit: 'grapheme' });

it('takes any TREC run there and back', () => {
  const hits = array(tuple(word, double({ noNaN: true, noDefaultInfinity: true })));
  const anyRun = property(array(tuple(word, hits)), (queries) => {
    const run = new Map(
      queries
        .filter(([, found]) => found.length > 0)
        .map(([query, found]) => [query, found.map(([id, score]) => ({ id, score: score + 0 }))]),
    );
    expect(parseTrecRun(formatTrecRun(run, 'tag'))).toEqual(run);
  });
  expect(() => assert(anyRun)).not.toThrow();
});

it('takes any TREC qrels there and back', () => {
  const anyQrels = property(word, word, integer(), (query, id, grade) => {
    const qrels = new Map([[query, new Map([[id, grade]])]]);
    expect(parseTrecQrels(formatTrecQrels(qrels))).toEqual(qrels);
  });
  expect(() => assert(anyQrels)).not.toThrow();
});
