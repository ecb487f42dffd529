import { spellingsOf } from '../language/fold.ts';
import { letterTable, NO_WORD } from '../language/letters.ts';
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
  return matchPart({ units: unitsOf(text), from: 0, to: text.length }, asked);
}

/** Finds the terms of a question in each part of a text between two of `borders`, ascending. */
export function matchParts(text: string, borders: readonly number[], asked: AskedTerms): Matched[] {
  const units = unitsOf(text);
  return borders.slice(1).map((to, at) => matchPart({ units, from: borders[at] ?? 0, to }, asked));
}

/** The letters `[from, to)` of a text. */
type Part = { readonly units: Uint16Array; readonly from: number; readonly to: number };

function matchPart(part: Part, asked: AskedTerms): Matched {
  const { size, table, weights, pairs } = asked;
  const singles = new Uint8Array(size);
  const matchedPairs = new Uint8Array(pairs.size);
  const length = readNumbers(part, table);
  let phrase = 0;
  let run = 0;
  let before = -1;
  for (let at = 0; at < length; at += 1) {
    const number = room[at] ?? -1;
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
  return { singles, pairs: matchedPairs, phrase, length };
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

/** Numbers of the words of the part at hand; a new array for each of 2,000 parts a question is dear. */
let room = new Int16Array(4096);

/**
 * Reads the words of `syllables()` as they are spelled into `room`: the number of each, -1 when
 * it has none. Returns how many. One loop without calls on the way: it sees some 200,000 letters a
 * question.
 */
function readNumbers({ units, from, to }: Part, table: NumberTable): number {
  const { lower } = letterTable();
  if (room.length <= (to - from) / 2 + 1) room = new Int16Array(to - from + 2);
  let count = 0;
  let inWord = false;
  let hash = FIRST_HASH;
  for (let at = from; at <= to; at += 1) {
    const unit = at < to ? (lower[units[at] ?? 0] ?? NO_WORD) : NO_WORD;
    if (unit !== NO_WORD) {
      inWord = true;
      hash = nextHash(hash, unit);
    } else if (inWord) {
      room[count] = numberAt(hash, table);
      count += 1;
      inWord = false;
      hash = FIRST_HASH;
    }
  }
  return count;
}

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
