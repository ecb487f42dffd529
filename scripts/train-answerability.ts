/**
 * Trains the weights that decide whether a passage answers a question, on the open golden set, and
 * measures them by cross-validation:
 *
 * `SO_TAY_DATA=FOLDER node scripts/train-answerability.ts [--write]`
 *
 * FOLDER is a data folder that holds the shipped corpus. `--write` replaces src/ask/answer-weights.ts
 * and the table of docs/answerability.md. Deterministic: no seed, no rate.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerFeatureNames } from '../src/ask/answer-features.ts';
import { readGoldenSet } from '../src/evaluate/golden-set.ts';
import { loadMustHave } from '../src/ingest/load-must-have.ts';
import { loadPlaces } from '../src/ingest/load-places.ts';
import { placeIndexOf } from '../src/language/place-index.ts';
import { createStaticEmbedder } from '../src/models/local/static-embedder.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openCatalogue } from '../src/store/open-catalogue.ts';
import { openSearchIndex } from '../src/store/open-search-index.ts';
import { leadsOf, type Lead } from './train-answerability/examples.ts';
import { foldsOf } from './train-reranker/folds.ts';
import { dot, fitListwise } from './train-reranker/listwise.ts';

const project = join(import.meta.dirname, '..');
const FOLDS = 5;
/** A real question without a basis is a nearer miss than one made by taking its answer away. */
const COPIES = { asked: 3, 'without-article': 1, 'without-document': 1 } as const;
const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.4, 0.5, 0.6];
const size = answerFeatureNames.length;
const nothing = new Float64Array(size);

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { dataDir, corpusDir, demo } = readSettings(process.env);
const embedder = createStaticEmbedder();
const catalogue = await openCatalogue(dataDir, { onDamage: () => undefined });
const index = await openSearchIndex(dataDir, { embedder });
const needed = await loadMustHave(join(corpusDir, 'must-have.json'));
const places = placeIndexOf(await loadPlaces(join(corpusDir, 'places.json')));
const now = () => new Date();
const parts = { catalogue, index, needed, embedder, similarity: embedder, places, demo, now };
const { cases } = await readGoldenSet(join(project, 'eval', 'golden.jsonl'));
const leads: Lead[] = [];
for (const golden of cases) leads.push(...(await leadsOf(golden, parts)));
await catalogue.close();

const folds = foldsOf(leads, FOLDS);
const fitted = Array.from({ length: FOLDS }, (_, fold) =>
  fit(leads.filter((_lead, at) => folds[at] !== fold)),
);
const judged = leads.map((lead, at) => ({
  ...lead,
  likelihood: likelihood(lead, fitted[folds[at] ?? 0] ?? nothing),
}));
const table = tableOf();
console.log(table);
const weights = fit(leads);
console.log(answerFeatureNames.map((name, at) => `${name} ${weights[at]?.toFixed(2)}`).join(', '));
if (values.write) write();

/** Logistic regression, as a choice between the lead and saying nothing. */
function fit(examples: readonly Lead[]): Float64Array {
  const pairs = examples.flatMap((lead) => {
    const label = labelOf(lead);
    if (label === undefined) return [];
    const pair = { rows: [lead.row, nothing], wanted: label ? [1, 0] : [0, 1] };
    return Array.from({ length: COPIES[lead.corpus] }, () => pair);
  });
  return fitListwise(pairs, { size });
}

function likelihood({ row }: Lead, learned: Float64Array): number {
  return 1 / (1 + Math.exp(-dot(row, learned)));
}

/** Undefined teaches nothing: the answer is there and something else leads, or may be given in part. */
function labelOf({ answerable, rightArticle, golden, corpus }: Lead): boolean | undefined {
  if (answerable) return rightArticle ? true : undefined;
  const kinds = golden.outcomeAlso ?? [];
  const mayAnswer = kinds.includes('answered') || kinds.includes('partial');
  return corpus === 'asked' && mayAnswer ? undefined : false;
}

function tableOf(): string {
  const answerable = judged.filter((lead) => lead.answerable);
  const without = (corpus: Lead['corpus']) =>
    judged.filter((lead) => lead.corpus === corpus && labelOf(lead) === false);
  const refused = (among: typeof judged, least: number) =>
    `${among.filter((lead) => lead.likelihood < least).length} / ${among.length}`;
  const rows = THRESHOLDS.map((least) => [
    least.toFixed(2),
    refused(without('asked'), least),
    refused(without('without-article'), least),
    refused(without('without-document'), least),
    refused(answerable, least),
    refused(
      answerable.filter(({ rightClause }) => rightClause),
      least,
    ),
    refused(
      answerable.filter(({ rightArticle }) => !rightArticle),
      least,
    ),
  ]);
  const heads = [
    'least',
    'no basis',
    'điều taken away',
    'document taken away',
    'has a basis',
    'of these right khoản leads',
    'wrong điều leads',
  ];
  return [heads, heads.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}

function write(): void {
  const lines = answerFeatureNames.map(
    (name, at) => `  ${name}: ${(weights[at] ?? 0).toFixed(3)},`,
  );
  writeFileSync(
    join(project, 'src', 'ask', 'answer-weights.ts'),
    `import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
${lines.join('\n')}
};
`,
  );
  const page = join(project, 'docs', 'answerability.md');
  const [before = '', rest = ''] = readFileSync(page, 'utf8').split('<!-- table -->');
  const after = rest.split('<!-- end of table -->')[1];
  if (after === undefined) throw new RangeError('docs/answerability.md has lost its markers');
  writeFileSync(page, `${before}<!-- table -->\n\n${table}\n\n<!-- end of table -->${after}`);
}
