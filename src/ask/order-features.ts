import type { AnswerFeatures } from './answer-features.ts';
import { brevity } from '../language/brevity.ts';
import { isPending } from '../language/pending.ts';
import type { RankedPassage } from './rank.ts';

/**
 * What puts the passages that are looked at closely into their order: what they were ranked by, and
 * what is known of them as an answer. Each 0 to 1 (`early` to 2), more is better.
 */
export const orderFeatureNames = [
  'retrieved',
  'document',
  /**
   * As ranked, the more the shorter the question: a short one is a matter and the side that is asked
   * for, a story has words of many sides that ask nothing.
   */
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
  /**
   * The leaf stands before the one of its điều that ranks first: law puts the rule early. 1 for that
   * one itself, so that no điều comes before another by where in it the answer stands.
   */
  'early',
  /** The headings speak of no term that excludes an asked one (contrasts.ts). */
  'onMatter',
] as const;
export type OrderFeatureName = (typeof orderFeatureNames)[number];
export type OrderFeatures = Readonly<Record<OrderFeatureName, number>>;

/** The features of each passage of a question, which come ranked; those of `known` are of the same ones. */
export function orderFeatures(
  passages: readonly Pick<RankedPassage, 'features' | 'leaf' | 'article'>[],
  readAs: string,
  known: readonly AnswerFeatures[],
): (OrderFeatures | undefined)[] {
  const brief = brevity(readAs);
  const ofArticle = Map.groupBy(passages, ({ article }) => article.address);
  return passages.map((passage, at) => {
    const own = known[at];
    const [first = passage] = ofArticle.get(passage.article.address) ?? [];
    return (
      own && featuresOf(passage, { readAs, brief }, own, 1 + earliness(passage) - earliness(first))
    );
  });
}

function featuresOf(
  { features: ranked, article }: Pick<RankedPassage, 'features' | 'article'>,
  { readAs, brief }: { readonly readAs: string; readonly brief: number },
  { alike, leafCover, headingAsked, untold, untoldHere, contraryHeading }: AnswerFeatures,
  early: number,
): OrderFeatures {
  return {
    ...ranked,
    announced: ranked.announced * brief,
    alike: Math.max(0, alike),
    leafCover,
    headingAsked,
    toldThere: 1 - untold,
    toldHere: 1 - untoldHere,
    pending: isPending(article.heading) === isPending(readAs) ? 1 : 0,
    early,
    onMatter: 1 - contraryHeading,
  };
}

/** 1 for the first leaf of an điều, 1/2 for the second. */
function earliness({ leaf, article }: Pick<RankedPassage, 'leaf' | 'article'>): number {
  return 1 / (1 + Math.max(0, article.leaves.indexOf(leaf)));
}
