import { syllables } from '../../language/syllables.ts';
import type { LexicalQuery } from '../search-index.ts';

/** One syllable or pair of a question with the sum of its weights. */
export type QueryTerm = {
  readonly first: string;
  /** Absent for a single syllable. */
  readonly second?: string;
  readonly weight: number;
};

/**
 * The distinct terms of a query in order of appearance. A term that stands twice weighs twice, as
 * BM25 has it; pairs never span two parts; a weight that is not above 0 leaves its part out.
 */
export function queryTerms(query: LexicalQuery): QueryTerm[] {
  const parts = typeof query === 'string' ? [{ text: query }] : query;
  const terms = new Map<string, QueryTerm>();
  const add = (term: QueryTerm): void => {
    const key = term.second === undefined ? term.first : `${term.first} ${term.second}`;
    const known = terms.get(key);
    terms.set(key, known ? { ...known, weight: known.weight + term.weight } : term);
  };
  for (const { text, weight = 1 } of parts) {
    if (!(weight > 0) || !Number.isFinite(weight)) continue;
    const tokens = syllables(text);
    for (const [index, first] of tokens.entries()) {
      add({ first, weight });
      const second = tokens[index + 1];
      if (second !== undefined) add({ first, second, weight });
    }
  }
  return [...terms.values()];
}
