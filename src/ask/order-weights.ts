import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 5.24,
  document: 0.72,
  announced: 0.82,
  denied: 1.22,
  support: 1.38,
  concise: 1.23,
  alike: 2.33,
  leafCover: 2.0,
  headingAsked: 1.03,
  toldThere: 2.0,
  toldHere: 1.34,
  pending: 1.74,
};
