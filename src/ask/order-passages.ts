import type { AnswerFeatures } from './answer-features.ts';
import { orderFeatureNames, orderFeatures, type OrderFeatures } from './order-features.ts';
import { orderWeights } from './order-weights.ts';
import type { RankedPassage } from './rank.ts';

const TOTAL = Object.values(orderWeights).reduce((sum, weight) => sum + Math.max(0, weight), 0);

/** Passages with the score of the closer look, 0 to 1, above 1 for one that is named; best first. */
export function orderPassages(
  passages: readonly RankedPassage[],
  features: readonly AnswerFeatures[],
  readAs: string,
): RankedPassage[] {
  return passages
    .flatMap((passage, at) => {
      const known = features[at];
      if (!known) return [];
      const score = (passage.isNamed ? 1 : 0) + scoreOf(orderFeatures(passage, readAs, known));
      return [{ ...passage, score }];
    })
    .toSorted((a, b) => b.score - a.score);
}

function scoreOf(features: OrderFeatures): number {
  return (
    orderFeatureNames.reduce((sum, name) => sum + orderWeights[name] * features[name], 0) / TOTAL
  );
}
