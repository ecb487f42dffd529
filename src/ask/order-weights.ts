import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.65,
  document: 1.48,
  announced: 4.03,
  denied: 1.64,
  support: 0.95,
  concise: 0.82,
  alike: 4.1,
  leafCover: 4.48,
  headingAsked: 1.15,
  toldThere: 1.4,
  toldHere: 1.77,
  pending: 0.85,
  early: 0.61,
  onMatter: 3.1,
};
