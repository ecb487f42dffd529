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
 * Chosen on the dev splits of three sets (a grid over k1 0.6–1.2, b 0.6–0.9 and heading × 2–10):
 * nDCG@10 .494 / .771 / .867 on commune / statutes / alqac, against .473 / .761 / .861 for k1 1.2
 * and heading × 3. A heading × 10 gave .497 on commune and no more on statutes.
 */
export const defaultRanking: Ranking = {
  k1: 0.9,
  b: 0.75,
  weights: { title: 1, path: 1, heading: 7, body: 1 },
};

/** A ranking as numbers, to be written beside what was computed under it. */
export function rankingNumbers({ k1, b, weights }: Ranking): Float64Array {
  return Float64Array.of(k1, b, ...fieldNames.map((name) => weights[name]));
}

/** Weight of a term that `df` of `rows` chunks hold; positive for every df. */
export function inverseFrequency(df: number, rows: number): number {
  return Math.log(1 + (rows - df + 0.5) / (df + 0.5));
}
