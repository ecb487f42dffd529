/**
 * Trains the weights by which leaves are ranked, and those by which the best of them are put in order,
 * and measures both by cross-validation:
 *
 * `SO_TAY_DATA=FOLDER node scripts/train-ranking.ts [--write]`
 *
 * FOLDER is a data folder that holds the shipped corpus. `--write` replaces src/ask/rank-weights.ts,
 * src/ask/order-weights.ts and the tables of docs/ranking.md. Deterministic: no seed, no rate.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { answerFeatures } from '../src/ask/answer-features.ts';
import { likenPassages } from '../src/ask/answerability.ts';
import { find } from '../src/ask/find.ts';
import { rarityIn } from '../src/ask/matched-words.ts';
import { orderFeatureNames, orderFeatures } from '../src/ask/order-features.ts';
import { rankFeatureNames } from '../src/ask/rank-features.ts';
import type { RankedPassage } from '../src/ask/rank.ts';
import { mayBeReliedUpon } from '../src/ask/may-be-relied-upon.ts';
import { candidatesOf } from '../src/ask/select-passages.ts';
import { withoutProcedures } from '../src/ask/without-procedures.ts';
import { covers, expectsProvision, rightProvisions } from '../src/evaluate/expected-provisions.ts';
import { questionOf } from '../src/evaluate/run-evaluation.ts';
import { loadMustHave } from '../src/ingest/load-must-have.ts';
import { loadPlaces } from '../src/ingest/load-places.ts';
import { placeIndexOf } from '../src/language/place-index.ts';
import { createLawAtLarge } from '../src/models/local/law-at-large.ts';
import { createStaticEmbedder } from '../src/models/local/static-embedder.ts';
import { readSettings } from '../src/settings/settings.ts';
import { openCatalogue } from '../src/store/open-catalogue.ts';
import { openSearchIndex } from '../src/store/open-search-index.ts';
import { keysOf } from './train-answerability/examples.ts';
import { teachingQuestions, type SetQuestion } from './train-answerability/question-sets.ts';
import { trainStage, type Competition } from './train-ranking/stage.ts';
import { replaceTable } from './replace-table.ts';

const project = join(import.meta.dirname, '..');
/** Leaves that compete; a right one is rarely further down. */
const COMPETING = 60;

const { values } = parseArgs({ options: { write: { type: 'boolean', default: false } } });
const { dataDir, corpusDir, demo } = readSettings(process.env);
const similarity = createStaticEmbedder();
const atLarge = createLawAtLarge(similarity);
const catalogue = await openCatalogue(dataDir, { onDamage: () => undefined });
const index = await openSearchIndex(dataDir, { embedder: similarity });
const needed = await loadMustHave(join(corpusDir, 'must-have.json'));
const places = placeIndexOf(await loadPlaces(join(corpusDir, 'places.json')));
const now = () => new Date();
const parts = { catalogue, index, needed, embedder: similarity, places, demo, now };
const rarity = rarityIn({ ...index.vocabulary, size: index.chunks });
const ranked: Competition[] = [];
const ordered: Competition[] = [];
for (const question of await teachingQuestions(project)) {
  if (expectsProvision(question.golden)) await compete(question);
}
await catalogue.close();

const rank = trainStage(rankFeatureNames, ranked);
const order = trainStage(orderFeatureNames, ordered);
console.log(`${rank.table}\n\n${order.table}`);
if (values.write) {
  write('rank', 'RankFeatureName', rank.weights);
  write('order', 'OrderFeatureName', order.weights);
  const tables = ['Ranking:', rank.table, 'The closer look:', order.table];
  replaceTable(join(project, 'docs', 'ranking.md'), tables.join('\n\n'));
}

/** Adds what competes for a question in both stages; nothing where it names its provision itself. */
async function compete(question: SetQuestion): Promise<void> {
  const { golden, set } = question;
  const { declined, passages, here, understood } = await find(questionOf(golden), {}, parts);
  if (declined || passages.some(({ isNamed }) => isNamed)) return;
  const mayRest = (passage: RankedPassage) =>
    mayBeReliedUpon(passage) && here.has(passage.article.document.key);
  if (set === 'golden') {
    const best = passages.filter(mayRest).slice(0, COMPETING);
    ranked.push(
      competitionOf(
        question,
        best,
        best.map(({ features }) => Float64Array.from(rankFeatureNames, (name) => features[name])),
      ),
    );
  }
  const looked = candidatesOf(withoutProcedures(passages), understood).filter(mayRest);
  const likened = await likenPassages(looked, understood, { similarity, atLarge, rarity });
  const features = answerFeatures(likened, understood, rarity);
  const rows = orderFeatures(looked, understood.readAs, features).map((ofPassage) => {
    if (!ofPassage) throw new RangeError('a passage has no features');
    return Float64Array.from(orderFeatureNames, (name) => ofPassage[name]);
  });
  ordered.push(competitionOf(question, looked, rows));
}

function competitionOf(
  { golden, set }: SetQuestion,
  competing: readonly RankedPassage[],
  rows: readonly Float64Array[],
): Competition {
  const right = rightProvisions(golden);
  const isRight = (level: 'article' | 'clause') =>
    competing.map(({ leaf, article: { restsOn } }) =>
      right.some((one) => covers(one, { addresses: [leaf.address], restsOn }, level)),
    );
  const rightClause = isRight('clause');
  const share = 1 / Math.max(1, rightClause.filter(Boolean).length);
  return {
    rows,
    wanted: rightClause.map((one) => (one ? share : 0)),
    rightArticle: isRight('article'),
    keys: keysOf(golden),
    set,
  };
}

function write(stage: string, type: string, weights: Readonly<Record<string, number>>): void {
  const lines = Object.entries(weights).map(([name, value]) => `  ${name}: ${value.toFixed(2)},`);
  writeFileSync(
    join(project, 'src', 'ask', `${stage}-weights.ts`),
    `import type { ${type} } from './${stage}-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const ${stage}Weights: Readonly<Record<${type}, number>> = {
${lines.join('\n')}
};
`,
  );
}
