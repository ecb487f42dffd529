import type { StaticEmbedderVocabulary } from '../../src/models/local/static-embedder-vocabulary.ts';
import { type EncodedArticle, type EncodedCorpus, LINE_BREAK } from './encode-corpus.ts';

export type VocabularyLimits = {
  /** Rows of the weight table: syllables, buckets and pairs together. */
  readonly rows: number;
  readonly buckets: number;
  /** Occurrences that a syllable or a pair needs to get a row of its own. */
  readonly minCount: number;
};

/**
 * Syllables that occur often enough, and the pairs that say most beyond their two syllables:
 * ranked by count × log of how much oftener they stand together than by chance, which is the
 * leading term of Dunning's likelihood ratio (Computational Linguistics 19, 1993). The syllables
 * and pairs of `phrases` come in whatever their count: people say words that the law never uses.
 */
export function chooseVocabulary(
  corpus: EncodedCorpus,
  limits: VocabularyLimits,
  phrases: readonly (readonly string[])[],
): StaticEmbedderVocabulary {
  const chosen = chooseSyllables(corpus, limits, new Set(phrases.flat()));
  const rows = new Map(chosen.map(({ syllable }, row) => [syllable, row]));
  const rowOf = Int32Array.from(corpus.spellings, (syllable) => rows.get(syllable) ?? -1);
  const ranked = rankPairs(
    countPairs(corpus.articles, rowOf),
    chosen.map(({ count }) => count),
    limits.minCount,
  );
  const pairs = new Set([...phrases.flatMap((phrase) => pairsOf(phrase, rows)), ...ranked]);
  const room = Math.max(0, limits.rows - chosen.length - limits.buckets);
  return {
    syllables: chosen.map(({ syllable }) => syllable),
    buckets: limits.buckets,
    pairs: Uint32Array.from([...pairs].slice(0, room)).toSorted(),
  };
}

type CountedSyllable = { readonly syllable: string; readonly count: number };

function chooseSyllables(
  corpus: EncodedCorpus,
  limits: VocabularyLimits,
  wanted: ReadonlySet<string>,
): CountedSyllable[] {
  const counts = countSyllables(corpus);
  const counted = corpus.spellings.map((syllable, id) => ({ syllable, count: counts[id] ?? 0 }));
  const known = new Set(corpus.spellings);
  const absent = [...wanted].filter((syllable) => !known.has(syllable));
  return [...counted, ...absent.map((syllable) => ({ syllable, count: 0 }))]
    .filter(({ syllable, count }) => count >= limits.minCount || wanted.has(syllable))
    .toSorted((a, b) => b.count - a.count || (a.syllable < b.syllable ? -1 : 1))
    .slice(0, Math.min(limits.rows, 65_535) - limits.buckets);
}

function pairsOf(phrase: readonly string[], rows: ReadonlyMap<string, number>): number[] {
  return phrase.slice(1).flatMap((syllable, index) => {
    const first = rows.get(phrase[index] ?? '');
    const second = rows.get(syllable);
    return first === undefined || second === undefined ? [] : [first * 65_536 + second];
  });
}

function countSyllables(corpus: EncodedCorpus): Uint32Array {
  const counts = new Uint32Array(corpus.spellings.length);
  for (const article of corpus.articles) {
    for (const part of [article.heading, article.path, article.body]) {
      for (const id of part) if (id !== LINE_BREAK) counts[id] = (counts[id] ?? 0) + 1;
    }
  }
  return counts;
}

/** How often each pair of known syllables stands, the pair as `first * 65536 + second`. */
function countPairs(articles: readonly EncodedArticle[], rowOf: Int32Array): Map<number, number> {
  const counts = new Map<number, number>();
  for (const article of articles) {
    for (const part of [article.heading, article.path, article.body]) {
      let previous = -1;
      for (const id of part) {
        if (id === LINE_BREAK) continue;
        const row = rowOf[id] ?? -1;
        const key = previous * 65_536 + row;
        if (previous >= 0 && row >= 0) counts.set(key, (counts.get(key) ?? 0) + 1);
        previous = row;
      }
    }
  }
  return counts;
}

function rankPairs(
  counts: ReadonlyMap<number, number>,
  syllableCounts: readonly number[],
  minCount: number,
): number[] {
  const total = syllableCounts.reduce((sum, count) => sum + count, 0);
  const scored: { key: number; score: number }[] = [];
  for (const [key, count] of counts) {
    if (count < minCount) continue;
    const first = syllableCounts[Math.floor(key / 65_536)] ?? 1;
    const byChance = (first * (syllableCounts[key % 65_536] ?? 1)) / total;
    const score = count * Math.log(count / byChance);
    if (score > 0) scored.push({ key, score });
  }
  return scored.toSorted((a, b) => b.score - a.score || a.key - b.key).map(({ key }) => key);
}
