import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -5.49,
  score: 4.485,
  alike: 2.764,
  leafCover: 2.675,
  articleCover: -0.447,
  compounds: 0.178,
  lost: -0.349,
  lostCompound: -1.163,
  headingAsked: 1.324,
  leafAsked: 0.694,
  announced: -0.075,
  untold: -2.096,
  untoldHere: -2.456,
  otherAction: 0.073,
  otherActionHere: -1.485,
  item: -0.828,
  documentShare: 1.031,
  lead: 2.644,
  transitionUnasked: 0.351,
  asked: 1.605,
  askedWeight: 0.555,
  articleLength: -5.184,
};
