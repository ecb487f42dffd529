import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.57,
  document: 0.85,
  announced: 3.13,
  denied: 1.56,
  support: 0.91,
  concise: 0.89,
  alike: 3.82,
  leafCover: 4.18,
  headingAsked: 1.01,
  toldThere: 1.53,
  toldHere: 2.42,
  pending: 0.57,
  early: 0.52,
  onMatter: 2.51,
};
