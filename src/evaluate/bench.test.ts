import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { parseQrels, readBeirFolder } from './beir.ts';
import { bench, type BenchEngine } from './bench.ts';
import { parseTrecRun } from './trec.ts';
import { scratchFolder } from '../../tests/fixtures/scratch-folder.ts';

const corpus = ['a', 'b', 'c', 'd'].map((id) => ({ _id: id, title: id, text: `văn bản ${id}` }));
const queries = ['q1', 'q2', 'q3'].map((id) => ({ _id: id, text: `hỏi ${id}` }));
const lines = (items: readonly object[]) =>
  items.map((item) => `${JSON.stringify(item)}\n`).join('');

function beirFolder(zipped = false): string {
  const folder = scratchFolder();
  mkdirSync(join(folder, 'qrels'));
  if (zipped) writeFileSync(join(folder, 'corpus.jsonl.gz'), gzipSync(lines(corpus)));
  else writeFileSync(join(folder, 'corpus.jsonl'), lines(corpus));
  writeFileSync(join(folder, 'queries.jsonl'), lines(queries));
  writeFileSync(
    join(folder, 'qrels', 'dev.tsv'),
    'query-id\tcorpus-id\tscore\nq1\ta\t2\nq1\tb\t1\nq2\tc\t1\n',
  );
  return folder;
}

/** Finds b then a for the first question and nothing right for the others. */
const engine: BenchEngine = {
  index: async (documents) => {
    const ids: string[] = [];
    for await (const { id } of documents) ids.push(id);
    return {
      search: async (query) =>
        (query.endsWith('q1') ? ['b', 'a'] : ['d']).map((id, index) => ({ id, score: 1 - index })),
      seconds: 1.5,
      bytes: ids.length,
    };
  },
};

it.each([false, true])('measures the judged questions of a folder (zipped: %s)', async (zipped) => {
  const report = await bench({ folder: beirFolder(zipped), split: 'dev' }, engine);
  // q1: (1 + 3/log2 3) / (3 + 1/log2 3) = 2.8928 / 3.6309 = 0.7967; q2: nothing found.
  expect(report).toMatchObject({
    queries: 2,
    'ndcg@10': 0.3984,
    'recall@10': 0.5,
    'recall@100': 0.5,
    'mrr@10': 0.5,
    index: { seconds: 1.5, bytes: 4 },
  });
  expect(report.query.p95Ms).toBeGreaterThanOrEqual(report.query.p50Ms);
});

it('measures only the first questions and writes a run that others can score', async () => {
  const folder = beirFolder();
  const runFile = join(folder, 'run.txt');
  const { queries: asked } = await bench({ folder, split: 'dev', limit: 1, runFile }, engine);
  expect(asked).toBe(1);
  expect(parseTrecRun(readFileSync(runFile, 'utf8')).get('q1')).toEqual([
    { id: 'b', score: 1 },
    { id: 'a', score: 0 },
  ]);
});

it('counts a document that is found twice once', async () => {
  const twice: BenchEngine = {
    index: async () => ({
      search: async () => ['a', 'a', 'b'].map((id) => ({ id, score: 1 })),
      seconds: 0,
      bytes: 0,
    }),
  };
  const report = await bench({ folder: beirFolder(), split: 'dev', limit: 1 }, twice);
  expect(report['ndcg@10']).toBe(1);
});

it.each([
  ['a split that does not exist', 'nope', /nope\.tsv is missing/],
  ['a split that leaves the folder', '../dev', /no such split/],
])('refuses %s', async (_name, split, message) => {
  await expect(readBeirFolder(beirFolder(), split)).rejects.toThrow(message);
});

it('refuses a folder without a corpus and a broken line', async () => {
  const folder = beirFolder();
  writeFileSync(join(folder, 'queries.jsonl'), '{"_id":"q1"}\n');
  await expect(readBeirFolder(folder, 'dev')).rejects.toThrow(/queries\.jsonl line 1/);
  await expect(readBeirFolder(tmpdir(), 'dev')).rejects.toThrow(/corpus\.jsonl is missing/);
  expect(() => parseQrels('query-id\tcorpus-id\tscore\nq1\ta')).toThrow(/qrels line 2/);
});
