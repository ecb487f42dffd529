import type { AnswerFeatureName } from './answer-features.ts';

// oxlint-disable oxc/approx-constant -- learned numbers, whatever they come near to
/** Weight of each feature, written by scripts/train-answerability.ts (docs/answerability.md). */
export const answerWeights: Readonly<Record<AnswerFeatureName, number>> = {
  always: -5.23,
  score: 2.857,
  alike: 3.394,
  leafCover: 3.545,
  articleCover: -0.149,
  compounds: -0.196,
  lost: 0.804,
  lostCompound: -1.491,
  headingAsked: 1.084,
  leafAsked: 0.866,
  announced: -0.096,
  untold: -2.66,
  untoldHere: -0.424,
  unmet: -1.091,
  otherAction: 0.635,
  otherActionHere: -1.368,
  contrary: -0.141,
  contraryHeading: -1.05,
  unspoken: -0.469,
  item: -0.434,
  documentShare: 0.537,
  lead: 0.933,
  transitionUnasked: -0.078,
  asked: 1.119,
  askedWeight: 0.877,
  articleLength: -4.901,
};
