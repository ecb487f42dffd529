import { mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { syncFolder, writeAndSync } from '../files/durable.ts';
import { sha256 } from '../files/sha256.ts';
import { storeError } from '../files/store-error.ts';
import type { ChunkedVersion, GenerationChange, WriterOptions } from '../generation.ts';
import { openSegment } from '../segment/open-segment.ts';
import { buildSegments, embedVersions, type VectoredVersion } from './build-segments.ts';
import { generationNumbers } from './clean-up.ts';
import { writeCurrent } from './current.ts';
import { liveVersions, type Generation, type UsedSegment } from './generation-state.ts';
import { BUILDING, type Layout } from './layout.ts';
import { FORMAT } from './manifest.ts';
import { segmentsToMerge } from './merge-policy.ts';

/** What the next generation starts from. */
export type Publishing = {
  readonly serving: Generation | undefined;
  readonly change: GenerationChange;
  readonly options: WriterOptions;
};

/** Builds the next generation and names it; until the last line the old one serves. */
export async function publishGeneration(
  layout: Layout,
  { serving, change, options }: Publishing,
): Promise<Generation> {
  const held = serving?.segments ?? [];
  const removed = new Set([...(serving?.manifest.removed ?? []), ...change.remove]);
  const added = newVersions(change.add, { held, removed });
  const built = await buildSegments(layout, embedVersions(added, options), options);
  if (serving && built.length === 0 && sameRemoved(serving, removed)) return serving;
  const segments = await mergeSegments(layout, [...held, ...built], { removed, options });
  const present = new Set(
    segments.flatMap(({ manifest }) => manifest.versions.map(({ versionId }) => versionId)),
  );
  const number = Math.max(serving?.manifest.number ?? 0, ...generationNumbers(layout)) + 1;
  const manifest = {
    format: FORMAT,
    number,
    createdAt: new Date().toISOString(),
    modelId: options.embedder.modelId,
    dimensions: options.embedder.dimensions,
    segments: segments.map((segment) => ({ id: segment.manifest.id, sha256: segment.sha256 })),
    removed: [...removed].filter((versionId) => present.has(versionId)),
  };
  name(layout, number, JSON.stringify(manifest));
  return { manifest, segments };
}

function sameRemoved({ manifest, segments }: Generation, removed: ReadonlySet<string>): boolean {
  const before = new Set(manifest.removed);
  return segments.every((segment) =>
    segment.manifest.versions.every(
      ({ versionId }) => before.has(versionId) === removed.has(versionId),
    ),
  );
}

/**
 * Versions that must be embedded and written. One that lies in a segment already is not; if it had
 * been removed, it is merely taken back.
 *
 * @yields versions that no segment holds
 */
async function* newVersions(
  versions: GenerationChange['add'],
  { held, removed }: { held: readonly UsedSegment[]; removed: Set<string> },
): AsyncGenerator<ChunkedVersion> {
  const present = new Set(
    held.flatMap(({ manifest }) => manifest.versions.map(({ versionId }) => versionId)),
  );
  for await (const version of versions) {
    if (present.has(version.versionId)) {
      removed.delete(version.versionId);
    } else {
      present.add(version.versionId);
      yield version;
    }
  }
}

/** Leaves out segments of which nothing is valid, and writes those anew that the policy names. */
async function mergeSegments(
  layout: Layout,
  segments: readonly UsedSegment[],
  { removed, options }: { removed: ReadonlySet<string>; options: WriterOptions },
): Promise<UsedSegment[]> {
  const live = segments.filter(({ manifest }) => liveVersions(manifest, removed).length > 0);
  const merging = new Set(
    segmentsToMerge(
      live.map(({ manifest }) => ({
        id: manifest.id,
        rows: manifest.rows,
        liveRows: liveVersions(manifest, removed).reduce((sum, { from, to }) => sum + to - from, 0),
      })),
    ),
  );
  const kept = live.filter(({ manifest }) => !merging.has(manifest.id));
  if (merging.size === 0) return kept;
  const old = live.filter(({ manifest }) => merging.has(manifest.id));
  const { embedder, graphFrom } = options;
  const merged = await buildSegments(layout, rereadVersions(layout, old, removed), {
    embedder,
    ...(graphFrom === undefined ? {} : { graphFrom }),
  });
  return [...kept, ...merged];
}

/**
 * Versions of segments that are about to be merged; nothing is embedded again.
 *
 * @yields the valid versions as they were written, vectors included
 */
async function* rereadVersions(
  layout: Layout,
  segments: readonly UsedSegment[],
  removed: ReadonlySet<string>,
): AsyncGenerator<VectoredVersion> {
  for (const { manifest, sha256: hash } of segments) {
    const { chunks, vectors } = openSegment(layout, { id: manifest.id, sha256: hash });
    for (const { versionId, documentKey, from, to } of liveVersions(manifest, removed)) {
      const rows = Array.from({ length: to - from }, (_, index) => from + index);
      yield {
        version: { versionId, documentKey, chunks: rows.map((row) => chunks.chunk(row)) },
        vectors: rows.map((row) => vectors.of(row)),
      };
    }
  }
}

/** Puts the manifest in place, durably, and then turns CURRENT to it. */
function name(layout: Layout, number: number, manifest: string): void {
  const beside = join(layout.generations, `${BUILDING}${number}`);
  const hash = sha256(manifest);
  try {
    mkdirSync(beside, { recursive: true });
    writeAndSync(join(beside, 'manifest.json'), manifest);
    syncFolder(beside);
    renameSync(beside, layout.generation(number));
    syncFolder(layout.generations);
  } catch (error) {
    rmSync(beside, { recursive: true, force: true });
    throw storeError(error, `could not write generation ${number}`);
  }
  writeCurrent(layout, { number, sha256: hash });
}
