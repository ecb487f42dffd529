import { AppError } from '../domain/errors.ts';
import { readCurrent } from './generation/current.ts';
import { readGeneration, type Generation } from './generation/generation-state.ts';
import { layoutOf, type Layout } from './generation/layout.ts';
import { createSearchIndex } from './search/create-search-index.ts';
import { openSegment, type OpenSegment } from './segment/open-segment.ts';
import type { VectorSource } from './generation.ts';
import type { SearchIndex } from './search-index.ts';

export type OpenOptions = {
  /** Questions will be embedded by it; an index that another one made is refused. */
  readonly embedder: Pick<VectorSource, 'modelId' | 'dimensions'>;
};

/** Segments that stay open from one generation to the next, by id. */
export type OpenSegments = Map<string, OpenSegment>;

/**
 * Opens the serving generation of a data folder after its every file was found to have its hash.
 *
 * @throws AppError INDEX_NOT_READY when there is none yet, INDEX_DAMAGED, INDEX_INCOMPATIBLE
 */
export async function openSearchIndex(dataDir: string, options: OpenOptions): Promise<SearchIndex> {
  return openGeneration(dataDir, options, new Map());
}

/** As `openSearchIndex`, keeping segments that are open already and dropping others. */
export function openGeneration(
  dataDir: string,
  options: OpenOptions,
  open: OpenSegments,
): SearchIndex {
  const layout = layoutOf(dataDir);
  // A writer may clear an old generation away while it is read; the next look finds its successor.
  for (let attempt = 1; ; attempt += 1) {
    const current = readCurrent(layout);
    if (current === undefined) {
      throw new AppError('INDEX_NOT_READY', `${dataDir} has no generation yet`);
    }
    try {
      const generation = readGeneration(layout, current, options.embedder);
      return createSearchIndex(generation.manifest, openSegments(layout, generation, open));
    } catch (error) {
      const moved = readCurrent(layout)?.number !== current.number;
      if (!moved || attempt === 3) throw error;
    }
  }
}

function openSegments(layout: Layout, { manifest }: Generation, open: OpenSegments): OpenSegment[] {
  const segments = manifest.segments.map((named) => {
    const segment = open.get(named.id) ?? openSegment(layout, named);
    open.set(named.id, segment);
    return segment;
  });
  const used = new Set(manifest.segments.map(({ id }) => id));
  for (const id of open.keys()) if (!used.has(id)) open.delete(id);
  return segments;
}
