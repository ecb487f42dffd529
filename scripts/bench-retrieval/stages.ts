import { embedQuestion } from '../../src/ask/embed-question.ts';
import { findCandidates, lexicalQuery } from '../../src/ask/find-candidates.ts';
import { readWords } from '../../src/ask/read-words.ts';
import type { BenchIndex } from '../../src/evaluate/bench.ts';
import { searching, type OpenEngine } from '../../src/evaluate/product-engine.ts';
import { normaliseText } from '../../src/language/normalise.ts';
import type { LexicalQuery } from '../../src/store/search-index.ts';

/** Retrieval up to a stage; each includes the ones before it. */
export function stageSearches(engine: OpenEngine): Readonly<Record<string, BenchIndex['search']>> {
  const { index, embedder } = engine;
  const wordsOf = readerFor(engine);
  const lexical = async (query: LexicalQuery, limit: number) =>
    (await index.lexical(query, { limit })).map(({ article, score }) => ({ id: article, score }));
  return {
    '+ fields, heading × 7': (query, limit) => lexical(normaliseText(query), limit),
    '+ words of the law; frames out, names and years low': (query, limit) =>
      lexical(lexicalQuery(wordsOf(query)), limit),
    '+ vectors, weighted sum': async (query, limit) => {
      const words = wordsOf(query);
      const vector = await embedQuestion(words.search.words, embedder);
      const found = await findCandidates(words, undefined, { index, vector });
      return found.slice(0, limit).map(({ article, fused }) => ({ id: article, score: fused }));
    },
    '+ reranker, weights that saw the question': searching(engine).search,
  };
}

/** Reads questions with the vocabulary of an index. */
export function readerFor({ index }: Pick<OpenEngine, 'index'>) {
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  return (query: string) => readWords(normaliseText(query), vocabulary);
}
