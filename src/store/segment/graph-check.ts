import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../domain/errors.ts';
import { createTopRows } from '../search/top-rows.ts';
import type { Vectors } from './vectors.ts';

const script = fileURLToPath(new URL('graph-process.ts', import.meta.url));

/** Self-queries that a new graph must answer. */
const SAMPLES = 50;

/** Efforts that are tried, least first. */
const EFFORTS = [64, 128, 256, 512];

/** Share of the true ten neighbours that a graph must find to be worth its answer. */
const LEAST_RECALL = 0.99;

/** Evenly spread rows, the same in parent and child. */
export function sampleRows(rows: number): number[] {
  const count = Math.min(SAMPLES, rows);
  return Array.from({ length: count }, (_, index) => Math.floor((index * rows) / count));
}

/** Builds `graph.bin` beside `vectors.bin` in a child process, so that questions go on meanwhile. */
export async function buildGraph(folder: string, dimensions: number): Promise<void> {
  await runChild(['build', folder, String(dimensions)]);
}

/**
 * Loads a new graph in a child process first, compares its neighbours with those of an exact scan,
 * and returns the least effort that finds 99 % of them; undefined when none does.
 */
export async function probeGraph(
  folder: string,
  vectors: Vectors,
  sha256: string,
): Promise<number | undefined> {
  const { rows, dimensions } = vectors;
  const output = await runChild(
    ['probe', folder, dimensions, rows, sha256, ...EFFORTS].map(String),
  );
  const found = JSON.parse(output) as readonly (readonly number[])[][];
  const samples = sampleRows(rows);
  const truth = samples.map((row) => exactNeighbours(vectors, row));
  const best = EFFORTS.findIndex((_, tried) => {
    const hits = truth.reduce((sum, { lowest, count }, sample) => {
      const near = (found[tried]?.[sample] ?? []).filter(
        // By similarity, not by row: copies of a text are as near as the text itself.
        (row) => vectors.similarity(row, vectors.of(samples[sample] ?? 0)) >= lowest - 1e-6,
      );
      return sum + near.length / count;
    }, 0);
    return hits / samples.length >= LEAST_RECALL;
  });
  return EFFORTS[best];
}

function exactNeighbours(vectors: Vectors, row: number): { lowest: number; count: number } {
  const top = createTopRows(10);
  vectors.scan(vectors.of(row), { top, limit: 10, firstRow: 0 });
  const nearest = top.take();
  return { lowest: nearest.at(-1)?.score ?? 0, count: nearest.length };
}

async function runChild(args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  let complaint = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (complaint += part.toString()));
  const { promise, resolve, reject } = Promise.withResolvers<number | null>();
  child.on('error', reject);
  child.on('close', resolve);
  const status = await promise;
  if (status === 0) return output;
  throw new AppError('INDEX_DAMAGED', `the graph process ended with ${status}: ${complaint}`);
}
