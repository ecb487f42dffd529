import type { Vocabulary } from '../search-index.ts';
import type { LexicalSegment } from '../segment/lexical-segment.ts';

/** Counts over all segments; chunks that were removed since count until they are merged away. */
export function createVocabulary(segments: readonly LexicalSegment[]): Vocabulary {
  function sum(termOf: (segment: LexicalSegment) => number): number {
    return segments.reduce((total, segment) => {
      const term = termOf(segment);
      return term < 0 ? total : total + segment.list(term).df;
    }, 0);
  }

  return {
    count: (syllable) => sum((segment) => segment.syllable(syllable)),
    pairCount: (first, second) =>
      sum((segment) => segment.pair(segment.syllable(first), segment.syllable(second))),
    spellings: (folded) => [...new Set(segments.flatMap((segment) => segment.spellings(folded)))],
  };
}
