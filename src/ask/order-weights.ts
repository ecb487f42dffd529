import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.6,
  document: 0.78,
  announced: 3.16,
  denied: 1.58,
  support: 0.85,
  concise: 0.84,
  alike: 3.76,
  leafCover: 4.28,
  headingAsked: 0.97,
  toldThere: 1.58,
  toldHere: 2.39,
  pending: 0.56,
  early: 0.52,
  onMatter: 2.49,
};
