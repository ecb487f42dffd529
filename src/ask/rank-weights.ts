import type { RankFeatureName } from './rank-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const rankWeights: Readonly<Record<RankFeatureName, number>> = {
  retrieved: 6.13,
  document: 1.58,
  announced: 1.07,
  denied: 1.5,
  support: 0.54,
  told: 0.75,
  concise: 1.34,
};
