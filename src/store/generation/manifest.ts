import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import { sha256 } from '../files/sha256.ts';

/** Raised when files of another layout could not be read any more; the index is then rebuilt. */
export const FORMAT = 3;

/** A file of a segment. */
export type FileEntry = { readonly name: string; readonly bytes: number; readonly sha256: string };

/** The rows `[from, to)` of one version in a segment. */
export type VersionRows = {
  readonly versionId: string;
  readonly documentKey: string;
  readonly from: number;
  readonly to: number;
};

/** `segment.json`: everything that must be known before a file of the segment is trusted. */
export type SegmentManifest = {
  readonly format: number;
  readonly id: string;
  readonly rows: number;
  readonly modelId: string;
  readonly dimensions: number;
  readonly metric: 'inner-product';
  /** hnswlib's ef at which the graph found 99 % of the true neighbours; absent without a graph. */
  readonly graphEffort?: number;
  readonly versions: readonly VersionRows[];
  readonly files: readonly FileEntry[];
};

/** `manifest.json` of a generation: which segments, and what in them is not valid any more. */
export type GenerationManifest = {
  readonly format: number;
  readonly number: number;
  /** ISO instant. */
  readonly createdAt: string;
  readonly modelId: string;
  readonly dimensions: number;
  readonly segments: readonly { readonly id: string; readonly sha256: string }[];
  /** Versions that lie in a segment and must not be found. */
  readonly removed: readonly string[];
};

/**
 * Reads a manifest that must have a given hash.
 *
 * @throws AppError INDEX_DAMAGED, INDEX_INCOMPATIBLE
 */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- JSON has no types
export function readManifest<Manifest extends { readonly format: number }>(
  folder: string,
  { name, promised }: { readonly name: string; readonly promised: string },
): Manifest {
  const path = join(folder, name);
  let content: Buffer;
  try {
    content = readFileSync(path);
  } catch (error) {
    throw new AppError('INDEX_DAMAGED', `${path} cannot be read`, { cause: error });
  }
  if (sha256(content) !== promised) {
    throw new AppError('INDEX_DAMAGED', `${path} does not have its hash`);
  }
  // Its hash is right, so a writer of ours made it.
  const manifest = JSON.parse(content.toString()) as Manifest;
  if (manifest.format !== FORMAT) {
    throw new AppError('INDEX_INCOMPATIBLE', `${path} has format ${manifest.format}`);
  }
  return manifest;
}
