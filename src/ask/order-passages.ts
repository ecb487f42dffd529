import { headsRepeat, repeats } from '../language/repeats.ts';
import type { AnswerFeatures } from './answer-features.ts';
import { orderFeatureNames, orderFeatures, type OrderFeatures } from './order-features.ts';
import { orderWeights } from './order-weights.ts';
import type { RankedPassage } from './rank.ts';

const TOTAL = Object.values(orderWeights).reduce((sum, weight) => sum + Math.max(0, weight), 0);

/**
 * Share that is left of the score of a rule about doing again what the question asks to do once. The
 * words are the same but for one, and the papers are others: a rule about the first time that comes
 * near goes before it; where there is none it still answers.
 */
const REPEATED = 0.85;

/** Passages with the score of the closer look, 0 to 1, above 1 for one that is named; best first. */
export function orderPassages(
  passages: readonly RankedPassage[],
  features: readonly AnswerFeatures[],
  readAs: string,
): RankedPassage[] {
  const asksAgain = repeats(readAs);
  const ordered = orderFeatures(passages, readAs, features);
  return passages
    .flatMap((passage, at) => {
      const known = ordered[at];
      if (!known) return [];
      const isOther = !asksAgain && headsRepeat(passage.article.heading);
      const share = isOther ? REPEATED : 1;
      const own = scoreOf(known) * share;
      const score = (passage.isNamed ? 1 : 0) + own;
      return [{ ...passage, score }];
    })
    .toSorted((a, b) => b.score - a.score);
}

function scoreOf(features: OrderFeatures): number {
  return (
    orderFeatureNames.reduce((sum, name) => sum + orderWeights[name] * features[name], 0) / TOTAL
  );
}
