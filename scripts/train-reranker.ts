/**
 * Trains the weights of the reranker on the dev questions of ../shared/data/retrieval and measures
 * them by cross-validation, folds parted by gold article:
 *
 * `node scripts/train-reranker.ts [--keep FOLDER] [--write]`
 *
 * `--keep` holds the indexes from one run to the next; `--write` replaces src/ask/rerank-weights.ts
 * and the tables of docs/reranker.md. Deterministic: no seed, no rate.
 */
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { featureNames } from '../src/ask/rerank-features.ts';
import { readBeirFolder } from '../src/evaluate/beir.ts';
import { versionsOf } from '../src/evaluate/product-engine.ts';
import { ndcgAt, recallAt } from '../src/evaluate/ranking-metrics.ts';
import { createStaticEmbedder } from '../src/models/local/static-embedder.ts';
import { openGenerationWriter } from '../src/store/open-generation-writer.ts';
import { openSearchIndex } from '../src/store/open-search-index.ts';
import { judgedQuestions, type JudgedQuestion } from './train-reranker/examples.ts';
import { foldsOf } from './train-reranker/folds.ts';
import { dot, fitListwise } from './train-reranker/listwise.ts';

const project = join(import.meta.dirname, '..');
const root = join(project, '..', 'shared', 'data', 'retrieval');
const FOLDS = 5;
const sets = [
  { folder: 'commune', split: 'dev' },
  { folder: 'commune', split: 'dev-general' },
  { folder: 'statutes', split: 'dev' },
  { folder: 'alqac', split: 'dev' },
];
const size = featureNames.length;
const embedder = createStaticEmbedder();

const { values } = parseArgs({
  options: { keep: { type: 'string' }, write: { type: 'boolean', default: false } },
});
if (!existsSync(root)) {
  console.log('skipped: ../shared/data/retrieval is not on this machine');
  process.exit(0);
}

const keep = values.keep ?? mkdtempSync(join(tmpdir(), 'so-tay-rerank-'));
const questions: JudgedQuestion[] = [];
for (const { folder, split } of sets) {
  const index = await indexOf(folder);
  for (const question of await judgedQuestions({ root, folder, split }, { index, embedder })) {
    questions.push(question);
  }
  console.log(`${folder} ${split}: ${questions.length} questions so far`);
}
const folds = foldsOf(questions, FOLDS);

const whole = crossValidated();
const fused = questions.map(({ articles }) => articles);
const trained = fitListwise(questions, { size });
const inFold = questions.map((question) => ranked(question, trained));
const table = [
  '| ranking | ' + sets.map(({ folder, split }) => `${folder} ${split}`).join(' | ') + ' |',
  '| --- |' + sets.map(() => ' --- |').join(''),
  rowOf('weighted sum, not reranked', fused),
  rowOf('**reranked, out of fold**', whole.rankings),
  rowOf('reranked, weights that saw the question', inFold),
];
console.log(table.join('\n'));
if (values.write) writeWeights();

const effects = featureNames.map((name, dropped) => {
  const used = featureNames.flatMap((_, at) => (at === dropped ? [] : [at]));
  const { rankings } = crossValidated(used, whole.weights);
  const row = rowOf(`${name} | ${(trained[dropped] ?? 0).toFixed(2)}`, rankings);
  console.log(row);
  return row;
});
if (values.write) writeTables();

async function indexOf(folder: string) {
  const data = join(keep, folder);
  if (!existsSync(join(data, 'CURRENT'))) {
    const writer = await openGenerationWriter(data, { embedder });
    const { documents } = await readBeirFolder(join(root, folder), 'dev');
    await writer.publish({ add: versionsOf(documents()), remove: [] });
    await writer.close();
  }
  return openSearchIndex(data, { embedder });
}

/** Ranks every question by weights that were fitted without its fold. */
function crossValidated(used?: readonly number[], starts?: readonly Float64Array[]) {
  const weights = Array.from({ length: FOLDS }, (_, fold) => {
    const start = starts?.[fold];
    const others = questions.filter((_question, at) => folds[at] !== fold);
    return fitListwise(others, {
      size,
      ...(used ? { used } : {}),
      ...(start ? { start: Float64Array.from(used ?? [], (at) => start[at] ?? 0) } : {}),
    });
  });
  const rankings = questions.map((question, at) =>
    ranked(question, weights[folds[at] ?? 0] ?? new Float64Array(size)),
  );
  return { weights, rankings };
}

function ranked({ rows, articles }: JudgedQuestion, weights: Float64Array): string[] {
  const scores = rows.map((row) => dot(row, weights));
  const order = [...rows.keys()].toSorted((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || a - b);
  return [...order.map((at) => articles[at] ?? ''), ...articles.slice(rows.length)];
}

/** nDCG@10 / recall@10 / recall@100 of each set. */
function rowOf(name: string, rankings: readonly (readonly string[])[]): string {
  const cells = sets.map(({ folder, split }) => {
    const own = questions.flatMap(({ set, grades }, at) =>
      set === `${folder} ${split}` ? [{ grades, ranking: rankings[at] ?? [] }] : [],
    );
    const mean = (metric: (ranking: readonly string[], grades: Map<string, number>) => number) =>
      own.reduce((sum, { ranking, grades }) => sum + metric(ranking, new Map(grades)), 0) /
      Math.max(1, own.length);
    const figures = [
      mean((ranking, grades) => ndcgAt(10, ranking, grades)),
      mean((ranking, grades) => recallAt(10, ranking, grades)),
      mean((ranking, grades) => recallAt(100, ranking, grades)),
    ];
    return figures.map((figure) => figure.toFixed(4).slice(1)).join(' / ');
  });
  return `| ${name} | ${cells.join(' | ')} |`;
}

function writeWeights(): void {
  const lines = featureNames.map((name, at) => `  ${name}: ${(trained[at] ?? 0).toFixed(3)},`);
  const source = `import type { FeatureName } from './rerank-features.ts';

/**
 * Weight of each feature, written by scripts/train-reranker.ts: trained on the dev questions named
 * in docs/reranker.md, which says what each is worth. Figures of those questions are out of fold only.
 */
export const rerankWeights: Readonly<Record<FeatureName, number>> = {
${lines.join('\n')}
};
`;
  writeFileSync(join(project, 'src', 'ask', 'rerank-weights.ts'), source);
}

function writeTables(): void {
  const page = join(project, 'docs', 'reranker.md');
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split('<!-- tables -->');
  const after = rest.split('<!-- end of tables -->')[1];
  if (after === undefined) throw new RangeError('docs/reranker.md has lost its markers');
  const names = sets.map(({ folder, split }) => `${folder} ${split}`).join(' | ');
  const effect = [
    `| without | weight | ${names} |`,
    `| --- | --- |${sets.map(() => ' --- |').join('')}`,
    ...effects,
  ];
  writeFileSync(
    page,
    `${before}<!-- tables -->\n\n${table.join('\n')}\n\n${effect.join('\n')}\n\n<!-- end of tables -->${after}`,
  );
}
