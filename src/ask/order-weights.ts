import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.55,
  document: 1.5,
  announced: 4.01,
  denied: 1.7,
  support: 1.2,
  concise: 0.81,
  alike: 4.02,
  leafCover: 4.5,
  headingAsked: 1.12,
  toldThere: 1.29,
  toldHere: 1.81,
  pending: 0.84,
  early: 0.61,
  onMatter: 2.95,
};
