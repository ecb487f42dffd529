import type { RankFeatureName } from './rank-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const rankWeights: Readonly<Record<RankFeatureName, number>> = {
  retrieved: 6.05,
  document: 1.64,
  announced: 1.06,
  denied: 1.59,
  support: 0.54,
  told: 0.84,
  concise: 1.45,
};
