import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 5.35,
  document: 0.86,
  announced: 0.8,
  denied: 1.22,
  support: 0.85,
  concise: 1.31,
  alike: 2.52,
  leafCover: 2.33,
  headingAsked: 0.91,
  toldThere: 1.95,
  toldHere: 1.27,
};
