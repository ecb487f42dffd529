import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.5,
  document: 1.41,
  announced: 6.32,
  denied: 1.48,
  support: 0.9,
  concise: 0.82,
  alike: 4.22,
  leafCover: 4.41,
  headingAsked: 1.42,
  toldThere: 1.48,
  toldHere: 1.81,
  pending: 0.79,
  early: 0.6,
  onMatter: 2.12,
};
