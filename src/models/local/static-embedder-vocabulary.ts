import { foldAccents } from '../../language/fold.ts';

/** Rows of the weight table, in this order: syllables, hashed buckets, pairs of syllables. */
export type StaticEmbedderVocabulary = {
  /** Known syllables, most frequent first; the position is the row. At most 65,535 with `buckets`. */
  readonly syllables: readonly string[];
  /** Rows shared by all other syllables, chosen by hash. */
  readonly buckets: number;
  /** Pairs `first * 65536 + second` of syllable rows, ascending; row = syllables + buckets + position. */
  readonly pairs: Uint32Array;
};

/** Finds the rows of the weight table that stand for a text. */
export type RowFinder = {
  /** Row of a syllable: its own, else that of its accents restored by frequency, else a bucket. */
  syllableRow(syllable: string): number;
  /** Row of two neighbouring syllables given by their rows; -1 when the pair is not known. */
  pairRow(first: number, second: number): number;
};

/** Looks rows up in constant time; the pairs are kept in one open-addressing table. */
export function createRowFinder(vocabulary: StaticEmbedderVocabulary): RowFinder {
  const { syllables, buckets, pairs } = vocabulary;
  const rows = new Map(syllables.map((syllable, row) => [syllable, row]));
  const folded = foldedRows(syllables);
  const table = pairTable(pairs);
  const firstPairRow = syllables.length + buckets;
  return {
    syllableRow(syllable) {
      const known = rows.get(syllable) ?? folded.get(syllable);
      if (known !== undefined) return known;
      return syllables.length + (buckets === 0 ? 0 : hash(syllable) % buckets);
    },
    pairRow(first, second) {
      const key = first * 65_536 + second;
      for (let slot = slotOf(key, table.mask); ; slot = (slot + 1) & table.mask) {
        const position = table.positions[slot] ?? 0;
        if (position === 0) return -1;
        if (pairs[position - 1] === key) return firstPairRow + position - 1;
      }
    },
  };
}

/** The most frequent accented syllable of each unaccented spelling. */
function foldedRows(syllables: readonly string[]): Map<string, number> {
  const folded = new Map<string, number>();
  for (const [row, syllable] of syllables.entries()) {
    const plain = foldAccents(syllable);
    if (plain !== syllable && !folded.has(plain)) folded.set(plain, row);
  }
  return folded;
}

function pairTable(pairs: Uint32Array): { positions: Uint32Array; mask: number } {
  let size = 4;
  while (size < pairs.length * 2) size *= 2;
  const mask = size - 1;
  const positions = new Uint32Array(size);
  for (let index = 0; index < pairs.length; index += 1) {
    let slot = slotOf(pairs[index] ?? 0, mask);
    while (positions[slot] !== 0) slot = (slot + 1) & mask;
    positions[slot] = index + 1;
  }
  return { positions, mask };
}

/** Multiplicative hashing, Knuth, The Art of Computer Programming 6.4: 2^32 / golden ratio. */
function slotOf(key: number, mask: number): number {
  const mixed = Math.imul(key, 0x9e_37_79_b1);
  return ((mixed >>> 16) ^ mixed) & mask;
}

/** FNV-1a over UTF-16 units, as in draft-eastlake-fnv. */
function hash(text: string): number {
  let value = 0x81_1c_9d_c5;
  for (let index = 0; index < text.length; index += 1) {
    value = Math.imul(value ^ text.charCodeAt(index), 0x01_00_01_93);
  }
  return value >>> 0;
}
