import type { Chunk } from '../domain/chunk.ts';
import type { Catalogue, VersionRecord } from './catalogue.ts';
import { isUnusable } from './generation/generation-state.ts';
import type {
  ChunkedVersion,
  GenerationView,
  GenerationWriter,
  WriterOptions,
} from './generation.ts';
import { openGenerationWriter } from './open-generation-writer.ts';

export type UpToDateOptions = WriterOptions & {
  readonly catalogue: Catalogue;
  /** Cuts a version into searchable pieces. */
  readonly chunk: (version: VersionRecord) => readonly Chunk[];
  /** Uses nothing of the serving generation, because its files are damaged. */
  readonly rebuild?: boolean;
};

export type UpToDateResult = {
  readonly generation: GenerationView;
  /** Versions that became searchable, and that ceased to be. */
  readonly added: number;
  readonly removed: number;
  /** Accepted versions that were left out because they lost their hash. */
  readonly damaged: readonly string[];
};

/**
 * Makes the search index say what the catalogue says: every accepted version searchable, nothing
 * else. Does nothing when it does already; builds anew what is missing, damaged or made by another
 * embedder. Called at every start, it makes up for a process that was killed at any moment.
 *
 * @throws AppError DATA_FOLDER_BUSY, DATA_FOLDER_UNUSABLE, STORAGE_FULL
 */
export async function bringUpToDate(
  dataDir: string,
  options: UpToDateOptions,
): Promise<UpToDateResult> {
  const writer = await openGenerationWriter(dataDir, options);
  try {
    if (options.rebuild === true) writer.startAnew();
    return await publishDifference(writer, options);
  } catch (error) {
    if (!isUnusable(error)) throw error;
    // A segment that was to be merged is damaged: the catalogue has everything.
    writer.startAnew();
    return await publishDifference(writer, options);
  } finally {
    await writer.close();
  }
}

async function publishDifference(
  writer: GenerationWriter,
  { catalogue, chunk }: UpToDateOptions,
): Promise<UpToDateResult> {
  const wanted = new Set(await catalogue.searchableVersions());
  const current = writer.current();
  const missing = [...wanted].filter((versionId) => !current?.versionIds.has(versionId));
  const superfluous = [...(current?.versionIds ?? [])].filter((id) => !wanted.has(id));
  const damaged: string[] = [];

  async function* chunked(): AsyncGenerator<ChunkedVersion> {
    for (const versionId of missing) {
      const version = await catalogue.version(versionId);
      if (version) yield { versionId, documentKey: version.document.key, chunks: chunk(version) };
      else damaged.push(versionId);
    }
  }

  if (current && missing.length === 0 && superfluous.length === 0) {
    return { generation: current, added: 0, removed: 0, damaged };
  }
  const generation = await writer.publish({ add: chunked(), remove: superfluous });
  const added = missing.length - damaged.length;
  return { generation, added, removed: superfluous.length, damaged };
}
