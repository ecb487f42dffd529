import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.62,
  document: 1.42,
  announced: 3.58,
  denied: 1.69,
  support: 1.26,
  concise: 0.81,
  alike: 3.71,
  leafCover: 4.49,
  headingAsked: 1.2,
  toldThere: 1.37,
  toldHere: 1.94,
  pending: 0.62,
  early: 0.61,
  onMatter: 2.91,
};
