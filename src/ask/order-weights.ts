import type { OrderFeatureName } from './order-features.ts';

/** Weight of each feature, written by scripts/train-ranking.ts (docs/ranking.md). */
export const orderWeights: Readonly<Record<OrderFeatureName, number>> = {
  retrieved: 4.59,
  document: 0.86,
  announced: 3.11,
  denied: 1.55,
  support: 1.03,
  concise: 0.84,
  alike: 3.93,
  leafCover: 3.98,
  headingAsked: 1.0,
  toldThere: 1.52,
  toldHere: 2.43,
  pending: 0.57,
  early: 0.54,
  onMatter: 2.46,
};
