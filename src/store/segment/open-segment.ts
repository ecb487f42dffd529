import { join } from 'node:path';
import { AppError } from '../../domain/errors.ts';
import { decodeColumns } from '../files/columns.ts';
import { readWhole } from '../files/read-whole.ts';
import { sha256 } from '../files/sha256.ts';
import type { Layout } from '../generation/layout.ts';
import { readManifest, type SegmentManifest } from '../generation/manifest.ts';
import { openChunkTable, type ChunkTable } from './chunk-table.ts';
import { openGraph, type Graph } from './graph.ts';
import { openLexicalSegment, type LexicalSegment } from './lexical-segment.ts';
import { openVectors, type Vectors } from './vectors.ts';

/** A segment whose every file had its hash when it was opened. */
export type OpenSegment = {
  readonly manifest: SegmentManifest;
  readonly lexical: LexicalSegment;
  readonly chunks: ChunkTable;
  readonly vectors: Vectors;
  readonly graph: Graph | undefined;
};

/**
 * Opens a segment that a generation names by id and hash.
 *
 * @throws AppError INDEX_DAMAGED, INDEX_INCOMPATIBLE
 */
export function openSegment(
  layout: Layout,
  named: { readonly id: string; readonly sha256: string },
): OpenSegment {
  const folder = layout.segment(named.id);
  const manifest = readManifest<SegmentManifest>(folder, {
    name: 'segment.json',
    promised: named.sha256,
  });
  const { rows, dimensions, graphEffort } = manifest;
  const lexical = openLexicalSegment(decodeColumns(readVerified(folder, manifest, 'lexical.bin')));
  const chunks = openChunkTable(decodeColumns(readVerified(folder, manifest, 'chunks.bin')));
  if (lexical.rows !== rows || chunks.rows !== rows) {
    throw new AppError('INDEX_DAMAGED', `the files of segment ${named.id} disagree on its rows`);
  }
  return {
    manifest,
    lexical,
    chunks,
    vectors: openVectors(readVerified(folder, manifest, 'vectors.bin'), { rows, dimensions }),
    graph:
      graphEffort === undefined
        ? undefined
        : openGraph(join(folder, 'graph.bin'), {
            sha256: entryNamed(manifest, 'graph.bin').sha256,
            dimensions,
            rows,
          }),
  };
}

/** Whole content of a file that has the promised size and hash, in a buffer of its own. */
function readVerified(folder: string, manifest: SegmentManifest, name: string): ArrayBuffer {
  const path = join(folder, name);
  const entry = entryNamed(manifest, name);
  let content: Uint8Array<ArrayBuffer>;
  try {
    content = readWhole(path);
  } catch (error) {
    throw new AppError('INDEX_DAMAGED', `${path} cannot be read`, { cause: error });
  }
  if (content.length !== entry.bytes || sha256(content) !== entry.sha256) {
    throw new AppError('INDEX_DAMAGED', `${path} does not have its size and hash`);
  }
  return content.buffer;
}

function entryNamed(
  { files, id }: SegmentManifest,
  name: string,
): SegmentManifest['files'][number] {
  const entry = files.find((file) => file.name === name);
  if (entry === undefined) throw new AppError('INDEX_DAMAGED', `segment ${id} has no ${name}`);
  return entry;
}
