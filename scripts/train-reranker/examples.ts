import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { embedQuestion } from '../../src/ask/embed-question.ts';
import { findCandidates } from '../../src/ask/find-candidates.ts';
import { rarityIn } from '../../src/ask/matched-words.ts';
import { readWords } from '../../src/ask/read-words.ts';
import { RERANKED } from '../../src/ask/rerank.ts';
import { featureNames, featuresOf } from '../../src/ask/rerank-features.ts';
import { readBeirFolder } from '../../src/evaluate/beir.ts';
import type { OpenEngine } from '../../src/evaluate/product-engine.ts';
import type { Grades } from '../../src/evaluate/ranking-metrics.ts';
import { questionTypesOf } from '../../src/language/question-types.ts';
import type { Example } from './listwise.ts';

/** One question with its candidates, as training and measuring need it. */
export type JudgedQuestion = Example & {
  readonly set: string;
  /** Candidates in the order of the fused score; the first ones have `rows`. */
  readonly articles: readonly string[];
  readonly grades: Grades;
  /** Its best articles, by id and by text: two folders hold the same law. */
  readonly keys: readonly string[];
};

/** Reads the questions of a split and works out the features of their candidates. */
export async function judgedQuestions(
  { root, folder, split }: { root: string; folder: string; split: string },
  { index, embedder }: OpenEngine,
): Promise<JudgedQuestion[]> {
  const { documents, queries, qrels } = await readBeirFolder(join(root, folder), split);
  const judged = new Set([...qrels.values()].flatMap((grades) => [...grades.keys()]));
  const texts = new Map<string, string>();
  for await (const { id, text } of documents()) {
    if (judged.has(id)) texts.set(id, `text ${digest(text)}`);
  }
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  const rarity = rarityIn(vocabulary);
  const found: JudgedQuestion[] = [];
  for (const { id, text } of queries) {
    const words = readWords(text, vocabulary);
    const vector = await embedQuestion(words.search.words, embedder);
    const candidates = await findCandidates(words, undefined, { index, vector });
    const asked = {
      text: words.readAs,
      words: words.search.words,
      law: words.statutory.map(({ law }) => law).join(' '),
      types: questionTypesOf(words.readAs),
    };
    const looked = candidates.slice(0, RERANKED);
    const grades = qrels.get(id) ?? new Map<string, number>();
    found.push({
      set: `${folder} ${split}`,
      rows: featuresOf(looked, asked, rarity).map((features) =>
        Float64Array.from(featureNames, (name) => features[name]),
      ),
      wanted: sharesOf(looked.map(({ article }) => 2 ** (grades.get(article) ?? 0) - 1)),
      articles: candidates.map(({ article }) => article),
      grades,
      keys: bestOf(grades).flatMap((article) => [
        `${folder} ${article}`,
        texts.get(article) ?? `${folder} ${article}`,
      ]),
    });
  }
  return found;
}

function sharesOf(gains: readonly number[]): number[] {
  const whole = gains.reduce((sum, gain) => sum + gain, 0);
  return whole === 0 ? [...gains] : gains.map((gain) => gain / whole);
}

function bestOf(grades: Grades): string[] {
  const best = Math.max(...grades.values());
  return [...grades].filter(([, grade]) => grade === best).map(([article]) => article);
}

/** The end of a text tells versions apart no better than its whole, and survives a cut beginning. */
function digest(text: string): string {
  const letters = text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  return createHash('sha256').update(letters.slice(-200)).digest('hex');
}
