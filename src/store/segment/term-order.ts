import type { PairTable } from './pair-table.ts';

/**
 * The terms of a segment in their final order: syllables in code unit order, then pairs of
 * syllables by first and second member. A pair's term is the number of syllables plus its place.
 */
export type TermOrder = {
  readonly syllables: readonly string[];
  /** For each syllable the place of its first pair; one more entry ends the last. */
  readonly pairStarts: Uint32Array;
  /** Second members, ascending within one first member. */
  readonly pairSeconds: Uint32Array;
  /** Final term of each syllable and of each pair, by the id used while counting. */
  readonly ofSyllable: Uint32Array;
  readonly ofPair: Uint32Array;
  readonly terms: number;
};

/** Orders the terms that were counted under ids in order of appearance. */
export function orderTerms(unigrams: ReadonlyMap<string, number>, pairs: PairTable): TermOrder {
  const syllables = [...unigrams.keys()].toSorted();
  const ids = Uint32Array.from(syllables, (syllable) => unigrams.get(syllable) ?? 0);
  const ofSyllable = new Uint32Array(ids.length);
  for (const [place, id] of ids.entries()) ofSyllable[id] = place;

  const keys = sortedPairKeys(pairs, ofSyllable);
  const ofPair = new Uint32Array(keys.length);
  const pairStarts = new Uint32Array(ids.length + 1);
  const pairSeconds = new Uint32Array(keys.length);
  for (const [place, key] of keys.entries()) {
    const first = Math.floor(key / ids.length);
    const second = key - first * ids.length;
    ofPair[pairs.idOf(ids[first] ?? 0, ids[second] ?? 0)] = ids.length + place;
    pairSeconds[place] = second;
    pairStarts[first + 1] = place + 1;
  }
  // A syllable that begins no pair starts where the one before it ended.
  for (let first = 0; first < ids.length; first += 1) {
    pairStarts[first + 1] = Math.max(pairStarts[first + 1] ?? 0, pairStarts[first] ?? 0);
  }
  return {
    syllables,
    pairStarts,
    pairSeconds,
    ofSyllable,
    ofPair,
    terms: ids.length + keys.length,
  };
}

/** Both members in one number; sorting numbers needs no comparison function and is 10 × as fast. */
function sortedPairKeys(pairs: PairTable, ofSyllable: Uint32Array): Float64Array {
  const [firsts, seconds] = [pairs.firsts(), pairs.seconds()];
  const keys = new Float64Array(pairs.size());
  for (let id = 0; id < keys.length; id += 1) {
    const first = ofSyllable[firsts[id] ?? 0] ?? 0;
    keys[id] = first * ofSyllable.length + (ofSyllable[seconds[id] ?? 0] ?? 0);
  }
  return keys.toSorted();
}
