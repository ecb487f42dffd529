import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.63,
  document: 1.38,
  announced: 3.58,
  denied: 1.7,
  support: 1.2,
  concise: 0.85,
  alike: 3.69,
  leafCover: 4.57,
  headingAsked: 1.26,
  toldThere: 1.39,
  toldHere: 1.88,
  pending: 0.61,
  early: 0.61,
  onMatter: 2.91,
};
