import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.62,
  document: 1.42,
  announced: 3.59,
  denied: 1.7,
  support: 1.26,
  concise: 0.81,
  alike: 3.72,
  leafCover: 4.51,
  headingAsked: 1.22,
  toldThere: 1.4,
  toldHere: 1.9,
  pending: 0.62,
  early: 0.62,
  onMatter: 2.9,
};
