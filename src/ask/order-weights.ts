import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.5,
  document: 0.9,
  announced: 3.14,
  denied: 1.57,
  support: 0.9,
  concise: 0.92,
  alike: 3.84,
  leafCover: 4.21,
  headingAsked: 1.05,
  toldThere: 1.53,
  toldHere: 2.4,
  pending: 0.56,
  early: 0.52,
  onMatter: 2.51,
};
