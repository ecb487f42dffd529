import { writeFile } from 'node:fs/promises';
import { readBeirFolder, type BeirDocument, type BeirFolder } from './beir.ts';
import { ndcgAt, percentile, recallAt, reciprocalRankAt, type Grades } from './ranking-metrics.ts';
import { formatTrecRun, type TrecHit } from './trec.ts';

/** What is measured: something that indexes documents and then searches them. */
export type BenchEngine = {
  /** What a reader of the figures has to know about the engine. */
  readonly note?: string;
  readonly index: (documents: AsyncIterable<BeirDocument>) => Promise<BenchIndex>;
};

export type BenchIndex = {
  /** At most `limit` documents, best first. */
  readonly search: (query: string, limit: number) => Promise<readonly TrecHit[]>;
  /** Wall-clock seconds that indexing took. */
  readonly seconds: number;
  /** Size of the index on disk, or in memory for an engine that has no disk. */
  readonly bytes: number;
  /** CPU milliseconds so far by stage of a search, for an engine that knows its stages. */
  readonly stages?: () => Readonly<Record<string, number>>;
};

export type BenchOrder = {
  /** A BEIR folder. */
  readonly folder: string;
  readonly split: string;
  /** Measures only the first so many queries of the split. */
  readonly limit?: number;
  /** Where to write a TREC run of the hits. */
  readonly runFile?: string;
};

/** Shares from 0 to 1 to four decimals; times in milliseconds. */
export type BenchReport = {
  readonly queries: number;
  readonly 'ndcg@10': number;
  readonly 'recall@10': number;
  readonly 'recall@100': number;
  readonly 'mrr@10': number;
  readonly index: { readonly seconds: number; readonly bytes: number };
  readonly query: {
    readonly cpuMsMean: number;
    readonly p50Ms: number;
    readonly p95Ms: number;
    /** Mean CPU milliseconds of each stage. */
    readonly stages?: Readonly<Record<string, number>>;
  };
  readonly note?: string;
};

/** Hits asked for, since recall is reported at 100. */
const depth = 100;

/** `so-tay bench`: indexes a BEIR folder, asks its questions and measures retrieval alone. */
export async function bench(order: BenchOrder, engine: BenchEngine): Promise<BenchReport> {
  const folder = await readBeirFolder(order.folder, order.split);
  const index = await engine.index(folder.documents());
  const report = await measure(index, folder, order);
  return { ...report, ...(engine.note === undefined ? {} : { note: engine.note }) };
}

/** Asks the questions of a folder that is indexed already. */
export async function measure(
  index: BenchIndex,
  { queries, qrels }: Pick<BeirFolder, 'queries' | 'qrels'>,
  { limit, runFile }: Pick<BenchOrder, 'limit' | 'runFile'>,
): Promise<BenchReport> {
  const asked = queries.slice(0, limit ?? queries.length);
  const run = new Map<string, readonly TrecHit[]>();
  const elapsedMs: number[] = [];
  const cpuBefore = process.cpuUsage();
  for (const { id, text } of asked) {
    const startedAt = performance.now();
    const hits = await index.search(text, depth);
    elapsedMs.push(performance.now() - startedAt);
    run.set(id, uniqueHits(hits));
  }
  const { user, system } = process.cpuUsage(cpuBefore);
  if (runFile !== undefined) await writeFile(runFile, formatTrecRun(run, 'so-tay'));
  const mean = (metric: (ranked: readonly string[], grades: Grades) => number) =>
    round(meanOver(run, qrels, metric));
  const perQuery = (ms: number) => round(ms / Math.max(asked.length, 1));
  const stages = Object.entries(index.stages?.() ?? {}).map(([stage, ms]) => [stage, perQuery(ms)]);
  return {
    queries: asked.length,
    'ndcg@10': mean((ranked, grades) => ndcgAt(10, ranked, grades)),
    'recall@10': mean((ranked, grades) => recallAt(10, ranked, grades)),
    'recall@100': mean((ranked, grades) => recallAt(100, ranked, grades)),
    'mrr@10': mean((ranked, grades) => reciprocalRankAt(10, ranked, grades)),
    index: { seconds: round(index.seconds), bytes: index.bytes },
    query: {
      // Microseconds of user and system time of the whole process, over all queries.
      cpuMsMean: perQuery((user + system) / 1000),
      p50Ms: round(percentile(elapsedMs, 0.5)),
      p95Ms: round(percentile(elapsedMs, 0.95)),
      ...(stages.length > 0 ? { stages: Object.fromEntries(stages) } : {}),
    },
  };
}

/** A corpus may hold an id twice; finding it twice must not count twice. */
function uniqueHits(hits: readonly TrecHit[]): TrecHit[] {
  const seen = new Set<string>();
  return hits.filter(({ id }) => !seen.has(id) && seen.add(id));
}

function meanOver(
  run: ReadonlyMap<string, readonly TrecHit[]>,
  qrels: ReadonlyMap<string, Grades>,
  metric: (ranked: readonly string[], grades: Grades) => number,
): number {
  const values = [...run].map(([query, hits]) =>
    metric(
      hits.map(({ id }) => id),
      qrels.get(query) ?? new Map<string, number>(),
    ),
  );
  return values.reduce((sum, value) => sum + value, 0) / Math.max(values.length, 1);
}

function round(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
