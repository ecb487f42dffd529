import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -5.664,
  score: 3.605,
  alike: 3.569,
  leafCover: 2.516,
  articleCover: -0.265,
  compounds: 0.741,
  lost: -0.385,
  lostCompound: -0.961,
  headingAsked: 1.395,
  leafAsked: 0.53,
  announced: 0.034,
  untold: -1.855,
  untoldHere: -2.794,
  otherAction: -0.092,
  otherActionHere: -1.185,
  item: -0.563,
  documentShare: 1.088,
  lead: 2.962,
  transitionUnasked: 0.209,
  asked: 2.234,
  askedWeight: -0.875,
  articleLength: -5.441,
};
