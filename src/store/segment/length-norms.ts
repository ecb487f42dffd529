import { fieldNames, type Ranking } from './ranking.ts';

export type LengthNorms = {
  /** k1 · (1 − b + b · length / mean length) of each row: what BM25 adds below the fraction line. */
  readonly norms: Float32Array;
  /** Sum of the weighted lengths of all rows. */
  readonly total: number;
};

/**
 * BM25's length part of every row.
 *
 * `mean` is the mean weighted length of the whole generation, of these rows alone when absent.
 */
export function lengthNorms(
  lengths: readonly Uint32Array[],
  { k1, b, weights }: Ranking,
  mean?: number,
): LengthNorms {
  const rows = lengths[0]?.length ?? 0;
  const norms = new Float32Array(rows);
  let total = 0;
  for (let row = 0; row < rows; row += 1) {
    let length = 0;
    for (const [field, name] of fieldNames.entries()) {
      length += weights[name] * (lengths[field]?.[row] ?? 0);
    }
    norms[row] = length;
    total += length;
  }
  const meanLength = mean ?? total / Math.max(1, rows);
  for (let row = 0; row < rows; row += 1) {
    norms[row] = k1 * (1 - b + (b * (norms[row] ?? 0)) / (meanLength || 1));
  }
  return { norms, total };
}
