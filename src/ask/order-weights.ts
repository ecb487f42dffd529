import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.81,
  document: 0.35,
  announced: 0.53,
  denied: 0.86,
  support: 1.03,
  concise: 1.69,
  alike: 3.57,
  leafCover: 4.54,
  headingAsked: 1.39,
  toldThere: 1.75,
  toldHere: 1.36,
  pending: 0.58,
};
