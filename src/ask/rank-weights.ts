import type { RankFeatureName } from './rank-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const rankWeights: Readonly<Record<RankFeatureName, number>> = {
  retrieved: 6.16,
  document: 1.65,
  announced: 1.11,
  denied: 1.59,
  support: 0.49,
  told: 0.84,
  concise: 1.36,
};
