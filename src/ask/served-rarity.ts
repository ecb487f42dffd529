import type { SearchIndex } from '../store/search-index.ts';
import { rarityIn, type Rarity } from './matched-words.ts';

const served = new WeakMap<SearchIndex, Rarity>();

/** Rarities in a generation: all that ask it share what was read of it. */
export function servedRarity(index: SearchIndex): Rarity {
  const known = served.get(index) ?? rarityIn({ ...index.vocabulary, size: index.chunks });
  served.set(index, known);
  return known;
}
