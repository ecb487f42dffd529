import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.47,
  document: 1.58,
  announced: 1.71,
  denied: 1.77,
  support: 0.65,
  concise: 0.81,
  alike: 4.22,
  leafCover: 4.69,
  headingAsked: 1.37,
  toldThere: 1.48,
  toldHere: 1.76,
  pending: 0.63,
  early: 0.61,
  onMatter: 2.07,
};
