import type { AnswerFeatures } from './answer-features.ts';
import { isPending } from '../language/pending.ts';
import type { RankedPassage } from './rank.ts';

/**
 * What puts the passages that are looked at closely into their order: what they were ranked by, and
 * what is known of them as an answer. Each 0 to 1, more is better.
 */
export const orderFeatureNames = [
  'retrieved',
  'document',
  'announced',
  'denied',
  'support',
  'concise',
  /** Likeness in meaning of the question with heading and leaf. */
  'alike',
  /** How much of the question's words the leaf with its headings covers. */
  'leafCover',
  /** Share of the heading that the question asks for. */
  'headingAsked',
  /** Of what has a shape of its own and is asked for: share that the điều, and the leaf, tells. */
  'toldThere',
  'toldHere',
  /** The heading is about what was begun under other rules just when the question is. */
  'pending',
  /** The leaf stands early in its điều, where law puts the rule: 1 for the first, 1/2 for the second. */
  'early',
] as const;
export type OrderFeatureName = (typeof orderFeatureNames)[number];
export type OrderFeatures = Readonly<Record<OrderFeatureName, number>>;

export function orderFeatures(
  { features: ranked, leaf, article }: Pick<RankedPassage, 'features' | 'leaf' | 'article'>,
  readAs: string,
  { alike, leafCover, headingAsked, untold, untoldHere }: AnswerFeatures,
): OrderFeatures {
  return {
    ...ranked,
    alike: Math.max(0, alike),
    leafCover,
    headingAsked,
    toldThere: 1 - untold,
    toldHere: 1 - untoldHere,
    pending: isPending(article.heading) === isPending(readAs) ? 1 : 0,
    early: 1 / (1 + Math.max(0, article.leaves.indexOf(leaf))),
  };
}
