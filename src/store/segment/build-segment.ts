import { randomBytes } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Chunk } from '../../domain/chunk.ts';
import { AppError } from '../../domain/errors.ts';
import { encodeColumns, type Column } from '../files/columns.ts';
import { syncFile, syncFolder, writeAndSync } from '../files/durable.ts';
import { readWhole } from '../files/read-whole.ts';
import { sha256 } from '../files/sha256.ts';
import { storeError } from '../files/store-error.ts';
import { BUILDING, type Layout } from '../generation/layout.ts';
import { FORMAT, type FileEntry, type SegmentManifest } from '../generation/manifest.ts';
import type { ChunkedVersion } from '../generation.ts';
import { createChunkTableBuilder } from './chunk-table.ts';
import { buildGraph, probeGraph } from './graph-check.ts';
import { checkVector } from './graph.ts';
import { createLexicalBuilder } from './lexical-builder.ts';
import { openVectors } from './vectors.ts';

/** A finished segment, in place under its id and verified. */
export type BuiltSegment = { readonly manifest: SegmentManifest; readonly sha256: string };

/** Takes whole versions with their vectors and makes one immutable segment of them. */
export type SegmentBuilder = {
  readonly rows: () => number;
  readonly add: (version: ChunkedVersion, vectors: readonly Float32Array[]) => void;
  /** Writes, verifies and puts the segment in place. */
  readonly finish: () => Promise<BuiltSegment>;
  /** Gives up; nothing stays behind. */
  readonly abandon: () => void;
};

export type SegmentOptions = {
  readonly modelId: string;
  readonly dimensions: number;
  /** Rows from which a segment gets an HNSW graph beside its vectors. */
  readonly graphFrom: number;
};

/**
 * Starts a segment in a folder beside the finished ones. Vectors go to the disk as they come; the
 * rest stays in memory until `finish` (some 4 kB a chunk).
 *
 * @throws AppError STORAGE_FULL, DATA_FOLDER_UNUSABLE
 */
export function createSegmentBuilder(layout: Layout, options: SegmentOptions): SegmentBuilder {
  const { modelId, dimensions, graphFrom } = options;
  const id = randomBytes(8).toString('hex');
  const folder = join(layout.segments, BUILDING + id);
  const vectorFile = named(folder, () => {
    mkdirSync(folder, { recursive: true });
    return openSync(join(folder, 'vectors.bin'), 'w');
  });
  const lexical = createLexicalBuilder();
  const chunks = createChunkTableBuilder();
  const versions: SegmentManifest['versions'][number][] = [];
  let rows = 0;

  function add(version: ChunkedVersion, vectors: readonly Float32Array[]): void {
    if (vectors.length !== version.chunks.length) {
      throw new RangeError(`${version.chunks.length} chunks came with ${vectors.length} vectors`);
    }
    for (const vector of vectors) checkVector(vector, dimensions);
    for (const [index, chunk] of version.chunks.entries()) {
      lexical.add(fieldsOf(chunk));
      chunks.add(chunk);
      const vector = vectors[index];
      if (vector) named(folder, () => writeAll(vectorFile, bytesOf(vector)));
    }
    const { versionId, documentKey } = version;
    versions.push({ versionId, documentKey, from: rows, to: rows + version.chunks.length });
    rows += version.chunks.length;
  }

  async function finish(): Promise<BuiltSegment> {
    named(folder, () => {
      fsyncSync(vectorFile);
      closeSync(vectorFile);
    });
    const wantsGraph = rows >= graphFrom && rows > 0;
    // The graph grows in its own process while this one packs the postings.
    const graph = wantsGraph ? buildGraph(folder, dimensions) : undefined;
    graph?.catch(() => undefined);
    named(folder, () => {
      writeColumns(join(folder, 'lexical.bin'), lexical.finish());
      writeColumns(join(folder, 'chunks.bin'), chunks.finish());
    });
    await graph;
    if (wantsGraph) named(folder, () => syncFile(join(folder, 'graph.bin')));
    const files = [
      'lexical.bin',
      'chunks.bin',
      'vectors.bin',
      ...(wantsGraph ? ['graph.bin'] : []),
    ];
    const entries = files.map((name) => named(folder, () => entryOf(folder, name)));
    const graphEntry = entries.find(({ name }) => name === 'graph.bin');
    const effort = graphEntry && (await probed(folder, graphEntry.sha256));
    if (effort === undefined) rmSync(join(folder, 'graph.bin'), { force: true });
    const kept = entries.filter(({ name }) => name !== 'graph.bin' || effort !== undefined);
    return put({
      format: FORMAT,
      id,
      rows,
      modelId,
      dimensions,
      metric: 'inner-product',
      ...(effort === undefined ? {} : { graphEffort: effort }),
      versions,
      files: kept,
    });
  }

  function probed(from: string, hash: string): Promise<number | undefined> {
    const vectors = openVectors(readWhole(join(from, 'vectors.bin')).buffer, { rows, dimensions });
    return probeGraph(from, vectors, hash);
  }

  function put(manifest: SegmentManifest): BuiltSegment {
    const content = JSON.stringify(manifest);
    named(folder, () => {
      writeAndSync(join(folder, 'segment.json'), content);
      syncFolder(folder);
      renameSync(folder, layout.segment(id));
      syncFolder(layout.segments);
    });
    return { manifest, sha256: sha256(content) };
  }

  return {
    rows: () => rows,
    add,
    finish,
    abandon: () => rmSync(folder, { recursive: true, force: true }),
  };
}

function fieldsOf({ title, path, heading, text }: Chunk) {
  return { title, path, heading, body: text };
}

function writeColumns(path: string, columns: Readonly<Record<string, Column>>): void {
  const file = openSync(path, 'w');
  try {
    for (const part of encodeColumns(columns)) writeAll(file, part);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function writeAll(file: number, bytes: Uint8Array): void {
  for (let at = 0; at < bytes.length;) at += writeSync(file, bytes, at);
}

function bytesOf(vector: Float32Array): Uint8Array {
  return new Uint8Array(vector.buffer, vector.byteOffset, vector.byteLength);
}

/** Hashes what really stands on the disk; an empty file means that the disk took nothing. */
function entryOf(folder: string, name: string): FileEntry {
  const content = readFileSync(join(folder, name));
  return { name, bytes: content.length, sha256: sha256(content) };
}

function named<Result>(folder: string, work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    const known = storeError(error, `could not build ${folder}`);
    throw known instanceof AppError ? known : error;
  }
}
