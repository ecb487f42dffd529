import type { RankFeatureName } from './rank-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const rankWeights: Readonly<Record<RankFeatureName, number>> = {
  retrieved: 6.15,
  document: 1.61,
  announced: 1.06,
  denied: 1.5,
  support: 0.45,
  told: 0.78,
  concise: 1.39,
};
