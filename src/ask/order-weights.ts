import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.85,
  document: 0.27,
  announced: 0.49,
  denied: 0.84,
  support: 0.96,
  concise: 1.56,
  alike: 3.56,
  leafCover: 4.72,
  headingAsked: 1.34,
  toldThere: 1.63,
  toldHere: 1.33,
  pending: 0.59,
  early: 0.32,
};
