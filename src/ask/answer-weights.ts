import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -5.667,
  score: 3.561,
  alike: 3.74,
  leafCover: 2.447,
  articleCover: -0.191,
  compounds: 0.652,
  lost: -0.399,
  lostCompound: -0.991,
  headingAsked: 1.334,
  leafAsked: 0.645,
  announced: -0.005,
  untold: -2.202,
  untoldHere: -0.483,
  unmet: -3.296,
  otherAction: -0.051,
  otherActionHere: -1.17,
  item: -0.606,
  documentShare: 1.105,
  lead: 2.976,
  transitionUnasked: 0.262,
  asked: 2.136,
  askedWeight: -0.88,
  articleLength: -5.344,
};
