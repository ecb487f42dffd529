import type { AnswerFeatureName } from './answer-features.ts';

/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -5.419,
  score: 3.768,
  alike: 3.449,
  leafCover: 2.662,
  articleCover: -0.213,
  compounds: 0.196,
  lost: 0.014,
  lostCompound: -1.398,
  headingAsked: 1.32,
  leafAsked: 0.514,
  announced: 0.016,
  untold: -2.144,
  untoldHere: -2.34,
  otherAction: -0.082,
  otherActionHere: -1.276,
  item: -0.759,
  documentShare: 1.109,
  lead: 2.645,
  transitionUnasked: 0.175,
  asked: 1.938,
  askedWeight: -0.725,
  articleLength: -5.166,
};
