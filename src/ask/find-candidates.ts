import type { Hit, LexicalQuery, SearchIndex } from '../store/search-index.ts';
import type { Candidate } from './rerank-features.ts';
import type { Understood } from './understood.ts';

/** A candidate with the điều that it belongs to. */
export type Found = Candidate & { readonly article: string };

/**
 * Share of the vector score in the weighted sum, which beats reciprocal ranks (research/figures.md:
 * .890 against .833). Flat optimum .3 to .4 on three dev sets (docs/model-card.md).
 */
const VECTOR_SHARE = 0.35;
/** Weight of the law's words against the words that were typed: .4 to 1 give the same on dev. */
const STATUTORY_WEIGHT = 0.7;
/** Weight of all other wordings of a word together: .25 to 1 find the same on our own questions. */
const WORDING_WEIGHT = 0.3;
/** Weight of names of places and years: 1 costs .010 nDCG@10 on commune, 0 would lose local law. */
const NAME_WEIGHT = 0.2;
/** Chunks taken from each source. */
const DEPTH = 120;

/** One generation of the index, and the question by the embedder that made its vectors. */
export type RetrieveParts = {
  readonly index: SearchIndex;
  /** Undefined: only words are searched. */
  readonly vector: Float32Array | undefined;
};

type SearchedFor = Pick<Understood, 'search' | 'statutory' | 'wordings'>;

/** Chunks that either source finds, with both scores; best weighted sum first. */
export async function findCandidates(
  { search, statutory, wordings }: SearchedFor,
  documents: ReadonlySet<string> | undefined,
  { index, vector }: RetrieveParts,
): Promise<Found[]> {
  const query = lexicalQuery({ search, statutory, wordings });
  const options = { limit: DEPTH, ...(documents ? { documents } : {}) };
  const lexical = await index.lexical(query, options);
  const nearest = vector ? await index.nearest(vector, options) : [];
  const hits = [...new Map([...lexical, ...nearest].map((hit) => [hit.id, hit])).values()];
  const words = await completed(hits, lexical, async (ids) =>
    (await index.scores(ids, { query })).map((scores) => scores.lexical),
  );
  const meaning = await completed(hits, nearest, async (ids) =>
    vector ? (await index.scores(ids, { vector })).map(({ cosine }) => cosine) : [],
  );
  const scores = hits.map(({ id }) => ({
    lexical: words.get(id) ?? 0,
    cosine: meaning.get(id) ?? 0,
  }));
  return fuse(hits, scores).toSorted(
    (a, b) => b.fused - a.fused || (a.article < b.article ? -1 : 1),
  );
}

/** What of a question the words are searched by, each part with its weight. */
export function lexicalQuery({ search, statutory, wordings }: SearchedFor): LexicalQuery {
  return [
    { text: search.words },
    { text: search.names, weight: NAME_WEIGHT },
    ...statutory.map(({ law }) => ({ text: law, weight: STATUTORY_WEIGHT })),
    ...wordings.flatMap(({ law }) =>
      law.map((text) => ({ text, weight: WORDING_WEIGHT / law.length })),
    ),
  ];
}

/** Scores of one source by id: known of what it found itself, worked out for the other hits. */
async function completed(
  hits: readonly Hit[],
  found: readonly Hit[],
  scoresOf: (ids: readonly string[]) => Promise<readonly number[]>,
): Promise<ReadonlyMap<string, number>> {
  const known = new Map(found.map(({ id, score }) => [id, score]));
  const missing = hits.map(({ id }) => id).filter((id) => !known.has(id));
  const scores = await scoresOf(missing);
  return new Map([...known, ...missing.map((id, at) => [id, scores[at] ?? 0] as const)]);
}

function fuse(
  hits: readonly Hit[],
  scores: readonly { readonly lexical: number; readonly cosine: number }[],
): Found[] {
  const best = {
    lexical: Math.max(...scores.map(({ lexical }) => lexical), Number.EPSILON),
    cosine: Math.max(...scores.map(({ cosine }) => cosine), Number.EPSILON),
  };
  return hits.map((hit, at) => {
    const { lexical = 0, cosine = 0 } = scores[at] ?? {};
    const fused =
      (1 - VECTOR_SHARE) * (lexical / best.lexical) +
      VECTOR_SHARE * Math.max(0, cosine / best.cosine);
    return {
      article: hit.article,
      // Read only of those that are ranked again.
      get chunk() {
        return hit.chunk;
      },
      lexical,
      cosine,
      fused,
    };
  });
}
