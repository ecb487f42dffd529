/** Grade of each relevant document of one query; higher is better, 0 and absent are not relevant. */
export type Grades = ReadonlyMap<string, number>;

/**
 * Normalised discounted cumulative gain at k with gain 2^grade − 1 and discount log2(rank + 1):
 * Burges et al. 2005. 0 to 1; the ideal ranking is over all graded documents.
 */
export function ndcgAt(k: number, ranked: readonly string[], grades: Grades): number {
  const ideal = [...grades.values()].toSorted((left, right) => right - left);
  const best = gainOf(ideal.slice(0, k));
  return best === 0 ? 0 : gainOf(ranked.slice(0, k).map((id) => grades.get(id) ?? 0)) / best;
}

/** Share, 0 to 1, of the documents of the best grade that are among the first k. */
export function recallAt(k: number, ranked: readonly string[], grades: Grades): number {
  const bestGrade = Math.max(0, ...grades.values());
  const wanted = [...grades].filter(([, grade]) => grade === bestGrade && grade > 0);
  const found = new Set(ranked.slice(0, k));
  return wanted.length === 0 ? 0 : wanted.filter(([id]) => found.has(id)).length / wanted.length;
}

/** 1 / rank of the first relevant document, whatever its grade, among the first k; 0 if none is. */
export function reciprocalRankAt(k: number, ranked: readonly string[], grades: Grades): number {
  const index = ranked.slice(0, k).findIndex((id) => (grades.get(id) ?? 0) > 0);
  return index < 0 ? 0 : 1 / (index + 1);
}

/** The value below which a share of the values lies (nearest rank). 0 for no values. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((left, right) => left - right);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;
}

function gainOf(grades: readonly number[]): number {
  return grades.reduce((sum, grade, index) => sum + (2 ** grade - 1) / Math.log2(index + 2), 0);
}
