/**
 * `npm run bench:retrieval`: the product's retrieval and its peers over the BEIR folders of
 * ../shared/data/retrieval, as the tables of docs/benchmarks.md. The folders are not part of the
 * project; without them nothing is measured and the script says so.
 *
 * `npm run bench:retrieval -- --only commune,alqac --engines "BM25 syllables" --limit 100`
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchEngine } from '../src/assemble.ts';
import { settingsFor } from '../src/cli/start.ts';
import { bench, type BenchEngine, type BenchReport } from '../src/evaluate/bench.ts';
import { fts5 } from './bench-engines/fts5.ts';
import { miniSearch } from './bench-engines/mini-search.ts';
import { plainBm25 } from './bench-engines/plain-bm25.ts';

const project = join(import.meta.dirname, '..');
const retrieval = join(project, '..', 'shared', 'data', 'retrieval');
const page = join(project, 'docs', 'benchmarks.md');

type Closable = BenchEngine & { readonly close?: () => Promise<void> };

const engines: Readonly<Record<string, () => Closable | Promise<Closable>>> = {
  'Sổ Tay': () => benchEngine(settingsFor({})),
  // Settings of the reference figures that the bench itself is checked against.
  'BM25 syllables': () => plainBm25({ k1: 1.2, b: 0.75, titleWeight: 1, bigrams: false }),
  'BM25 syllables and pairs': () => plainBm25({ k1: 0.6, b: 0.9, titleWeight: 1, bigrams: true }),
  'SQLite FTS5': () => fts5,
  MiniSearch: () => miniSearch,
};

/** MiniSearch needs a second a question on the large folders; its row says how many it answered. */
const fewQuestions: Readonly<Record<string, number>> = { MiniSearch: 100 };

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    engines: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    limit: { type: 'string' },
  },
});
const folders = values.only?.split(',') ?? ['commune', 'statutes', 'alqac'];
const chosen = values.engines?.split(',') ?? Object.keys(engines);

if (!existsSync(retrieval)) {
  console.log('skipped: ../shared/data/retrieval is not on this machine');
  process.exit(0);
}
const tables: string[] = [];
for (const folder of folders) {
  const rows: string[] = [];
  for (const name of chosen) {
    const engine = await engines[name]?.();
    if (!engine) throw new RangeError(`no engine called ${name}`);
    const report = await bench(
      {
        folder: join(retrieval, folder),
        split: values.split,
        ...limitOf(name),
      },
      engine,
    );
    await engine.close?.();
    console.log(JSON.stringify({ folder, engine: name, ...report }));
    rows.push(rowOf(name, report));
  }
  tables.push(tableOf(folder, rows));
}
// A part of the measurement must not replace the page of the whole.
if (values.only === undefined && values.engines === undefined && values.limit === undefined)
  writeTables(tables);

function limitOf(engine: string): { limit?: number } {
  const limit = Math.min(Number(values.limit ?? Infinity), fewQuestions[engine] ?? Infinity);
  return Number.isFinite(limit) ? { limit } : {};
}

function tableOf(folder: string, rows: readonly string[]): string {
  return [
    `### ${folder}, ${values.split}`,
    '',
    '| engine | questions | nDCG@10 | R@10 | R@100 | MRR@10 | index s | index MB | query CPU ms | p50 ms | p95 ms |',
    '| --- | --- | --- | --- | --- | --- | --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ].join('\n');
}

function rowOf(name: string, { index, query, queries, ...quality }: BenchReport): string {
  const cells = [
    String(queries),
    ...(['ndcg@10', 'recall@10', 'recall@100', 'mrr@10'] as const).map((metric) =>
      quality[metric].toFixed(3),
    ),
    index.seconds.toFixed(1),
    (index.bytes / 1e6).toFixed(0),
    ...[query.cpuMsMean, query.p50Ms, query.p95Ms].map((ms) => ms.toFixed(1)),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}

/** Replaces what lies between the two markers of the page, and nothing else. */
function writeTables(found: readonly string[]): void {
  const [start, end] = ['<!-- retrieval tables -->', '<!-- end of retrieval tables -->'];
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new RangeError('docs/benchmarks.md has lost its markers');
  writeFileSync(page, `${before}${start}\n\n${found.join('\n')}\n${end}${after}`);
}
