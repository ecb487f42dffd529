import { join } from 'node:path';

/** Where everything of the index lies in a data folder. */
export type Layout = {
  readonly root: string;
  readonly segments: string;
  readonly generations: string;
  /** Names the serving generation: its number and the SHA-256 of its manifest. */
  readonly current: string;
  readonly segment: (id: string) => string;
  readonly generation: (number: number) => string;
};

/** Folders whose name begins so are unfinished work of a writer. */
export const BUILDING = '.building-';

export function layoutOf(root: string): Layout {
  const segments = join(root, 'segments');
  const generations = join(root, 'generations');
  return {
    root,
    segments,
    generations,
    current: join(root, 'CURRENT'),
    segment: (id) => join(segments, id),
    generation: (number) => join(generations, String(number).padStart(6, '0')),
  };
}
