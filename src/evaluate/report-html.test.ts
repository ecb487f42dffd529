import { join } from 'node:path';
import { expect, it } from 'vitest';
import { compareRuns } from './compare-runs.ts';
import { evaluateGoldenSet } from './evaluate-golden-set.ts';
import { fakeProduct, goldenFixture, goldenSet, stamp } from './fake-product.fixture.ts';
import { reportHtml } from './report-html.ts';
import { reportText } from './report-text.ts';
import { evaluate } from './run-evaluation.ts';
import { readRun, saveRun } from './save-run.ts';
import { readFile, writeFile } from 'node:fs/promises';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';

const run = await evaluate(goldenSet, fakeProduct(), stamp);
const broken = await evaluate(goldenSet, fakeProduct('answer-all'), {
  ...stamp,
  settings: { depth: 3 },
});

it('shows question, expectation, answer and verdict of each case', () => {
  const page = reportHtml({ run: broken, regressions: [] });
  const row = page.split('<tr').find((part) => part.includes('id="unanswerable-0"')) ?? '';
  expect(row).toContain('giá vé xem bóng đá hôm nay');
  expect(row).toContain('Chưa có căn cứ');
  expect(row).toContain('sai kiểu trả lời: Trả lời');
  expect(row).toContain('Điều 2 Nghị định 9901/2099/NĐ-CP');
});

it('has neither an empty table nor an English word for a group or a kind of answer', async () => {
  const none = await evaluate([], fakeProduct(), stamp);
  const pages = [
    reportHtml({ run: none, regressions: [], comparison: compareRuns(none, none) }),
    reportHtml({ run, regressions: [], comparison: compareRuns(none, run) }),
    reportHtml({ run, regressions: [], comparison: compareRuns(run, run) }),
  ].map((page) => page.replaceAll(/\s+/gu, ' '));
  for (const page of pages) {
    expect(page).not.toMatch(/<tbody> ?<\/tbody>/u);
    expect(page).not.toMatch(/[>·] ?(?:who|plain|out-of-field|answered|insufficient)\b/u);
  }
  expect(pages[0]).toContain('không có gì khác.');
  expect(pages[1]).toContain('<td>ngoài lĩnh vực</td>');
});

it('puts wrong answers first', () => {
  const page = reportHtml({ run: broken, regressions: [] });
  expect(page.indexOf('unanswerable-2')).toBeLessThan(page.indexOf('asked-0'));
});

it('shows what fell below its threshold, with the reason', () => {
  const regression = { metric: 'refusalRecall', share: 0.5, atLeast: 0.8, reason: 'vì <sao>' };
  const page = reportHtml({ run, regressions: [regression] });
  expect(page).toContain('50,0 %');
  expect(page).toContain('vì &lt;sao&gt;');
});

it('escapes every text that a question or an answer brings', async () => {
  const attack = '"><img src=x onerror=alert(1)><script>alert(2)</script>';
  const product = fakeProduct();
  const ask: typeof product.ask = async (question) => ({
    ...(await product.ask(question)),
    reason: attack,
    choices: [attack],
  });
  const golden = goldenFixture({ question: attack, points: [attack], note: attack, place: attack });
  const hostile = await evaluate([golden], { ...product, ask }, { ...stamp, writer: attack });
  const comparison = compareRuns(run, hostile);
  const page = reportHtml({ run: hostile, regressions: [], comparison });
  expect(page).not.toContain('<img');
  expect(page).not.toContain('<script');
  expect(page).toContain('&lt;script&gt;');
});

it('compares two runs question by question', () => {
  const { cases, madeWith, metrics } = compareRuns(run, broken);
  const changes = Object.groupBy(cases, ({ change }) => change);
  expect(changes.worsened?.map(({ id }) => id)).toEqual([
    'unanswerable-0',
    'unanswerable-1',
    'unanswerable-2',
  ]);
  expect(changes.same).toHaveLength(6);
  expect(madeWith).toEqual([{ name: 'depth', before: '10', after: '3' }]);
  expect(metrics.find(({ metric }) => metric === 'refusalRecall')).toEqual({
    metric: 'refusalRecall',
    before: 1,
    after: 0,
  });
});

it('tells improved, added and removed questions apart', async () => {
  const part = await evaluate(goldenSet.slice(1), fakeProduct(), stamp);
  const changes = (from: typeof run, to: typeof run) =>
    compareRuns(from, to)
      .cases.filter(({ change }) => change !== 'same')
      .map(({ id, change }) => [id, change]);
  expect(changes(part, run)).toEqual([['asked-0', 'added']]);
  expect(changes(run, part)).toEqual([['asked-0', 'removed']]);
  expect(changes(broken, run).map(([, change]) => change)).toEqual(Array(3).fill('improved'));
});

it('saves a run that it can read back', async () => {
  const folder = scratchFolder();
  const { json, html } = await saveRun({ run, regressions: [] }, folder);
  expect(await readRun(json)).toEqual(run);
  expect(await readFile(html, 'utf8')).toContain('<!doctype html>');
  await writeFile(json, '{"cases":1}');
  await expect(readRun(json)).rejects.toThrow('is not a saved run');
  await expect(readRun(join(folder, 'none.json'))).rejects.toThrow('no saved run');
});

it('evaluates a set from its file to its report, and compares with an earlier run', async () => {
  const folder = scratchFolder();
  const set = join(folder, 'golden.jsonl');
  const baseline = join(folder, 'baseline.json');
  await writeFile(set, goldenSet.map((golden) => `${JSON.stringify(golden)}\n`).join(''));
  const threshold = { metric: 'refusalRecall', atLeast: 0.9, reason: 'test' };
  await writeFile(baseline, JSON.stringify({ 'golden.jsonl': [threshold] }));
  const order = { set, baseline, reports: join(folder, 'reports'), stamp };
  const first = await evaluateGoldenSet(order, fakeProduct());
  expect(first.regressions).toEqual([]);
  const second = await evaluateGoldenSet(
    { ...order, compareWith: first.files.json, stamp: { ...stamp, ranAt: '2099-01-02' } },
    fakeProduct('answer-all'),
  );
  expect(second.regressions.map(({ metric }) => metric)).toEqual(['refusalRecall']);
  expect(second.comparison?.cases.filter(({ change }) => change === 'worsened')).toHaveLength(3);
  expect([second.unheld, second.isUngated]).toEqual([undefined, undefined]);
  await writeFile(baseline, '{}');
  const free = await evaluateGoldenSet(order, fakeProduct());
  expect(reportText(free)).toContain('Bộ câu hỏi này chưa có mức phải đạt nào.');
  expect(await readFile(free.files.html, 'utf8')).not.toContain('Mọi mức phải đạt đều đạt.');
  const elsewhere = { ...fakeProduct(), usableDocuments: async () => new Set(['9902-2099-nd-cp']) };
  const third = await evaluateGoldenSet(order, elsewhere);
  expect([third.unheld, third.run.metrics]).toEqual([6, first.run.metrics]);
  expect(await readFile(third.files.html, 'utf8')).toContain('6/9 câu cần văn bản');
  await writeFile(baseline, '{"golden.jsonl": [{"metric": "x"}]}');
  await expect(evaluateGoldenSet(order, fakeProduct())).rejects.toThrow('is not a baseline');
});
