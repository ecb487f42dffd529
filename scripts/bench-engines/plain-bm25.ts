import type { BenchEngine, BenchIndex } from '../../src/evaluate/bench.ts';

/** A textbook BM25 to measure against: no synonyms, no accents restored, everything in memory. */
export type PlainBm25 = {
  readonly k1: number;
  readonly b: number;
  /** How often the title counts. */
  readonly titleWeight: number;
  /** Also matches pairs of neighbouring syllables. */
  readonly bigrams: boolean;
};

const word = /[\p{L}\p{M}\p{N}]+/gu;

/**
 * Okapi BM25 with idf = ln(1 + (N − n + 0.5) / (n + 0.5)): Robertson and Zaragoza 2009, section 3,
 * in the variant that is never negative. The title is repeated in front of the body.
 */
export function plainBm25(settings: PlainBm25): BenchEngine {
  return {
    index: async (documents) => {
      const startedAt = performance.now();
      const ids: string[] = [];
      const lengths: number[] = [];
      const postings = new Map<string, { readonly rows: number[]; readonly counts: number[] }>();
      for await (const { id, title, text } of documents) {
        const row = ids.push(id) - 1;
        const counted = countTokens(settings, title, text);
        lengths.push(counted.length);
        for (const [token, count] of counted.counts) {
          const posting = postings.get(token) ?? { rows: [], counts: [] };
          posting.rows.push(row);
          posting.counts.push(count);
          postings.set(token, posting);
        }
      }
      const bytes = [...postings.values()].reduce((sum, { rows }) => sum + rows.length * 8, 0);
      return {
        search: searcher(settings, { ids, lengths, postings }),
        seconds: (performance.now() - startedAt) / 1000,
        bytes,
      };
    },
  };
}

type Postings = ReadonlyMap<string, { readonly rows: number[]; readonly counts: number[] }>;

function searcher(
  { k1, b, bigrams }: PlainBm25,
  { ids, lengths, postings }: { ids: string[]; lengths: number[]; postings: Postings },
): BenchIndex['search'] {
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(lengths.length, 1);
  const norms = lengths.map((length) => k1 * (1 - b + (b * length) / meanLength));
  return async (query, limit) => {
    const scores = new Float64Array(ids.length);
    for (const token of tokens(query, bigrams)) {
      const posting = postings.get(token);
      if (!posting) continue;
      const n = posting.rows.length;
      const idf = Math.log(1 + (ids.length - n + 0.5) / (n + 0.5));
      for (const [index, row] of posting.rows.entries()) {
        const count = posting.counts[index] ?? 0;
        scores[row] = (scores[row] ?? 0) + (idf * count * (k1 + 1)) / (count + (norms[row] ?? 0));
      }
    }
    return [...scores.entries()]
      .filter(([, score]) => score > 0)
      .toSorted(([left, leftScore], [right, rightScore]) => rightScore - leftScore || left - right)
      .slice(0, limit)
      .map(([row, score]) => ({ id: ids[row] ?? '', score }));
  };
}

function countTokens({ bigrams, titleWeight }: PlainBm25, title: string, text: string) {
  const counts = new Map<string, number>();
  let length = 0;
  const add = (found: readonly string[], weight: number) => {
    for (const token of found) counts.set(token, (counts.get(token) ?? 0) + weight);
    length += found.length * weight;
  };
  add(tokens(title, bigrams), titleWeight);
  add(tokens(text, bigrams), 1);
  return { counts, length };
}

function tokens(text: string, bigrams: boolean): string[] {
  const single = text.normalize('NFC').toLowerCase().match(word) ?? [];
  if (!bigrams) return single;
  return [...single, ...single.slice(1).map((token, index) => `${single[index] ?? ''} ${token}`)];
}
