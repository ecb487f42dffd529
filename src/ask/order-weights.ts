import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.77,
  document: 1.06,
  announced: 3.0,
  denied: 1.65,
  support: 1.2,
  concise: 0.85,
  alike: 3.89,
  leafCover: 4.23,
  headingAsked: 1.15,
  toldThere: 1.62,
  toldHere: 2.37,
  pending: 0.67,
  early: 0.58,
  onMatter: 2.62,
};
