import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.45,
  document: 2.06,
  announced: 1.71,
  denied: 1.79,
  support: 0.61,
  concise: 0.82,
  alike: 4.19,
  leafCover: 4.74,
  headingAsked: 1.4,
  toldThere: 1.47,
  toldHere: 1.75,
  pending: 0.64,
  early: 0.62,
  onMatter: 2.03,
};
