import type { Chunk } from '../domain/chunk.ts';

/** What the store needs of an embedder; `models/embedder.ts` fits. */
export type VectorSource = {
  readonly modelId: string;
  readonly dimensions: number;
  readonly embed: (texts: readonly string[]) => Promise<Float32Array[]>;
};

/** The chunks of one version, all of them; a version is searchable as a whole or not at all. */
export type ChunkedVersion = {
  readonly versionId: string;
  readonly documentKey: string;
  readonly chunks: readonly Chunk[];
};

export type GenerationChange = {
  readonly add: AsyncIterable<ChunkedVersion> | Iterable<ChunkedVersion>;
  /** Version ids that must not be found any more. */
  readonly remove: readonly string[];
};

export type WriterOptions = {
  readonly embedder: VectorSource;
  /** What of a chunk is embedded; heading, path and text when absent. */
  readonly embeddedText?: (chunk: Chunk) => string;
  /** Told after each version that was added to the generation being built. */
  readonly onProgress?: (done: { readonly versions: number; readonly chunks: number }) => void;
  /** Rows from which a segment gets an HNSW graph; for tests. */
  readonly graphFrom?: number;
};

/**
 * The one writer of a data folder; it holds the folder's lock until closed.
 *
 * A generation is written beside the old one, made durable, read back and verified, and only then
 * named by CURRENT in one rename. Stopping at any moment leaves the old generation serving.
 */
export type GenerationWriter = {
  /** The serving generation; undefined before the first one or when it cannot be used. */
  readonly current: () => GenerationView | undefined;
  /** Builds, verifies and names the next generation; returns it. */
  readonly publish: (change: GenerationChange) => Promise<GenerationView>;
  /** Builds the next generation from nothing; for when the files of this one are damaged. */
  readonly startAnew: () => void;
  readonly close: () => Promise<void>;
};

export type GenerationView = {
  readonly number: number;
  readonly versionIds: ReadonlySet<string>;
  readonly documents: number;
  readonly chunks: number;
  readonly modelId: string;
  readonly dimensions: number;
  /** Bytes of all files that it needs. */
  readonly bytes: number;
};
