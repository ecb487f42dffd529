import { AppError } from '../../domain/errors.ts';
import type { GenerationView, VectorSource } from '../generation.ts';
import { readCurrent, type CurrentGeneration } from './current.ts';
import type { Layout } from './layout.ts';
import {
  readManifest,
  type GenerationManifest,
  type SegmentManifest,
  type VersionRows,
} from './manifest.ts';

/** A segment that a generation uses. */
export type UsedSegment = { readonly manifest: SegmentManifest; readonly sha256: string };

/** A generation with the manifests of its segments. */
export type Generation = {
  readonly manifest: GenerationManifest;
  readonly segments: readonly UsedSegment[];
};

/** The generation that CURRENT names, when a writer with this embedder can build on it. */
export function usableGeneration(layout: Layout, embedder: VectorSource): Generation | undefined {
  try {
    const current = readCurrent(layout);
    return current && readGeneration(layout, current, embedder);
  } catch (error) {
    if (isUnusable(error)) return undefined;
    throw error;
  }
}

/** Whether an error says that an index cannot be used as it is, and must be built anew. */
export function isUnusable(error: unknown): boolean {
  return (
    error instanceof AppError &&
    (error.code === 'INDEX_DAMAGED' || error.code === 'INDEX_INCOMPATIBLE')
  );
}

/**
 * A generation with all its manifests; the large files are not read.
 *
 * @throws AppError INDEX_DAMAGED, INDEX_INCOMPATIBLE
 */
export function readGeneration(
  layout: Layout,
  named: CurrentGeneration,
  embedder?: Pick<VectorSource, 'modelId' | 'dimensions'>,
): Generation {
  const manifest = readManifest<GenerationManifest>(layout.generation(named.number), {
    name: 'manifest.json',
    promised: named.sha256,
  });
  const { modelId, dimensions } = embedder ?? manifest;
  if (manifest.modelId !== modelId || manifest.dimensions !== dimensions) {
    throw new AppError(
      'INDEX_INCOMPATIBLE',
      `the index was made by ${manifest.modelId}, questions are embedded by ${modelId}`,
    );
  }
  const segments = manifest.segments.map((segment) => ({
    manifest: readManifest<SegmentManifest>(layout.segment(segment.id), {
      name: 'segment.json',
      promised: segment.sha256,
    }),
    sha256: segment.sha256,
  }));
  return { manifest, segments };
}

/** Rows of the versions of a segment that may be found. */
export function liveVersions(
  { versions }: SegmentManifest,
  removed: ReadonlySet<string>,
): VersionRows[] {
  return versions.filter(({ versionId }) => !removed.has(versionId));
}

/** What is told of a generation to those who use the writer. */
export function viewOf({ manifest, segments }: Generation): GenerationView {
  const removed = new Set(manifest.removed);
  const live = segments.flatMap((segment) => liveVersions(segment.manifest, removed));
  const files = segments.flatMap((segment) => segment.manifest.files);
  return {
    number: manifest.number,
    versionIds: new Set(live.map(({ versionId }) => versionId)),
    documents: new Set(live.map(({ documentKey }) => documentKey)).size,
    chunks: live.reduce((sum, { from, to }) => sum + to - from, 0),
    modelId: manifest.modelId,
    dimensions: manifest.dimensions,
    bytes: files.reduce((sum, { bytes }) => sum + bytes, 0),
  };
}
