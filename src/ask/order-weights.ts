import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.34,
  document: 2.09,
  announced: 1.6,
  denied: 1.72,
  support: 0.8,
  concise: 0.87,
  alike: 4.42,
  leafCover: 4.02,
  headingAsked: 1.64,
  toldThere: 1.45,
  toldHere: 1.74,
  pending: 0.59,
  early: 0.59,
  onMatter: 1.92,
};
