import type { BenchReport } from '../../src/evaluate/bench.ts';
import type { BuildCost } from './measure-build.ts';
import type { Pruning } from './measure-pruning.ts';
import type { TypingFigures } from './measure-typing.ts';

/** Everything that was measured over one folder. */
export type FolderFigures = {
  readonly name: string;
  readonly split: string;
  readonly copies: number;
  readonly product: BenchReport;
  /** Retrieval up to each stage. */
  readonly stages: readonly (readonly [name: string, report: BenchReport])[];
  readonly peers: readonly (readonly [name: string, report: BenchReport])[];
  /** nDCG@10 / recall@10 / recall@100 of questions that the weights never saw. */
  readonly outOfFold: string | undefined;
  readonly pruning: Pruning;
  readonly typing: readonly TypingFigures[];
  /** Absent when an index of an earlier run was taken. */
  readonly build: BuildCost | undefined;
  readonly readySeconds: number;
  readonly oneMoreSeconds: number;
};

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');

const share = (part: number, whole: number): string =>
  whole > 0 ? (part / whole).toFixed(part / whole < 0.1 ? 3 : 2) : '–';

const qualityRow = ([engine, report]: readonly [string, BenchReport]): string[] => [
  engine,
  String(report.queries),
  ...(['ndcg@10', 'recall@10', 'recall@100', 'mrr@10'] as const).map((metric) =>
    report[metric].toFixed(3),
  ),
];

/** Plain BM25 first, then each stage, then peers; the row that counts is out of fold. */
export function qualityTable({ name, split, stages, peers, outOfFold }: FolderFigures): string {
  const [yardsticks, others] = [peers.slice(0, 2), peers.slice(2)];
  const seen = outOfFold
    ?.split(' / ')
    .map((figure) => `**0${Number(figure).toFixed(3).slice(1)}**`);
  const learned = seen ? [['**+ reranker, out of fold**', '', ...seen, '']] : [];
  return [
    `${name}, ${split}`,
    table(
      ['up to', 'questions', 'nDCG@10', 'R@10', 'R@100', 'MRR@10'],
      [...[...yardsticks, ...stages].map(qualityRow), ...learned, ...others.map(qualityRow)],
    ),
  ].join('\n\n');
}

/** CPU of each stage as a share of the whole, and of the whole beside peers. */
export function costTable({ name, product, peers, pruning }: FolderFigures): string {
  const { cpuMsMean, stages = {} } = product.query;
  const rows = [
    ...Object.entries(stages).map(([stage, ms]) => [`stage: ${stage}`, share(ms, cpuMsMean)]),
    ...peers.map(([peer, { query }]) => [`${peer}, whole`, share(query.cpuMsMean, cpuMsMean)]),
    ['pruned search / adding up everything', pruning.share.toFixed(2)],
  ];
  return [name, table(['CPU a question', 'Sổ Tay, whole = 1'], rows)].join('\n\n');
}

/** What the goals speak of, absolute: for the eyes of whoever runs it, on that machine. */
export function goalTable(figures: FolderFigures): string {
  const { product, peers, pruning, build, readySeconds, oneMoreSeconds } = figures;
  const { cpuMsMean, p50Ms, p95Ms, stages = {} } = product.query;
  const fts = peers.find(([name]) => name === 'SQLite FTS5')?.[1];
  const lexical = stages['lexical'] ?? 0;
  const rows = [
    ['CPU a question, mean ms', cpuMsMean.toFixed(1), '25'],
    ['p50 / p95 ms', `${p50Ms.toFixed(0)} / ${p95Ms.toFixed(0)}`, '– / 60'],
    ...Object.entries(stages).map(([stage, ms]) => [`CPU of ${stage}, ms`, ms.toFixed(2), '']),
    ['lexical / FTS5', fts ? share(lexical, fts.query.cpuMsMean) : '–', '0.05'],
    ['pruned / exhaustive', `${pruning.share.toFixed(2)} (${pruning.different} differ)`, '0.33'],
    ['ready after start, s', readySeconds.toFixed(1), '5'],
    ['one more document, s', oneMoreSeconds.toFixed(1), '3'],
  ];
  const built = build
    ? [
        ['articles', String(build.articles), ''],
        ['index, s (CPU s)', `${build.seconds.toFixed(0)} (${build.cpuSeconds.toFixed(0)})`, '300'],
        ['index, peak GB', (build.peakBytes / 1e9).toFixed(2), '2.5'],
        ['index, MB', (build.bytes / 1e6).toFixed(0), '400'],
      ]
    : [];
  const title = figures.copies === 1 ? figures.name : `${figures.name} × ${figures.copies}`;
  return table([title, 'measured', 'goal'], [...rows, ...built]);
}

export function typingTable(folders: readonly FolderFigures[]): string {
  const rows = folders.flatMap(({ name, typing }) =>
    typing.map(({ variant, ndcg, recall, sameFirst }) => [
      name,
      variant,
      ndcg.toFixed(3),
      recall.toFixed(3),
      `${(sameFirst * 100).toFixed(1)} %`,
    ]),
  );
  return table(['folder', 'typed', 'nDCG@10', 'R@10', 'same first result'], rows);
}
