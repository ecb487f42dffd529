/** One found row: `row` counts over all segments of the generation. */
export type Scored = { readonly row: number; readonly score: number };

/**
 * The best rows so far, at most `limit`; of equal scores the lower row wins, so that the order is
 * the same whichever way the rows were reached.
 */
export type TopRows = {
  readonly offer: (row: number, score: number) => void;
  /** A row must score more than this, or as much with a lower row, to enter; −∞ until full. */
  readonly threshold: () => number;
  /** Best first. */
  readonly take: () => Scored[];
};

/** Starts an empty list: a binary heap with the worst row on top. */
export function createTopRows(limit: number): TopRows {
  const rows: number[] = [];
  const scores: number[] = [];

  /** Whether the row at heap place `a` is worse than the one at `b`. */
  function isWorse(a: number, b: number): boolean {
    const [scoreA, scoreB] = [scores[a] ?? 0, scores[b] ?? 0];
    return scoreA < scoreB || (scoreA === scoreB && (rows[a] ?? 0) > (rows[b] ?? 0));
  }

  function swap(a: number, b: number): void {
    [rows[a], rows[b]] = [rows[b] ?? 0, rows[a] ?? 0];
    [scores[a], scores[b]] = [scores[b] ?? 0, scores[a] ?? 0];
  }

  function rise(from: number): void {
    for (let place = from; place > 0;) {
      const parent = (place - 1) >> 1;
      if (!isWorse(place, parent)) return;
      swap(place, parent);
      place = parent;
    }
  }

  function sink(): void {
    for (let place = 0; ;) {
      const left = 2 * place + 1;
      let worst = place;
      if (left < rows.length && isWorse(left, worst)) worst = left;
      if (left + 1 < rows.length && isWorse(left + 1, worst)) worst = left + 1;
      if (worst === place) return;
      swap(place, worst);
      place = worst;
    }
  }

  function offer(row: number, score: number): void {
    if (rows.length < limit) {
      rows.push(row);
      scores.push(score);
      rise(rows.length - 1);
      return;
    }
    const worst = scores[0] ?? Infinity;
    if (score < worst || (score === worst && row > (rows[0] ?? -1))) return;
    rows[0] = row;
    scores[0] = score;
    sink();
  }

  return {
    offer,
    threshold: () => (rows.length < limit ? -Infinity : (scores[0] ?? Infinity)),
    take: () =>
      rows
        .map((row, place) => ({ row, score: scores[place] ?? 0 }))
        .toSorted((a, b) => b.score - a.score || a.row - b.row),
  };
}
