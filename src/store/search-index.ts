import type { Chunk } from '../domain/chunk.ts';

/**
 * The read side of one generation: whole, verified and unchanging. Methods are asynchronous so that
 * a database can stand behind them one day.
 */
export type SearchIndex = {
  readonly generation: number;
  readonly chunks: number;
  readonly documents: number;
  /** Model that made the vectors. */
  readonly modelId: string;
  /** At most `limit` chunks by BM25, best first; equal scores in index order. */
  readonly lexical: (query: LexicalQuery, options: SearchOptions) => Promise<readonly Hit[]>;
  /** At most `limit` chunks by cosine similarity, best first; equal scores in index order. */
  readonly nearest: (vector: Float32Array, options: SearchOptions) => Promise<readonly Hit[]>;
  /** Both scores of chunks that were found already, in the order of `ids`. */
  readonly scores: (ids: readonly string[], question: Asked) => Promise<readonly ChunkScores[]>;
  /** Chunks of a document, in text order; empty when it is not searchable. */
  readonly chunksOf: (documentKey: string) => Promise<readonly Hit[]>;
  /** How often syllables and pairs of them occur, for putting accents back. */
  readonly vocabulary: Vocabulary;
};

/** Plain text, or parts with a weight (1 when absent); bigrams never span two parts. */
export type LexicalQuery = string | readonly QueryPart[];
export type QueryPart = { readonly text: string; readonly weight?: number };

export type SearchOptions = {
  readonly limit: number;
  /** Keys of the only documents that may be found. An empty set finds nothing. */
  readonly documents?: ReadonlySet<string>;
};

export type Hit = {
  /** Names the chunk within its generation. */
  readonly id: string;
  /** The same as `chunk.article`, and much cheaper to read. */
  readonly article: string;
  /** Unpacked when it is first read (35 µs): read it of the hits that are worth it. */
  readonly chunk: Chunk;
  /** BM25 score, or cosine similarity; 0 from `chunksOf`. */
  readonly score: number;
};

export type Asked = { readonly query?: LexicalQuery; readonly vector?: Float32Array };

export type ChunkScores = { readonly lexical: number; readonly cosine: number };

/** Counts are numbers of chunks. Syllables are those of `syllables()`. */
export type Vocabulary = {
  readonly count: (syllable: string) => number;
  readonly pairCount: (first: string, second: string) => number;
  /** Syllables of the corpus that lose their accents to this one. */
  readonly spellings: (folded: string) => readonly string[];
};
