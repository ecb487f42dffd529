import { AppError } from '../domain/errors.ts';
import {
  followSearchIndex,
  type FollowedIndex,
  type FollowOptions,
} from './follow-search-index.ts';
import type { SearchIndex } from './search-index.ts';

/** The index that answers questions, from before the first generation is there. */
export type ServingIndex = {
  /** The whole generation that serves now; undefined before `open` found one. */
  readonly current: () => SearchIndex | undefined;
  /** Opens the serving generation, or looks for a newer one; false when there is none yet. */
  readonly open: () => Promise<boolean>;
  readonly close: () => void;
};

/** Opens nothing yet. */
export function createServingIndex(dataDir: string, options: FollowOptions): ServingIndex {
  let followed: FollowedIndex | undefined;
  return {
    current: () => followed?.current(),
    open: async () => {
      if (followed) followed.refresh();
      else followed = await followUnlessAbsent(dataDir, options);
      return followed !== undefined;
    },
    close: () => followed?.close(),
  };
}

/** @throws {AppError} `INDEX_DAMAGED`, `INDEX_INCOMPATIBLE` */
async function followUnlessAbsent(
  dataDir: string,
  options: FollowOptions,
): Promise<FollowedIndex | undefined> {
  try {
    return await followSearchIndex(dataDir, options);
  } catch (error) {
    if (error instanceof AppError && error.code === 'INDEX_NOT_READY') return undefined;
    throw error;
  }
}
