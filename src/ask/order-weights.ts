import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 5.37,
  document: 0.65,
  announced: 0.82,
  denied: 1.21,
  support: 1.19,
  concise: 1.22,
  alike: 2.4,
  leafCover: 2.18,
  headingAsked: 0.94,
  toldThere: 1.95,
  toldHere: 1.28,
};
