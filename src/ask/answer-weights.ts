import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -7.52,
  score: 7.49,
  alike: 3.34,
  articleWords: -0.17,
  articlePairs: -0.7,
  rarestMissing: -1.083,
  headingAsked: 1.747,
  leafAsked: 0.402,
  answers: -0.141,
  untold: -3.044,
  item: -0.195,
  documentShare: 0.933,
  lead: 3.36,
  transitionUnasked: 0.615,
};
