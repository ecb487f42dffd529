import { expect, it } from 'vitest';
import type { Answer, Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { goldenFixture } from './fake-product.fixture.ts';
import { answerFixture } from '../domain/answer.fixture.ts';
import type { GoldenCase } from './golden-case.ts';
import { failedCase, judgeCase } from './judge-case.ts';

const store = { textAt: async () => 'chữ', provisionExists: async () => true };

const cite = (address: string, change: Partial<Citation> = {}): Citation => ({
  address,
  label: address,
  quote: 'chữ',
  documentId: 'n',
  version: 'v',
  span: [0, 3],
  page: 1,
  tier: 'normative',
  validity: { status: 'in-force', reason: '' },
  territory: 'nation',
  ...change,
});

const say = (text: string, ...addresses: string[]): Statement => ({
  text,
  citations: addresses.map((address) => cite(address)),
});

const judge = (golden: Partial<GoldenCase>, said: Partial<Answer>, passages: string[] = []) =>
  judgeCase(
    {
      golden: goldenFixture({ basis: [], cites: ['n/d5/k1', 'n/d6'], ...golden }),
      answer: answerFixture(said),
      passages: passages.map((address) => ({ addresses: [address] })),
    },
    store,
  );

it('counts precision and recall at both levels', async () => {
  // Expected: khoản 1 Điều 5 and Điều 6. Cited: k2 Đ5 (right điều), k1 Đ6 (right), Đ7 (wrong).
  const { counts, right } = await judge(
    {},
    { conclusion: [say('x', 'n/d5/k2', 'n/d6/k1', 'n/d7')] },
  );
  expect(counts).toMatchObject({
    firstArticle: { hits: 1, of: 1 },
    articlePrecision: { hits: 2, of: 3 },
    clausePrecision: { hits: 1, of: 3 },
    articleRecall: { hits: 2, of: 2 },
    clauseRecall: { hits: 1, of: 2 },
  });
  expect(right).toBe(true);
});

it('counts a provision once however often it is cited', async () => {
  const { counts } = await judge({}, { conclusion: [say('x', 'n/d7'), say('y', 'n/d7', 'n/d6')] });
  expect(counts.articlePrecision).toEqual({ hits: 1, of: 2 });
});

it('takes the căn cứ of the first sentence for the first citation', async () => {
  const { problems } = await judge({}, { conclusion: [say('x', 'n/d7', 'n/d6')] });
  expect(problems).toEqual([{ code: 'wrong-first-citation', detail: 'n/d7' }]);
});

it('takes an illustrative điều for right when it rests on the expected law', async () => {
  const golden = { basis: ['khoản 1 Điều 5 Nghị định số 9901/2099/NĐ-CP'], cites: [] };
  const restsOn = ['Điều 9 Luật số 99/2099/QH99', 'khoản 1 Điều 5 Nghị định 9901/2099/NĐ-CP'];
  const answer = (basis: string[]) => ({
    conclusion: [{ text: 'x', citations: [cite('minh-hoa-99/d3', { restsOn: basis })] }],
  });
  expect((await judge(golden, answer(restsOn))).counts.firstArticle).toEqual({ hits: 1, of: 1 });
  expect((await judge(golden, answer([]))).counts.firstArticle).toEqual({ hits: 0, of: 1 });
});

it('hears a point in a statement, a notice, a choice or the next step, not in a quote', async () => {
  const golden = { points: ['phí 5 đồng', 'Sở Giả Định', 'chữ'] };
  const { counts, problems } = await judge(golden, {
    conclusion: [say('PHÍ 5  đồng', 'n/d6')],
    nextStep: 'hỏi Sở Giả Định',
  });
  expect(counts.points).toEqual({ hits: 2, of: 3 });
  expect(problems).toEqual([{ code: 'missing-point', detail: 'chữ' }]);
});

it('forbids words where the rule is stated and lets them name what no longer holds', async () => {
  const golden = { forbidden: ['cấp huyện'] };
  const said = say('cấp huyện ký', 'n/d6');
  const wrong = await judge(golden, { conclusion: [said] });
  expect(wrong.problems).toEqual([{ code: 'forbidden-word', detail: 'cấp huyện' }]);
  const fine = await judge(golden, { conclusion: [say('xã ký', 'n/d6')], obsolete: [said] });
  expect(fine.right).toBe(true);
});

it('asks no căn cứ of a permitted question back, and does of a wrong one', async () => {
  const back = { kind: 'clarify', choices: ['a', 'b'] } as const;
  const golden = { points: ['90 ngày'] };
  expect((await judge({ ...golden, outcomeAlso: ['clarify'] }, back)).right).toBe(true);
  const { problems, counts } = await judge(golden, back);
  expect(problems.map(({ code }) => code)).toEqual([
    'wrong-outcome',
    'no-citation',
    'missing-point',
  ]);
  expect(counts.articleRecall).toEqual({ hits: 0, of: 2 });
});

it('asks no căn cứ where the right answer is that there is none', async () => {
  const golden: Partial<GoldenCase> = { outcome: 'insufficient', cites: ['n/d5'] };
  expect((await judge(golden, { kind: 'insufficient', reason: 'không có' })).right).toBe(true);
});

it('notices a quote that is not the stored text, wherever it stands', async () => {
  const nearest = [cite('n/d8', { quote: 'chữa' })];
  const { problems, counts } = await judge({}, { conclusion: [say('x', 'n/d6')], nearest });
  expect(problems).toEqual([{ code: 'quote-not-literal', detail: 'n/d8' }]);
  expect(counts.literalQuotes).toEqual({ hits: 1, of: 2 });
});

it('notices a sentence without căn cứ', async () => {
  const { problems } = await judge({}, { conclusion: [say('x', 'n/d6'), say('y')] });
  expect(problems).toEqual([{ code: 'uncited-statement', detail: 'y' }]);
});

it('measures retrieval by expected điều among the first k passages', async () => {
  const { counts } = await judge({}, {}, ['n/d7', 'n/d5/k3', 'n/d8', 'n/d9', 'n/d6/k1']);
  expect(counts.retrieval).toEqual({
    1: { hits: 0, of: 2 },
    3: { hits: 1, of: 2 },
    5: { hits: 2, of: 2 },
    10: { hits: 2, of: 2 },
    20: { hits: 2, of: 2 },
  });
});

it('counts a failure as everything missed', () => {
  const { counts } = failedCase(goldenFixture({ points: ['a', 'b'] }), 'broken');
  expect(counts).toMatchObject({
    outcome: { hits: 0, of: 1 },
    firstArticle: { hits: 0, of: 1 },
    articleRecall: { hits: 0, of: 1 },
    points: { hits: 0, of: 2 },
  });
});
