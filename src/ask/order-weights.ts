import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.8,
  document: 0.29,
  announced: 0.52,
  denied: 0.83,
  support: 0.95,
  concise: 1.55,
  alike: 3.52,
  leafCover: 4.73,
  headingAsked: 1.28,
  toldThere: 1.64,
  toldHere: 1.31,
  pending: 0.6,
  early: 0.4,
};
