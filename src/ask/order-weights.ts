import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.83,
  document: 0.21,
  announced: 0.49,
  denied: 0.84,
  support: 0.92,
  concise: 1.57,
  alike: 3.56,
  leafCover: 4.74,
  headingAsked: 1.33,
  toldThere: 1.62,
  toldHere: 1.34,
  pending: 0.62,
  early: 0.32,
  onMatter: 0.83,
};
