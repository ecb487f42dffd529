/**
 * Trains the weights that decide whether a passage answers a question, on the open golden set and on
 * questions written for training, and measures them by cross-validation:
 *
 * `SO_TAY_DATA=FOLDER node scripts/train-answerability.ts [--write]`
 *
 * FOLDER is a data folder that holds the shipped corpus. `--write` replaces src/ask/answer-weights.ts
 * and the table of docs/answerability.md. Deterministic: no seed, no rate.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerFeatureNames } from '../src/ask/answer-features.ts';
import { loadMustHave } from '../src/ingest/load-must-have.ts';
import { loadPlaces } from '../src/ingest/load-places.ts';
import { placeIndexOf } from '../src/language/place-index.ts';
import { createLawAtLarge } from '../src/models/local/law-at-large.ts';
import { createStaticEmbedder } from '../src/models/local/static-embedder.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openCatalogue } from '../src/store/open-catalogue.ts';
import { openSearchIndex } from '../src/store/open-search-index.ts';
import { trialsOf, type Candidate, type Trial } from './train-answerability/examples.ts';
import {
  questionSets,
  teachingQuestions,
  type QuestionSet,
} from './train-answerability/question-sets.ts';
import { strangers } from './train-answerability/strangers.ts';
import { foldsOf } from './train-reranker/folds.ts';
import { dot, fitListwise } from './train-reranker/listwise.ts';
import { replaceTable } from './replace-table.ts';

const project = join(import.meta.dirname, '..');
const FOLDS = 10;
/** A real question without a basis is a nearer miss than one made by taking its answer away. */
const COPIES = { asked: 4, 'without-article': 1, 'without-document': 1 } as const;
/**
 * A question is answered when any of its passages seems to answer it. So after a first fit over what
 * ranks first, each question teaches by the passage that seems most likely, anew each round.
 */
const ROUNDS = 3;
const THRESHOLDS = [0.05, 0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6];
const size = answerFeatureNames.length;
const nothing = new Float64Array(size);

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { dataDir, corpusDir, demo } = readSettings(process.env);
const embedder = createStaticEmbedder();
const atLarge = createLawAtLarge(embedder);
const catalogue = await openCatalogue(dataDir, { onDamage: () => undefined });
const index = await openSearchIndex(dataDir, { embedder });
const needed = await loadMustHave(join(corpusDir, 'must-have.json'));
const places = placeIndexOf(await loadPlaces(join(corpusDir, 'places.json')));
const now = () => new Date();
const parts = {
  catalogue,
  index,
  needed,
  embedder,
  similarity: embedder,
  atLarge,
  places,
  demo,
  now,
};
const trials: (Trial & { readonly set: QuestionSet })[] = [];
for (const { golden, set } of await teachingQuestions(project)) {
  const of = await trialsOf(golden, parts);
  trials.push(...of.map((trial) => ({ ...trial, set })));
}
const plain = new Set<Trial>(trials.filter(({ set }) => set === 'plain'));
const { taught, heldOut } = await strangers(join(project, '..', 'shared', 'data', 'retrieval'));
const strange: Trial[] = [];
const unseen: Trial[] = [];
for (const golden of taught) strange.push(...(await trialsOf(golden, parts)));
for (const golden of heldOut) unseen.push(...(await trialsOf(golden, parts)));
await catalogue.close();

const folds = foldsOf(trials, FOLDS);
const fitted = Array.from({ length: FOLDS }, (_, fold) =>
  fit([...trials.filter((_trial, at) => folds[at] !== fold), ...strange]),
);
const judged = trials.map((trial, at) => {
  const learned = fitted[folds[at] ?? 0] ?? nothing;
  const lead = mostLikely(trial.candidates, learned);
  return { ...trial, lead, likelihood: lead ? likelihood(lead, learned) : 0 };
});
const weights = fit([...trials, ...strange]);
const met = unseen.map((trial) => {
  const lead = mostLikely(trial.candidates, weights);
  return { ...trial, lead, likelihood: lead ? likelihood(lead, weights) : 0 };
});
const table = tableOf();
console.log(table);
console.log(answerFeatureNames.map((name, at) => `${name} ${weights[at]?.toFixed(2)}`).join(', '));
if (values.write) write();

/** Logistic regression, as a choice between one passage of each question and saying nothing. */
function fit(examples: readonly Trial[]): Float64Array {
  let learned: Float64Array | undefined;
  for (let round = 0; round < ROUNDS; round += 1) {
    const before = learned;
    const pairs = examples.flatMap((trial) => {
      const label = labelOf(trial);
      const { candidates } = trial;
      const teaching = label ? candidates.filter(({ rightArticle }) => rightArticle) : candidates;
      const lead = before ? mostLikely(teaching, before) : teaching[0];
      if (label === undefined || !lead) return [];
      const pair = { rows: [lead.row, nothing], wanted: label ? [1, 0] : [0, 1] };
      const isFew = strange.includes(trial) || plain.has(trial);
      const copies = isFew ? 1 : COPIES[trial.corpus];
      return Array.from({ length: copies }, () => pair);
    });
    learned = fitListwise(pairs, { size });
  }
  return learned ?? nothing;
}

function mostLikely(
  candidates: readonly Candidate[],
  learned: Float64Array,
): Candidate | undefined {
  return candidates.toSorted((a, b) => dot(b.row, learned) - dot(a.row, learned))[0];
}

function likelihood({ row }: Candidate, learned: Float64Array): number {
  return 1 / (1 + Math.exp(-dot(row, learned)));
}

/** Undefined teaches nothing: an answer in part, or another one, is right as well. */
function labelOf({ answerable, golden, corpus }: Trial): boolean | undefined {
  if (answerable) return true;
  const kinds = golden.outcomeAlso ?? [];
  const mayAnswer = kinds.includes('answered') || kinds.includes('partial');
  return corpus === 'asked' && mayAnswer ? undefined : false;
}

function refused(among: readonly { readonly likelihood: number }[], least: number): string {
  return `${among.filter((trial) => trial.likelihood < least).length} / ${among.length}`;
}

function without(corpus: Trial['corpus'], among: readonly QuestionSet[] = questionSets) {
  return judged.filter(
    (trial) => trial.corpus === corpus && labelOf(trial) === false && among.includes(trial.set),
  );
}

function withBasis(among: readonly QuestionSet[] = questionSets) {
  return judged.filter((trial) => trial.answerable && among.includes(trial.set));
}

function tableOf(): string {
  const rows = THRESHOLDS.map((least) => [
    least.toFixed(2),
    ...questionSets.map((set) => refused(without('asked', [set]), least)),
    refused(met, least),
    refused(without('without-article'), least),
    refused(without('without-document'), least),
    ...questionSets.map((set) => refused(withBasis([set]), least)),
    refused(
      withBasis().filter(({ lead }) => !lead?.rightArticle),
      least,
    ),
  ]);
  const heads = [
    'least',
    ...questionSets.map((set) => `no basis, ${set}`),
    'strangers',
    'điều taken away',
    'document taken away',
    ...questionSets.map((set) => `has a basis, ${set}`),
    'of these wrong điều leads',
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

// oxlint-disable oxc/approx-constant -- learned numbers, whatever they come near to
/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
${lines.join('\n')}
};
`,
  );
  replaceTable(join(project, 'docs', 'answerability.md'), table);
}
