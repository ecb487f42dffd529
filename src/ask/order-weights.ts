import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.77,
  document: 1.37,
  announced: 3.16,
  denied: 1.64,
  support: 1.13,
  concise: 0.86,
  alike: 3.76,
  leafCover: 4.36,
  headingAsked: 1.13,
  toldThere: 1.56,
  toldHere: 2.27,
  pending: 0.67,
  early: 0.6,
  onMatter: 2.88,
};
