import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.77,
  document: 1.06,
  announced: 3.01,
  denied: 1.65,
  support: 1.19,
  concise: 0.86,
  alike: 3.87,
  leafCover: 4.24,
  headingAsked: 1.17,
  toldThere: 1.57,
  toldHere: 2.37,
  pending: 0.67,
  early: 0.58,
  onMatter: 2.62,
};
