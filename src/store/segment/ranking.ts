/** Fields of a chunk as the lexical index knows them, in the order of all per-field arrays. */
export const fieldNames = ['title', 'path', 'heading', 'body'] as const;
export type FieldName = (typeof fieldNames)[number];

/**
 * BM25 with weighted fields: a field's term frequency and length count `weights` times, as if its
 * text stood there so often (Robertson, Zaragoza, Taylor 2004, simple BM25 extension).
 */
export type Ranking = {
  readonly k1: number;
  readonly b: number;
  readonly weights: Readonly<Record<FieldName, number>>;
};

/**
 * Chosen on the dev splits of three sets (research/figures.md, last table): heading × 3 with k1 1.2
 * and b 0.75 gave nDCG@10 .472 / .761 / .871 against .438 / .725 / .864 for k1 0.6, b 0.9 without
 * the weight.
 */
export const defaultRanking: Ranking = {
  k1: 1.2,
  b: 0.75,
  weights: { title: 1, path: 1, heading: 3, body: 1 },
};

/** Weight of a term that `df` of `rows` chunks hold; positive for every df. */
export function inverseFrequency(df: number, rows: number): number {
  return Math.log(1 + (rows - df + 0.5) / (df + 0.5));
}
