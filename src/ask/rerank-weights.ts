import type { FeatureName } from './rerank-features.ts';

/**
 * Weight of each feature, written by scripts/train-reranker.ts: trained on the dev questions named
 * in docs/reranker.md, which says what each is worth. Figures of those questions are out of fold only.
 */
export const rerankWeights: Readonly<Record<FeatureName, number>> = {
  lexical: 1.161,
  lexicalToBest: 2.608,
  cosine: 0.05,
  cosineToBest: 4.537,
  headingWords: 1.166,
  headingPairs: -1.895,
  headingAsked: 1.764,
  headingAskedPairs: 1.736,
  headingStart: 1.426,
  headingPhrase: -1.37,
  bodyPairs: -2.206,
  bodyPhrase: 2.054,
  clauseWords: 1.683,
  clausePairs: 1.859,
  allWords: 0.563,
  allPairs: 4.362,
  rarestMissing: -0.017,
  bodyLength: 1.739,
  headingLength: 0.495,
  lawWords: -0.023,
  lawPairs: 1.008,
  headingType: 0.589,
  answerType: 0.483,
  lawAgreement: 1.381,
  lawBest: 0.416,
  penaltyBoth: 1.402,
  penaltyUnasked: 0.552,
  penaltyMissing: -0.725,
  definitionBoth: 3.472,
  definitionUnasked: 2.117,
  amends: 0.028,
  scope: -0.481,
  effect: -0.381,
  duties: -0.642,
  dutiesBoth: 0.826,
  copy: -2.211,
};
