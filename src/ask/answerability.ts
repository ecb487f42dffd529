import { questionFocus } from '../language/question-focus.ts';
import { readingsOf } from '../language/synonyms.ts';
import { alternativesOf } from '../language/wordings.ts';
import type { Embedder, LikenessAtLarge } from '../models/embedder.ts';
import {
  answerFeatureNames,
  type AnswerFeatures,
  type AnswerOf,
  type Likened,
} from './answer-features.ts';
import { answerWeights } from './answer-weights.ts';
import { cosine } from './cosine.ts';
import type { Rarity } from './matched-words.ts';
import type { RankedPassage } from './rank.ts';
import { coverWords } from './word-cover.ts';

/** Other wordings of each phrase, the most usual ones, that are added to what a question means. */
const MEANT = 2;

/** Compares the question with each passage, as a whole and word by word; in their order. */
export async function likenPassages(
  passages: readonly RankedPassage[],
  asked: Pick<AnswerOf, 'query' | 'readAs' | 'statutory' | 'wordings'>,
  parts: {
    readonly similarity: Embedder;
    readonly atLarge: LikenessAtLarge;
    readonly rarity: Rarity;
  },
): Promise<Likened[]> {
  const texts = passages.map(({ leaf, article }) => `${article.heading} ${leaf.text}`);
  const meant = asked.wordings.flatMap(({ law }) => law.slice(0, MEANT));
  const query = [asked.query, ...asked.statutory.map(({ law }) => law), ...meant].join(' ');
  const [question, ...vectors] = await parts.similarity.embed([query, ...texts]);
  const covers = await coverWords(passages, readingsOf(asked), questionFocus(asked.readAs), {
    ...parts,
    alternatives: alternativesOf(asked.wordings),
  });
  const elsewhere = question ? parts.atLarge(question) : 0;
  return passages.flatMap((passage, at) => {
    const cover = covers[at];
    return cover ? [{ passage, alike: cosine(question, vectors[at]), elsewhere, cover }] : [];
  });
}

/**
 * Least share of the question's weight that an điều covers, and least likeness in meaning: an answer from
 * less reads as if the question was not heard (docs/answerability.md, which has the figures of others).
 */
const MIN_COVER = 0.25;
const MIN_ALIKE = 0.05;

/** Least likelihood with which a passage of the shipped corpus answers, chosen out of fold (docs/answerability.md), and its chunks. */
const LEAST = { likelihood: 0.25, chunks: 322 } as const;
/**
 * The more is held, the likelier the best of it looks by chance. With this share of the logarithm the same
 * number of questions without a basis is refused for each one that is refused falsely, over 322, 1,785 and 6,483
 * chunks (docs/answerability.md); beyond them nothing is measured.
 */
const GROWTH = 0.19;

/** Least likelihood with which a passage answers, 0 to 1, where so many chunks are held. */
export function leastLikelihood(chunks: number): number {
  const { likelihood, chunks: few } = LEAST;
  const odds = likelihood / (1 - likelihood);
  return 1 / (1 + 1 / (odds * Math.max(1, chunks / few) ** GROWTH));
}

/**
 * How much the odds of a sure answer surpass the least ones. Out of fold over the shipped corpus that warns of 121
 * of 224 answers to questions without a basis and of 187 of 1,406 to those with one (docs/answerability.md).
 */
const SURE = 3;

/** Least likelihood, 0 to 1, of an answer that is given without a word of doubt, where so many chunks are held. */
export function sureLikelihood(chunks: number): number {
  const least = leastLikelihood(chunks);
  return 1 / (1 + (1 - least) / (least * SURE));
}

/** How likely a passage answers the question, 0 to 1, by the learned weights. */
export function answerability(features: AnswerFeatures): number {
  if (features.articleCover < MIN_COVER || features.alike < MIN_ALIKE) return 0;
  if (features.unmet > 0) return 0;
  const sum = answerFeatureNames.reduce(
    (total, name) => total + answerWeights[name] * features[name],
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
