import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.82,
  document: 0.48,
  announced: 0.55,
  denied: 0.86,
  support: 0.97,
  concise: 1.67,
  alike: 3.61,
  leafCover: 4.61,
  headingAsked: 1.35,
  toldThere: 1.73,
  toldHere: 1.34,
  pending: 0.59,
};
