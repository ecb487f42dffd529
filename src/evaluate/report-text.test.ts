import { expect, it } from 'vitest';
import { compareRuns } from './compare-runs.ts';
import { fakeProduct, goldenSet, stamp } from './fake-product.fixture.ts';
import { measured } from './metrics.ts';
import { reportText } from './report-text.ts';
import { evaluate } from './run-evaluation.ts';

const run = await evaluate(goldenSet, fakeProduct(), stamp);
const broken = await evaluate(goldenSet, fakeProduct('answer-all'), stamp);

it('says every metric that was measured in Vietnamese, one a line, the figures below each other', () => {
  const lines = reportText({ run, regressions: [] });
  const table = lines.filter((line) => /\s\d+\/\d+$/u.test(line));
  expect(table).toHaveLength(measured(run.metrics).length);
  expect(new Set(table.map(({ length }) => length)).size).toBe(1);
  expect(lines.join('\n')).toMatch(/^Câu đạt hoàn toàn {2,}100,0 % {2,}\d+\/\d+$/mu);
  expect(lines.join('\n')).toMatch(/^Điều cần tìm trong 10 đoạn đầu tìm được {2,}/mu);
  expect(lines.join('\n')).not.toMatch(/retrieval|[a-z][A-Z]|[{}]/u);
  expect(lines.at(-1)).toBe('Mọi mức phải đạt đều đạt.');
});

it('has no table where nothing was measured', async () => {
  const none = await evaluate([], fakeProduct(), stamp);
  const comparison = compareRuns(none, none);
  expect(reportText({ run: none, regressions: [], comparison })).toEqual([
    'Kết quả kiểm tra câu hỏi: golden.jsonl',
    '',
    'Mọi mức phải đạt đều đạt.',
    'So với lần trước: không có gì khác.',
  ]);
});

it('says above the figures how many questions need documents that are not held', () => {
  const [, note] = reportText({ run, regressions: [], unheld: 6 });
  expect(note).toMatch(/^Lưu ý: 6\/9 câu cần văn bản mà kho này không có/u);
  expect(reportText({ run, regressions: [] }).join('\n')).not.toContain('Lưu ý');
});

it('says what fell below its threshold, and how many questions changed', () => {
  const fallen = { metric: 'refusalRecall', ids: '^k-', share: 0.5, atLeast: 0.83, reason: 'why' };
  const unmeasured = { metric: 'rightCase', share: undefined, atLeast: 0.9, reason: 'why' };
  const comparison = compareRuns(run, broken);
  const lines = reportText({ run: broken, regressions: [fallen, unmeasured], comparison });
  expect(lines.slice(-4)).toEqual([
    'Thấp hơn mức phải đạt:',
    '  Biết từ chối khi cần (các câu có mã khớp ^k-): 50,0 %, phải đạt 83,0 %',
    '  Câu đạt hoàn toàn: chưa đo được, phải đạt 90,0 %',
    expect.stringMatching(/^So với lần trước: [1-9]\d* xấu đi, [1-9]\d* như cũ\.$/u),
  ]);
});
