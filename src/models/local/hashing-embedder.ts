import { syllables } from '../../language/syllables.ts';
import type { Embedder } from '../embedder.ts';

/** Buckets, hence vector length. */
const DIMENSIONS = 256;

/** A pair says more than a syllable, and there are more of them (chosen, not measured). */
const PAIR_WEIGHT = 1.5;

/**
 * Embeds by counting syllables and pairs of them into hashed buckets with hashed signs, so that
 * collisions cancel on average (Weinberger et al. 2009, https://arxiv.org/abs/0902.2206). It knows
 * no meaning, needs no weights, and gives the same vector on every machine.
 */
export function createHashingEmbedder(): Embedder {
  return {
    modelId: `hashing-syllables-${DIMENSIONS}-v1`,
    dimensions: DIMENSIONS,
    embed: async (texts) => texts.map(embedOne),
  };
}

function embedOne(text: string): Float32Array {
  const counts = new Map<number, number>();
  const count = (hash: number, weight: number): void => {
    counts.set(hash, (counts.get(hash) ?? 0) + weight);
  };
  let before = 0;
  for (const syllable of syllables(text)) {
    const hash = hashOf(syllable, 0);
    count(hash, 1);
    if (before !== 0) count(hashOf(syllable, before), PAIR_WEIGHT);
    before = hash;
  }
  const vector = new Float32Array(DIMENSIONS);
  for (const [hash, weight] of counts) {
    // The logarithm keeps a word that is repeated through a long text from owning the vector.
    const value = Math.log1p(weight) * (hash & 1 ? 1 : -1);
    const bucket = (hash >>> 1) % DIMENSIONS;
    vector[bucket] = (vector[bucket] ?? 0) + value;
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

/** FNV-1a, 32 bit, over UTF-16 units (http://www.isthe.com/chongo/tech/comp/fnv/), then mixed. */
function hashOf(text: string, seed: number): number {
  let hash = 0x811c9dc5 ^ seed;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  return (hash ^ (hash >>> 13)) >>> 0;
}
