import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -5.535,
  score: 7.31,
  alike: 2.509,
  articleWords: 0.2,
  articlePairs: -1.079,
  rarestMissing: -1.025,
  headingAsked: 1.321,
  leafAsked: 1.267,
  answers: -0.355,
  untold: -3.002,
  item: -0.651,
  documentShare: 0.234,
  lead: 3.854,
  transitionUnasked: 0.35,
};
