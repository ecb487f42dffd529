/**
 * Trains the weights by which leaves are ranked, on the open golden set, and measures them by
 * cross-validation:
 *
 * `SO_TAY_DATA=FOLDER node scripts/train-ranking.ts [--write]`
 *
 * FOLDER is a data folder that holds the shipped corpus. `--write` replaces src/ask/rank-weights.ts
 * and the table of docs/ranking.md. Deterministic: no seed, no rate.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { find, type FindParts } from '../src/ask/find.ts';
import { rankFeatureNames } from '../src/ask/rank-features.ts';
import { mayBeReliedUpon } from '../src/ask/select-passages.ts';
import { covers, expectsProvision, rightProvisions } from '../src/evaluate/expected-provisions.ts';
import type { GoldenCase } from '../src/evaluate/golden-case.ts';
import { readGoldenSet } from '../src/evaluate/golden-set.ts';
import { questionOf } from '../src/evaluate/run-evaluation.ts';
import { loadMustHave } from '../src/ingest/load-must-have.ts';
import { loadPlaces } from '../src/ingest/load-places.ts';
import { placeIndexOf } from '../src/language/place-index.ts';
import { createStaticEmbedder } from '../src/models/local/static-embedder.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openCatalogue } from '../src/store/open-catalogue.ts';
import { openSearchIndex } from '../src/store/open-search-index.ts';
import { keysOf } from './train-answerability/examples.ts';
import { foldsOf } from './train-reranker/folds.ts';
import { dot, fitListwise } from './train-reranker/listwise.ts';
import { replaceTable } from './replace-table.ts';

const project = join(import.meta.dirname, '..');
const FOLDS = 5;
/** Leaves that compete; a right one is rarely further down. */
const COMPETING = 60;
const size = rankFeatureNames.length;

type Competition = {
  readonly rows: readonly Float64Array[];
  /** Sums to 1; all 0 where no right khoản competes. */
  readonly wanted: readonly number[];
  readonly rightArticle: readonly boolean[];
  readonly keys: readonly string[];
};

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { dataDir, corpusDir, demo } = readSettings(process.env);
const embedder = createStaticEmbedder();
const catalogue = await openCatalogue(dataDir, { onDamage: () => undefined });
const index = await openSearchIndex(dataDir, { embedder });
const needed = await loadMustHave(join(corpusDir, 'must-have.json'));
const places = placeIndexOf(await loadPlaces(join(corpusDir, 'places.json')));
const parts = { catalogue, index, needed, embedder, places, demo, now: () => new Date() };
const { cases } = await readGoldenSet(join(project, 'eval', 'golden.jsonl'));
const competitions: Competition[] = [];
for (const golden of cases.filter(expectsProvision)) {
  competitions.push(...(await competitionOf(golden, parts)));
}
await catalogue.close();

const folds = foldsOf(competitions, FOLDS);
const fitted = Array.from({ length: FOLDS }, (_, fold) =>
  fitListwise(
    competitions.filter((_competition, at) => folds[at] !== fold),
    { size },
  ),
);
const weights = fitListwise(competitions, { size });
const table = tableOf();
console.log(table);
console.log(rankFeatureNames.map((name, at) => `${name} ${weights[at]?.toFixed(2)}`).join(', '));
if (values.write) write();

/** The leaves that compete for a question; none where it names its provision itself. */
async function competitionOf(golden: GoldenCase, from: FindParts): Promise<Competition[]> {
  const { declined, passages, here } = await find(questionOf(golden), {}, from);
  if (declined || passages.some(({ isNamed }) => isNamed)) return [];
  const competing = passages
    .filter((passage) => mayBeReliedUpon(passage) && here.has(passage.article.document.key))
    .slice(0, COMPETING);
  const right = rightProvisions(golden);
  const isRight = (level: 'article' | 'clause') =>
    competing.map(({ leaf, article: { restsOn } }) =>
      right.some((one) => covers(one, { addresses: [leaf.address], restsOn }, level)),
    );
  const rightClause = isRight('clause');
  const share = 1 / Math.max(1, rightClause.filter(Boolean).length);
  return [
    {
      rows: competing.map(({ features }) =>
        Float64Array.from(rankFeatureNames, (name) => features[name]),
      ),
      wanted: rightClause.map((one) => (one ? share : 0)),
      rightArticle: isRight('article'),
      keys: keysOf(golden),
    },
  ];
}

/** How often the leaf that scores highest is right. */
function countRight(weightsOf: (at: number) => Float64Array | undefined): string[] {
  const firsts = competitions.map(({ rows, wanted, rightArticle }, at) => {
    const scores = rows.map((row) => dot(row, weightsOf(at) ?? new Float64Array(size)));
    const first = scores.indexOf(Math.max(...scores));
    return { article: rightArticle[first] === true, clause: (wanted[first] ?? 0) > 0 };
  });
  const count = (level: 'article' | 'clause') => firsts.filter((first) => first[level]).length;
  return [`${count('article')} / ${firsts.length}`, `${count('clause')} / ${firsts.length}`];
}

function tableOf(): string {
  const without = rankFeatureNames.map((name, left) => {
    const used = rankFeatureNames.flatMap((_, at) => (at === left ? [] : [at]));
    const each = Array.from({ length: FOLDS }, (_, fold) =>
      fitListwise(
        competitions.filter((_competition, at) => folds[at] !== fold),
        { size, used },
      ),
    );
    return [
      `without ${name}`,
      (weights[left] ?? 0).toFixed(2),
      ...countRight((at) => each[folds[at] ?? 0]),
    ];
  });
  const rows = [
    ['**out of fold**', '', ...countRight((at) => fitted[folds[at] ?? 0])],
    ['weights that saw the question', '', ...countRight(() => weights)],
    ...without,
  ];
  const heads = ['ranking', 'weight', 'first leaf in a right điều', 'is a right khoản'];
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function write(): void {
  const lines = rankFeatureNames.map((name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(2)},`);
  writeFileSync(
    join(project, 'src', 'ask', 'rank-weights.ts'),
    `import type { RankFeatureName } from './rank-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const rankWeights: Readonly<Record<RankFeatureName, number>> = {
${lines.join('\n')}
};
`,
  );
  replaceTable(join(project, 'docs', 'ranking.md'), table);
}
