import type { Article, Leaf } from '../domain/passage.ts';
import type { AnswerSlot } from '../language/answer-slots.ts';
import { denies } from '../language/denies.ts';
import { namesGap } from '../language/names-gap.ts';
import { headsTypes } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import type { Understood } from './understood.ts';

/** What makes an điều and a leaf in it the answer; each 0 to 1. */
export const rankFeatureNames = [
  /** How sure retrieval is of the điều. */
  'retrieved',
  /** Other điều of the same document were found too. */
  'document',
  /** The heading announces what kind of thing is asked. */
  'announced',
  /** The heading is about what is forbidden or spared just when the question is. */
  'denied',
  /** Evidence of the leaf with its lead-in and headings. */
  'support',
  /**
   * Of what has a shape of its own and is asked for (an amount, a form): share that the leaf tells.
   * One that says what is not held tells all that can be told.
   */
  'told',
  /** Share of the leaf's own words that were asked for: a short rule before a long list. */
  'concise',
] as const;
export type RankFeatureName = (typeof rankFeatureNames)[number];
export type RankFeatures = Readonly<Record<RankFeatureName, number>>;

/** What of the question the features need, worked out once. */
export type RankedFor = Pick<Understood, 'types' | 'readAs'> & {
  /** Syllables of the question and of the law's words for it. */
  readonly asked: ReadonlySet<string>;
  readonly slots: readonly AnswerSlot[];
};

/** The features that all leaves of an điều share. */
export function articleFeatures(
  { heading }: Article,
  { types, readAs }: RankedFor,
  { retrieved, document }: Pick<RankFeatures, 'retrieved' | 'document'>,
): Omit<RankFeatures, 'support' | 'told' | 'concise'> {
  return {
    retrieved,
    document,
    announced: headsTypes(heading, types),
    denied: denies(heading) === denies(readAs) ? 1 : 0,
  };
}

/** The features of a leaf; its evidence comes from outside. */
export function leafFeatures(
  { text }: Leaf,
  { asked, slots }: RankedFor,
  support: number,
): Pick<RankFeatures, 'support' | 'told' | 'concise'> {
  const own = syllables(text);
  const isTold = slots.filter(({ isFilledBy }) => isFilledBy(text) || namesGap(text));
  return {
    support,
    told: shareOf(isTold.length, slots.length),
    concise: shareOf(own.filter((word) => asked.has(word)).length, own.length),
  };
}

function shareOf(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}
