import { spellingsOf } from '../language/fold.ts';
import { letterTable, NO_WORD } from '../language/letters.ts';
import { letters, remembered } from '../language/remembered.ts';
import { syllables } from '../language/syllables.ts';
import type { Vocabulary } from '../language/vocabulary.ts';

/**
 * Rarity in the corpus of a syllable, or of two that stand together: the inverse document frequency
 * of BM25, never negative.
 */
export type Rarity = (word: string) => number;

/** A word that no text holds: nothing is rarer. */
export const UNSEEN = '';

/** The distinct syllables of a question, numbered, and the pairs in it, each with its weight. */
export type AskedTerms = {
  readonly size: number;
  /** Number of a syllable, in any of its spellings. */
  readonly numbers: ReadonlyMap<string, number>;
  readonly table: NumberTable;
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

/**
 * Texts below which a corpus says nothing of how rare a word is: in a single decree the words of its
 * matter stand in every điều. The shipped corpus has more, and the weights were learned on it.
 */
const MIN_TEXTS = 300;

/** Words whose rarity is kept; a corpus of 84,000 articles says no more single ones. */
const MAX_KNOWN = 60_000;

/** Reads rarities from the corpus, each once. */
export function rarityIn({ count, pairCount, size: texts }: Omit<Vocabulary, 'spellings'>): Rarity {
  const size = Math.max(texts, MIN_TEXTS);
  const known = new Map<string, number>();
  return (word) => {
    const held = known.get(word);
    if (held !== undefined) return held;
    const [first = '', second] = word.split(' ');
    const df = Math.min(size, second === undefined ? count(first) : pairCount(first, second));
    const rarity = Math.log(1 + (size - df + 0.5) / (df + 0.5));
    if (known.size >= MAX_KNOWN) known.clear();
    known.set(word, rarity);
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
  const table = tableOf(numbers);
  return { size: distinct.length, numbers, table, weights, pairs, pairWeights };
}

/** Finds the terms of a question in a text; NFC, as the index holds it. */
export function matchWords(text: string, asked: AskedTerms): Matched {
  return matchPart(wordsOf(text).hashes, asked);
}

/**
 * Finds the terms of a question in each part of a text between two of `borders`, ascending; none
 * stands inside a word.
 */
export function matchParts(text: string, borders: readonly number[], asked: AskedTerms): Matched[] {
  const { hashes, ends } = wordsOf(text);
  let first = 0;
  const parts = borders.map((border) => {
    const from = first;
    while (first < ends.length && (ends[first] ?? 0) <= border) first += 1;
    return hashes.subarray(from, first);
  });
  return parts.slice(1).map((part) => matchPart(part, asked));
}

function matchPart(hashes: Int32Array, { size, table, weights, pairs }: AskedTerms): Matched {
  const singles = new Uint8Array(size);
  const matchedPairs = new Uint8Array(pairs.size);
  let phrase = 0;
  let run = 0;
  let before = -1;
  for (const hash of hashes) {
    const number = numberAt(hash, table);
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
  }
  return { singles, pairs: matchedPairs, phrase, length: hashes.length };
}

/** A text as its UTF-16 units: reading them out of an array costs a third of asking the string. */
function unitsOf(text: string): Uint16Array {
  const units = new Uint16Array(text.length);
  Buffer.from(units.buffer).write(text, 'utf16le');
  return units;
}

/**
 * Numbers of words by hash, open addressing: a hundred texts a question hold few of its words, and
 * the others are passed over without being cut out of the text.
 */
type NumberTable = {
  readonly mask: number;
  readonly hashes: Int32Array;
  /** -1 where the place is free. */
  readonly numbers: Int32Array;
};

function tableOf(numbers: ReadonlyMap<string, number>): NumberTable {
  const size = 2 ** Math.ceil(Math.log2(4 * numbers.size + 4));
  const hashes = new Int32Array(size);
  const places = new Int32Array(size).fill(-1);
  for (const [word, number] of numbers) {
    const hash = unitsOf(word).reduce(nextHash, FIRST_HASH);
    let place = hash & (size - 1);
    while (places[place] !== -1) place = (place + 1) & (size - 1);
    hashes[place] = hash;
    places[place] = number;
  }
  return { mask: size - 1, hashes, numbers: places };
}

/** FNV-1a over 16-bit units: two words of a corpus share one of 32 bits once in a billion pairs. */
const FIRST_HASH = 0x811c9dc5 | 0;
function nextHash(hash: number, unit: number): number {
  return Math.imul(hash ^ unit, 0x01000193);
}

/** The words of a text: the hash of each, and where it ends. */
type SpelledWords = { readonly hashes: Int32Array; readonly ends: Int32Array };

/** Letters of texts whose words are kept: 2,000 chunks and more, some 15 MB. */
const MAX_CHARS = 4_000_000;

/** The words of `syllables()` as they are spelled. One loop without calls on the way. */
const wordsOf = remembered((text: string): SpelledWords => {
  const units = unitsOf(text);
  const { lower } = letterTable();
  const hashes: number[] = [];
  const ends: number[] = [];
  let inWord = false;
  let hash = FIRST_HASH;
  for (let at = 0; at <= units.length; at += 1) {
    const unit = at < units.length ? (lower[units[at] ?? 0] ?? NO_WORD) : NO_WORD;
    if (unit !== NO_WORD) {
      inWord = true;
      hash = nextHash(hash, unit);
    } else if (inWord) {
      hashes.push(hash);
      ends.push(at);
      inWord = false;
      hash = FIRST_HASH;
    }
  }
  return { hashes: Int32Array.from(hashes), ends: Int32Array.from(ends) };
}, letters(MAX_CHARS));

function numberAt(hash: number, { mask, hashes, numbers }: NumberTable): number {
  for (let place = hash & mask; numbers[place] !== -1; place = (place + 1) & mask) {
    if (hashes[place] === hash) return numbers[place] ?? -1;
  }
  return -1;
}

/** Terms that stand in at least one of the texts. */
export function inAny(first: Uint8Array, ...others: readonly Uint8Array[]): Uint8Array {
  const any = first.slice();
  for (const other of others) {
    for (let at = 0; at < any.length; at += 1) if (other[at] === 1) any[at] = 1;
  }
  return any;
}

/** Share of the weight that is matched in either text, 0 to 1. */
export function shareOf(
  matched: Uint8Array,
  weights: readonly number[],
  or: Uint8Array = matched,
): number {
  let [held, total] = [0, 0];
  for (let at = 0; at < weights.length; at += 1) {
    const weight = weights[at] ?? 0;
    total += weight;
    if (matched[at] === 1 || or[at] === 1) held += weight;
  }
  return total === 0 ? 0 : held / total;
}
