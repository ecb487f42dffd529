import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.64,
  document: 1.4,
  announced: 3.59,
  denied: 1.7,
  support: 1.22,
  concise: 0.85,
  alike: 3.72,
  leafCover: 4.53,
  headingAsked: 1.31,
  toldThere: 1.39,
  toldHere: 1.87,
  pending: 0.83,
  early: 0.6,
  onMatter: 2.81,
};
