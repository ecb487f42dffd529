/**
 * `npm run bench:retrieval`: the product's retrieval, its stages and its peers over the BEIR folders
 * of ../shared/data/retrieval, in one run. Prints every figure and writes docs/benchmarks.md, there
 * as shares of each other. The folders are not part of the project; without them nothing is measured
 * and the script says so.
 *
 * `npm run bench:retrieval -- --only commune,alqac --engines "SQLite FTS5" --limit 100 --keep DIR`
 * measures a part and leaves the page alone; `--copies 10` grows each folder tenfold and measures
 * what that costs.
 */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { lexicalQuery } from '../src/ask/find-candidates.ts';
import { bench, measure, type BenchEngine, type BenchReport } from '../src/evaluate/bench.ts';
import { readBeirFolder } from '../src/evaluate/beir.ts';
import { searching } from '../src/evaluate/product-engine.ts';
import { fts5 } from './bench-engines/fts5.ts';
import { miniSearch } from './bench-engines/mini-search.ts';
import { plainBm25 } from './bench-engines/plain-bm25.ts';
import { measurePruning } from './bench-retrieval/measure-pruning.ts';
import { measureTyping } from './bench-retrieval/measure-typing.ts';
import { ownIndex, secondsToAddOne } from './bench-retrieval/own-index.ts';
import { readerFor, stageSearches } from './bench-retrieval/stages.ts';
import {
  costTable,
  goalTable,
  qualityTable,
  typingTable,
  type FolderFigures,
} from './bench-retrieval/tables.ts';

const project = join(import.meta.dirname, '..');
const retrieval = join(project, '..', 'shared', 'data', 'retrieval');
const page = join(project, 'docs', 'benchmarks.md');

/** Yardsticks of the quality table and peers. The settings are those of the reference figures. */
const engines: Readonly<Record<string, BenchEngine>> = {
  'BM25 over syllables': plainBm25({ k1: 1.2, b: 0.75, titleWeight: 1, bigrams: false }),
  '+ pairs of syllables': plainBm25({ k1: 0.6, b: 0.9, titleWeight: 1, bigrams: true }),
  'SQLite FTS5': fts5,
  MiniSearch: miniSearch,
};

/** MiniSearch needs a second a question on the large folders; its row says how many it answered. */
const fewQuestions: Readonly<Record<string, number>> = { MiniSearch: 20 };

/** Questions asked before any is timed: the compiler of the engine has then seen the code. */
const WARM_UP = 50;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    engines: { type: 'string' },
    split: { type: 'string', default: 'dev' },
    limit: { type: 'string' },
    keep: { type: 'string' },
    copies: { type: 'string', default: '1' },
  },
});
const folders = values.only?.split(',') ?? ['commune', 'statutes', 'alqac'];
const copies = Number(values.copies);
const limit = Number(values.limit ?? Infinity);
// Grown, only the product is measured: quality means nothing among copies.
const chosen = values.engines?.split(',') ?? (copies === 1 ? Object.keys(engines) : []);

if (!existsSync(retrieval)) {
  console.log('skipped: ../shared/data/retrieval is not on this machine');
  process.exit(0);
}
const figures: FolderFigures[] = [];
for (const name of folders) {
  const measured = await figuresOf(name);
  figures.push(measured);
  console.log(`\n${goalTable(measured)}\n`);
}
const tables = [
  '### Quality by stage and beside peers',
  ...figures.map(qualityTable),
  '### Cost',
  ...figures.map(costTable),
  '### The same question typed otherwise',
  typingTable(figures),
].join('\n\n');
console.log(tables);
// A part of the measurement must not replace the page of the whole.
const isWhole =
  values.only ?? values.engines ?? values.limit ?? (copies === 1 ? undefined : copies);
if (isWhole === undefined) writeTables(tables);

async function figuresOf(name: string): Promise<FolderFigures> {
  const folder = join(retrieval, name);
  const own = await ownIndex(folder, { name, keep: values.keep, copies });
  const data = await readBeirFolder(folder, values.split);
  const queries = data.queries.slice(0, limit);
  const asked = { ...data, queries };
  const built = { seconds: own.build?.seconds ?? 0, bytes: own.build?.bytes ?? 0 };
  const warmUp = searching(own);
  for (const { text } of queries.slice(0, WARM_UP)) await warmUp.search(text, 100);
  const product = printed(
    name,
    'Sổ Tay',
    await measure({ ...built, ...searching(own) }, asked, {}),
  );
  const stages: [string, BenchReport][] = [];
  for (const [stage, search] of copies === 1 ? Object.entries(stageSearches(own)) : []) {
    stages.push([stage, printed(name, stage, await measure({ ...built, search }, asked, {}))]);
  }
  const peers = await peersOf(name, folder);
  const read = readerFor(own);
  const lexicalQueries = queries.map(({ text }) => lexicalQuery(read(text)));
  return {
    name,
    split: values.split,
    copies,
    product,
    stages,
    peers,
    outOfFold: outOfFold(name),
    pruning: measurePruning(own.data, lexicalQueries, 100),
    typing: copies === 1 ? await measureTyping(own, asked) : [],
    build: own.build,
    readySeconds: own.readySeconds,
    oneMoreSeconds: await secondsToAddOne(own.data),
  };
}

async function peersOf(name: string, folder: string): Promise<[string, BenchReport][]> {
  const peers: [string, BenchReport][] = [];
  for (const peer of chosen) {
    const engine = engines[peer];
    if (!engine) throw new RangeError(`no engine called ${peer}`);
    const order = {
      folder,
      split: values.split,
      limit: Math.min(limit, fewQuestions[peer] ?? limit),
    };
    peers.push([peer, printed(name, peer, await bench(order, engine))]);
  }
  return peers;
}

function printed(folder: string, engine: string, report: BenchReport): BenchReport {
  console.log(JSON.stringify({ folder, engine, ...report }));
  return report;
}

/** The figures of questions that the weights never saw, which only their training can measure. */
function outOfFold(folder: string): string | undefined {
  const lines = readFileSync(join(project, 'docs', 'reranker.md'), 'utf8').split('\n');
  const cellsOf = (start: string) =>
    lines
      .find((line) => line.startsWith(start))
      ?.split('|')
      .map((cell) => cell.trim()) ?? [];
  const column = cellsOf('| ranking').indexOf(`${folder} ${values.split}`);
  return cellsOf('| **reranked, out of fold**')[column];
}

/** Replaces what lies between the two markers of the page, and nothing else. */
function writeTables(found: string): void {
  const [start, end] = ['<!-- retrieval tables -->', '<!-- end of retrieval tables -->'];
  const text = readFileSync(page, 'utf8');
  const [before = '', rest = ''] = text.split(start);
  const after = rest.split(end)[1];
  if (after === undefined) throw new RangeError('docs/benchmarks.md has lost its markers');
  writeFileSync(page, `${before}${start}\n\n${found}\n\n${end}${after}`);
}
