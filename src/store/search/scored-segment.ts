import type { LexicalSegment } from '../segment/lexical-segment.ts';
import { lengthNorms } from '../segment/length-norms.ts';
import type { PostingList } from '../segment/posting-list.ts';
import { defaultRanking, inverseFrequency, type Ranking } from '../segment/ranking.ts';
import { weightedFrequencies } from '../segment/term-frequency.ts';
import type { LexicalQuery } from '../search-index.ts';
import { queryTerms } from './query-terms.ts';

/**
 * Scores are whole numbers of 1 / 65,536 while they are added up: whole numbers give the same sum
 * in any order, so that pruning cannot change a score or a tie. A single term gives at most
 * ln(10⁶) · 2.2 · 65,536 ≈ 2 million of them; doubles count exactly to 9 · 10¹⁵.
 */
export const SCORE_UNITS = 65_536;

/** One segment with what the whole generation says about it. */
export type ScoredSegment = {
  readonly segment: LexicalSegment;
  /** Row of the generation at which the segment starts. */
  readonly firstRow: number;
  readonly norms: Float32Array;
  /** Weighted frequency of each frequency rank. */
  readonly frequencies: Float32Array;
  /** Factor that makes bounds under the segment's own mean length hold under the generation's. */
  readonly boundFactor: number;
  /** k1 + 1, what BM25 multiplies by so that a frequency of 1 in a mean chunk gives 1. */
  readonly saturation: number;
};

/** A query term in one segment. */
export type ScoredList = {
  readonly term: number;
  readonly list: PostingList;
  /** Best conceivable score of the term, in units; a row gets a fraction below 1 of it. */
  readonly weight: number;
  /** No row of the segment gets more than this, in units. */
  readonly bound: number;
};

/**
 * Prepares segments to be searched as one index: common mean length, rows counted through.
 *
 * Bounds that were computed under another ranking are not used: nothing is pruned then.
 */
export function scoreSegments(
  segments: readonly LexicalSegment[],
  ranking: Ranking = defaultRanking,
): ScoredSegment[] {
  const own = segments.map(({ lengths }) => lengthNorms(lengths, ranking));
  const rows = segments.reduce((sum, segment) => sum + segment.rows, 0);
  const mean = own.reduce((sum, { total }) => sum + total, 0) / Math.max(1, rows);
  let firstRow = 0;
  return segments.map((segment, index) => {
    const ownMean = (own[index]?.total ?? 0) / Math.max(1, segment.rows);
    const scored = {
      segment,
      firstRow,
      norms: lengthNorms(segment.lengths, ranking, mean).norms,
      frequencies: weightedFrequencies(segment.frequencyCodes, ranking),
      // A larger mean shrinks the length part of the denominator by at most this factor.
      boundFactor: segment.hasBoundsFor(ranking) ? Math.max(1, mean / (ownMean || mean)) : Infinity,
      saturation: ranking.k1 + 1,
    };
    firstRow += segment.rows;
    return scored;
  });
}

/** The lists of a query by segment, with weights from the whole generation. */
export function listsOf(query: LexicalQuery, segments: readonly ScoredSegment[]): ScoredList[][] {
  const rows = segments.reduce((sum, { segment }) => sum + segment.rows, 0);
  const lists: ScoredList[][] = segments.map(() => []);
  for (const { first, second, weight } of queryTerms(query)) {
    const found = segments.map(({ segment }) => {
      const left = segment.syllable(first);
      const term = second === undefined ? left : segment.pair(left, segment.syllable(second));
      return term < 0 ? undefined : { term, list: segment.list(term) };
    });
    const df = found.reduce((sum, held) => sum + (held?.list.df ?? 0), 0);
    if (df === 0) continue;
    const best = weight * inverseFrequency(df, rows) * (defaultRanking.k1 + 1) * SCORE_UNITS;
    for (const [index, held] of found.entries()) {
      const scored = segments[index];
      if (held === undefined || scored === undefined) continue;
      const share = Math.min(1, (scored.segment.bound(held.term) / 255) * scored.boundFactor);
      // One unit more: a row's share is rounded to the nearest unit.
      lists[index]?.push({ ...held, weight: best, bound: Math.ceil(best * share) + 1 });
    }
  }
  return lists;
}
