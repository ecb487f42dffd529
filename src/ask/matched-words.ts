import { spellingsOf } from '../language/fold.ts';
import { syllables } from '../language/syllables.ts';
import type { Vocabulary } from '../language/vocabulary.ts';

/** Rarity of a syllable in the corpus: the inverse document frequency of BM25, never negative. */
export type Rarity = (syllable: string) => number;

/** The distinct syllables of a question, numbered, and the pairs in it, each with its weight. */
export type AskedTerms = {
  readonly size: number;
  /** Number of a syllable, in any of its spellings. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly weights: readonly number[];
  /** Number of a pair, by `first * size + second`. */
  readonly pairs: ReadonlyMap<number, number>;
  readonly pairWeights: readonly number[];
};

/** Which terms stand in a text: 1 for each that does. */
export type Matched = {
  readonly singles: Uint8Array;
  readonly pairs: Uint8Array;
  /** Weight of the longest run of asked words that follow each other as in the question. */
  readonly phrase: number;
  /** Words of the text. */
  readonly length: number;
};

/** Reads rarities from the corpus, each once. */
export function rarityIn({ count, size }: Pick<Vocabulary, 'count' | 'size'>): Rarity {
  const known = new Map<string, number>();
  return (syllable) => {
    const held = known.get(syllable);
    if (held !== undefined) return held;
    const df = Math.min(size, count(syllable));
    const rarity = Math.log(1 + (size - df + 0.5) / (df + 0.5));
    known.set(syllable, rarity);
    return rarity;
  };
}

/** Numbers and weighs the terms of a question. */
export function askedTerms(text: string, rarity: Rarity): AskedTerms {
  const found = syllables(text);
  const distinct = [...new Set(found)];
  const numbers = new Map<string, number>();
  for (const [number, syllable] of distinct.entries()) {
    for (const spelling of spellingsOf(syllable)) numbers.set(spelling, number);
  }
  const weights = distinct.map(rarity);
  const pairs = new Map<number, number>();
  const pairWeights: number[] = [];
  for (const [at, second] of found.slice(1).entries()) {
    const from = numbers.get(found[at] ?? '') ?? 0;
    const to = numbers.get(second) ?? 0;
    const key = from * distinct.length + to;
    if (pairs.has(key)) continue;
    pairs.set(key, pairs.size);
    pairWeights.push(Math.sqrt((weights[from] ?? 0) * (weights[to] ?? 0)));
  }
  return { size: distinct.length, numbers, weights, pairs, pairWeights };
}

/** Finds the terms of a question in a text. */
export function matchWords(text: string, asked: AskedTerms): Matched {
  const { size, numbers, weights, pairs } = asked;
  const singles = new Uint8Array(size);
  const matchedPairs = new Uint8Array(pairs.size);
  let [phrase, run, length, before] = [0, 0, 0, -1];
  forEachWord(text, (word) => {
    length += 1;
    const number = numbers.get(word) ?? -1;
    if (number < 0) run = 0;
    else {
      const pair = before < 0 ? undefined : pairs.get(before * size + number);
      if (pair === undefined) run = 0;
      else matchedPairs[pair] = 1;
      singles[number] = 1;
      run += weights[number] ?? 0;
      phrase = Math.max(phrase, run);
    }
    before = number;
  });
  return { singles, pairs: matchedPairs, phrase, length };
}

/** What of a UTF-16 unit belongs to a word: letters, marks and digits, as `syllables()` has it. */
const isWordUnit = Uint8Array.from({ length: 65_536 }, (_, unit) =>
  /[\p{L}\p{M}\p{N}]/u.test(String.fromCharCode(unit)) ? 1 : 0,
);

/** The words of `syllables()` as they are spelled, in a third of its time: a hundred texts a question. */
function forEachWord(text: string, visit: (word: string) => void): void {
  const lower = text.normalize('NFC').toLowerCase();
  let start = -1;
  for (let at = 0; at <= lower.length; at += 1) {
    const inWord = at < lower.length && isWordUnit[lower.charCodeAt(at)] === 1;
    if (inWord && start < 0) start = at;
    else if (!inWord && start >= 0) {
      visit(lower.slice(start, at));
      start = -1;
    }
  }
}

/** Terms that stand in at least one of the texts. */
export function inAny(...texts: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array(0), ...others] = texts;
  return first.map((held, at) => (others.some((other) => other[at] === 1) ? 1 : held));
}

/** Share of the weight that is matched, 0 to 1. */
export function shareOf(matched: Uint8Array, weights: readonly number[]): number {
  let [held, total] = [0, 0];
  for (const [at, weight] of weights.entries()) {
    total += weight;
    if (matched[at] === 1) held += weight;
  }
  return total === 0 ? 0 : held / total;
}
