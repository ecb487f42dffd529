import type { Chunk } from '../domain/chunk.ts';
import { addressOf } from '../domain/provision.ts';
import type { Embedder } from '../models/embedder.ts';
import type { Hit, LexicalQuery, SearchIndex } from '../store/search-index.ts';
import type { Understood } from './understood.ts';

/** An điều that was found, by its address or one inside it. */
export type ArticleHit = {
  readonly article: string;
  /** Fused score, 0 to 1; 1 is the best of both sources. */
  readonly score: number;
};

/**
 * Share of the vector score in the weighted sum, which beats reciprocal ranks (research/figures.md:
 * .890 against .833). The hashing embedder adds little; chosen on the dev split of
 * data/retrieval/commune.
 */
const VECTOR_SHARE = 0.2;
/** Weight of the law's words against the words that were typed. Golden dev set. */
const STATUTORY_WEIGHT = 0.8;
/** Chunks taken from each source before fusion: recall@100 is what later stages can still use. */
const CANDIDATES = 100;

export type RetrieveOptions = {
  readonly limit: number;
  /** Keys of the only documents that may be found; all when absent. */
  readonly documents?: ReadonlySet<string>;
};

/** One generation of the index and the embedder that made its vectors. */
export type RetrieveParts = { readonly index: SearchIndex; readonly embedder: Embedder };

/**
 * Finds điều: those that the question names come first, and a question that names held documents is
 * answered from them alone; the rest by both sources, fused by a weighted sum. Best first.
 */
export async function retrieve(
  { query, statutory, named }: Pick<Understood, 'query' | 'statutory' | 'named'>,
  options: RetrieveOptions,
  { index, embedder }: RetrieveParts,
): Promise<ArticleHit[]> {
  const words: LexicalQuery = [
    { text: query },
    ...statutory.map(({ law }) => ({ text: law, weight: STATUTORY_WEIGHT })),
  ];
  const only = new Set(named.map(({ document }) => document.key));
  const documents = only.size > 0 ? within(only, options.documents) : options.documents;
  const search = { limit: CANDIDATES, ...(documents ? { documents } : {}) };
  const law = statutory.map((entry) => entry.law);
  const [vector] = await embedder.embed([[query, ...law].join(' ')]);
  const lexical = await index.lexical(words, search);
  const nearest = vector ? await index.nearest(vector, search) : [];
  const fused = fuse(lexical, nearest).toSorted(
    (a, b) => b.score - a.score || (a.article < b.article ? -1 : 1),
  );
  return [...addressesNamed(named, documents), ...fused].slice(0, options.limit);
}

function within(
  only: ReadonlySet<string>,
  allowed: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  return allowed ? only.intersection(allowed) : only;
}

/** Provisions that the question names exactly; loading finds the điều around each. */
function addressesNamed(
  named: Understood['named'],
  documents: ReadonlySet<string> | undefined,
): ArticleHit[] {
  return named
    .filter(({ document }) => documents === undefined || documents.has(document.key))
    .flatMap(({ document, paths }) => paths.map((path) => addressOf(document.key, path)))
    .map((article) => ({ article, score: 1 }));
}

function fuse(lexical: readonly Hit[], nearest: readonly Hit[]): ArticleHit[] {
  const fused = new Map<string, ArticleHit>();
  const scores = new Map<string, { chunk: Chunk; score: number }>();
  const add = (hits: readonly Hit[], share: number) => {
    const best = hits[0]?.score ?? 0;
    for (const { id, chunk, score } of hits) {
      const part = best > 0 ? share * Math.max(0, score / best) : 0;
      scores.set(id, { chunk, score: (scores.get(id)?.score ?? 0) + part });
    }
  };
  add(lexical, 1 - VECTOR_SHARE);
  add(nearest, VECTOR_SHARE);
  for (const { chunk, score } of scores.values()) {
    const held = fused.get(chunk.article);
    if (!held || score > held.score) {
      fused.set(chunk.article, { article: chunk.article, score });
    }
  }
  return [...fused.values()];
}
