import { foldAccents } from '../../language/fold.ts';
import type { Columns } from '../files/columns.ts';
import { createPostingsReader, type PostingList, type PostingsReader } from './posting-list.ts';
import { fieldNames, rankingNumbers, type Ranking } from './ranking.ts';

/** The lexical part of one segment as it lies in its file. */
export type LexicalSegment = {
  readonly rows: number;
  readonly postings: PostingsReader;
  /** Lengths in syllables of each row's fields, in the order of `fieldNames`. */
  readonly lengths: readonly Uint32Array[];
  /** Frequency code of each rank. */
  readonly frequencyCodes: Uint16Array;
  /** Number of a syllable, -1 when the segment has none. */
  readonly syllable: (text: string) => number;
  /** Term of a pair of syllable numbers, -1 when they never stand together. */
  readonly pair: (first: number, second: number) => number;
  readonly list: (term: number) => PostingList;
  /** Score bound of a term in 255ths, under the segment's own mean length. */
  readonly bound: (term: number) => number;
  /** Whether the bounds were computed under this ranking; under another one they prove nothing. */
  readonly hasBoundsFor: (ranking: Ranking) => boolean;
  /** Syllables that lose their accents to `folded`. */
  readonly spellings: (folded: string) => readonly string[];
};

export function openLexicalSegment(columns: Columns): LexicalSegment {
  const syllables = Buffer.from(columns.get('syllables', 'Uint8Array')).toString().split('\n');
  const pairStarts = columns.get('pairStarts', 'Uint32Array');
  const pairSeconds = columns.get('pairSeconds', 'Uint32Array');
  const listStarts = columns.get('listStarts', 'Uint32Array');
  const listBounds = columns.get('listBounds', 'Uint8Array');
  const boundsRanking = columns.get('boundsRanking', 'Float64Array');
  const lengths = fieldNames.map((name) => columns.get(`${name}Lengths`, 'Uint32Array'));
  const numbers = new Map(syllables.map((syllable, number) => [syllable, number]));
  const rows = lengths[0]?.length ?? 0;
  const postings = createPostingsReader(columns.get('postings', 'Uint8Array'));
  let folded: Map<string, string[]> | undefined;

  function pair(first: number, second: number): number {
    if (first < 0 || second < 0) return -1;
    let low = pairStarts[first] ?? 0;
    let high = (pairStarts[first + 1] ?? 0) - 1;
    while (low <= high) {
      const middle = (low + high) >>> 1;
      const found = pairSeconds[middle] ?? 0;
      if (found === second) return syllables.length + middle;
      if (found < second) low = middle + 1;
      else high = middle - 1;
    }
    return -1;
  }

  return {
    rows,
    postings,
    lengths,
    frequencyCodes: columns.get('frequencyCodes', 'Uint16Array'),
    syllable: (text) => numbers.get(text) ?? -1,
    pair,
    list: (term) => postings.open(listStarts[term] ?? 0, rows),
    bound: (term) => listBounds[term] ?? 255,
    hasBoundsFor: (ranking) =>
      rankingNumbers(ranking).every((value, index) => value === boundsRanking[index]),
    spellings: (text) => {
      folded ??= Map.groupBy(syllables, foldAccents);
      return folded.get(text) ?? [];
    },
  };
}
