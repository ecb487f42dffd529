import { readCurrent } from './generation/current.ts';
import { layoutOf } from './generation/layout.ts';
import { openGeneration, type OpenOptions, type OpenSegments } from './open-search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** A search index that moves on when a writer, in any process, names a new generation. */
export type FollowedIndex = {
  /** The whole generation that serves now; keep it for the length of one question. */
  readonly current: () => SearchIndex;
  /** Looks at CURRENT now; true when another generation serves since. */
  readonly refresh: () => boolean;
  readonly close: () => void;
};

export type FollowOptions = OpenOptions & {
  /** Told when a new generation cannot be used; the old one goes on serving. */
  readonly onFailure?: (error: unknown) => void;
  /** Milliseconds between two looks; reading CURRENT takes some 20 µs. */
  readonly everyMs?: number;
};

/** So that a document is found within 3 s of its `accepted` line (a goal of the product). */
const EVERY_MS = 500;

/**
 * Opens the serving generation and follows CURRENT from then on. A segment that both generations
 * use is not read again, so a small addition is taken over in milliseconds.
 *
 * @throws AppError INDEX_NOT_READY, INDEX_DAMAGED, INDEX_INCOMPATIBLE for the first generation
 */
export async function followSearchIndex(
  dataDir: string,
  { onFailure = () => undefined, everyMs = EVERY_MS, ...options }: FollowOptions,
): Promise<FollowedIndex> {
  const layout = layoutOf(dataDir);
  const open: OpenSegments = new Map();
  let index = openGeneration(dataDir, options, open);
  let refused: number | undefined;

  function refresh(): boolean {
    const number = readCurrent(layout)?.number;
    if (number === undefined || number === index.generation || number === refused) return false;
    try {
      index = openGeneration(dataDir, options, open);
      refused = undefined;
      return true;
    } catch (error) {
      refused = number;
      onFailure(error);
      return false;
    }
  }

  const timer = setInterval(() => {
    try {
      refresh();
    } catch (error) {
      onFailure(error);
    }
  }, everyMs);
  timer.unref();
  return { current: () => index, refresh, close: () => clearInterval(timer) };
}
