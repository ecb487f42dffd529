import type { Chunk } from '../../domain/chunk.ts';
import { liveVersions } from '../generation/generation-state.ts';
import type { GenerationManifest } from '../generation/manifest.ts';
import type {
  ChunkScores,
  Hit,
  LexicalQuery,
  SearchIndex,
  SearchOptions,
} from '../search-index.ts';

import type { OpenSegment } from '../segment/open-segment.ts';
import { maskOf } from '../segment/row-mask.ts';
import { offerNearest, type Searched } from './nearest.ts';
import { offerLexical } from './offer-lexical.ts';
import { lexicalScores } from './lexical-score.ts';
import { listsOf, scoreSegments, SCORE_UNITS } from './scored-segment.ts';
import { createTopRows, type Scored } from './top-rows.ts';
import { createVocabulary } from './vocabulary.ts';

/** The open segments of a generation as one index. */
export function createSearchIndex(
  manifest: GenerationManifest,
  segments: readonly OpenSegment[],
): SearchIndex {
  const removed = new Set(manifest.removed);
  const scored = scoreSegments(segments.map((segment) => segment.lexical));
  const live = segments.flatMap((segment) => liveVersions(segment.manifest, removed));

  function searchedIn(documents?: ReadonlySet<string>): Searched[] {
    return segments.map((segment, index) => ({
      segment,
      firstRow: scored[index]?.firstRow ?? 0,
      mask: maskOf(segment.manifest, removed, documents),
    }));
  }

  const unfiltered = searchedIn();
  /** Segments with the rows that may be found in them. */
  function searched(documents: ReadonlySet<string> | undefined): readonly Searched[] {
    return documents === undefined ? unfiltered : searchedIn(documents);
  }

  function lexical(query: LexicalQuery, { limit, documents }: SearchOptions): Hit[] {
    const top = createTopRows(checkedLimit(limit));
    const lists = listsOf(query, scored);
    for (const [index, { mask }] of searched(documents).entries()) {
      const segment = scored[index];
      if (segment) offerLexical(segment, lists[index] ?? [], { top, limit, mask });
    }
    return top.take().map(({ row, score }) => hit({ row, score: score / SCORE_UNITS }));
  }

  function nearest(vector: Float32Array, { limit, documents }: SearchOptions): Hit[] {
    const top = createTopRows(checkedLimit(limit));
    for (const part of searched(documents)) offerNearest(vector, part, { top, limit });
    return top.take().map(hit);
  }

  function hit({ row, score }: Scored): Hit {
    const { segment, local } = place(row);
    const article = segment.chunks.article(local);
    const named = { id: `${segment.manifest.id}:${local}`, article, score };
    return hitOf(named, () => segment.chunks.chunk(local));
  }

  function place(row: number): { segment: OpenSegment; local: number } {
    const index = scored.findLastIndex(({ firstRow }) => firstRow <= row);
    const segment = segments[index];
    if (segment === undefined) throw new RangeError(`no row ${row} in this generation`);
    return { segment, local: row - (scored[index]?.firstRow ?? 0) };
  }

  /** Segment number and row of a hit's id. */
  function parseId(id: string): Place {
    const [name, digits] = id.split(':');
    const index = segments.findIndex(({ manifest: { id: known } }) => known === name);
    const row = Number(digits);
    if (!(row >= 0 && row < (segments[index]?.manifest.rows ?? 0))) {
      throw new RangeError(`no chunk ${id} in this generation`);
    }
    return { index, row };
  }

  return {
    generation: manifest.number,
    chunks: live.reduce((sum, { from, to }) => sum + to - from, 0),
    documents: new Set(live.map(({ documentKey }) => documentKey)).size,
    modelId: manifest.modelId,
    lexical: async (query, options) => lexical(query, options),
    nearest: async (vector, options) => nearest(vector, options),
    scores: async (ids, { query, vector }) => {
      const places = ids.map(parseId);
      const bySegment = Map.groupBy(places, ({ index }) => index);
      const lists = query === undefined ? [] : listsOf(query, scored);
      const scores = new Map<Place, ChunkScores>();
      for (const [index, held] of bySegment) {
        const [segment, vectors] = [scored[index], segments[index]?.vectors];
        const rows = held.map(({ row }) => row);
        const lexicals = segment ? lexicalScores(segment, lists[index] ?? [], rows) : [];
        for (const [at, asked] of held.entries()) {
          const cosine = vector && vectors ? vectors.similarity(asked.row, vector) : 0;
          scores.set(asked, { lexical: lexicals[at] ?? 0, cosine });
        }
      }
      return places.map((asked) => scores.get(asked) ?? { lexical: 0, cosine: 0 });
    },
    chunksOf: async (documentKey) =>
      segments.flatMap((segment, index) =>
        liveVersions(segment.manifest, removed)
          .filter((version) => version.documentKey === documentKey)
          .flatMap(({ from, to }) =>
            Array.from({ length: to - from }, (_, offset) =>
              hit({ row: (scored[index]?.firstRow ?? 0) + from + offset, score: 0 }),
            ),
          ),
      ),
    vocabulary: createVocabulary(segments.map(({ lexical: part }) => part)),
  };
}

/** A row of a segment, both by number. */
type Place = { readonly index: number; readonly row: number };

function checkedLimit(limit: number): number {
  if (!Number.isInteger(limit) || limit < 0) throw new RangeError(`a limit of ${limit}`);
  return limit;
}

/** Most found chunks are ranked away unread, so a chunk is unpacked when it is first looked at. */
function hitOf(named: Omit<Hit, 'chunk'>, read: () => Chunk): Hit {
  let chunk: Chunk | undefined;
  return {
    ...named,
    get chunk() {
      return (chunk ??= read());
    },
  };
}
