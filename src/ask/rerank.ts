import type { Found } from './find-candidates.ts';
import type { Rarity } from './matched-words.ts';
import { featureNames, featuresOf, type AskedQuestion, type Features } from './rerank-features.ts';
import { rerankWeights } from './rerank-weights.ts';

/**
 * Candidates whose features are worked out; the others keep their order below them. On dev 50 give
 * the same nDCG@10 and recall@10 as all 230.
 */
export const RERANKED = 50;

/** A candidate by its learned score; only differences between scores of one question mean anything. */
export type Reranked = {
  readonly article: string;
  readonly score: number;
  /** Weighted sum of both sources, 0 to 1. */
  readonly fused: number;
};

/** Orders candidates, best fused first, by the learned weights; best first. */
export function rerank(
  candidates: readonly Found[],
  question: AskedQuestion,
  rarity: Rarity,
): Reranked[] {
  const looked = candidates.slice(0, RERANKED);
  const features = featuresOf(looked, question, rarity);
  const scored = looked.map(({ article, fused }, at) => ({
    article,
    fused,
    score: scoreOf(features[at]),
  }));
  const lowest = Math.min(0, ...scored.map(({ score }) => score));
  const rest = candidates
    .slice(RERANKED)
    .map(({ article, fused }) => ({ article, fused, score: lowest - 1 + Math.min(1, fused) }));
  return [...scored, ...rest].toSorted(
    (a, b) => b.score - a.score || (a.article < b.article ? -1 : 1),
  );
}

function scoreOf(features: Features | undefined): number {
  if (!features) return 0;
  return featureNames.reduce((sum, name) => sum + rerankWeights[name] * features[name], 0);
}
