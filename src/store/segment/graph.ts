import { readFileSync } from 'node:fs';
import hnswlib from 'hnswlib-node';
import { AppError } from '../../domain/errors.ts';
import { sha256 } from '../files/sha256.ts';
import type { Scored } from '../search/top-rows.ts';

/**
 * The only file that knows hnswlib-node. The library reads a damaged or foreign file without a word
 * and then answers wrongly or ends the process, takes NaN, wraps labels around, and calls a filter
 * of ours for every point on its way (research: libraries.md 2.5, safety.md 1). So: a file is
 * hashed before native code sees it, every vector is checked, labels are our own row numbers, and
 * no filter is ever given.
 */
export type Graph = {
  readonly rows: number;
  /**
   * About the `limit` rows nearest to a unit vector, best first, by inner product. `effort` is
   * hnswlib's ef: how many candidates are kept on the way, at least `limit`.
   */
  readonly nearest: (vector: Float32Array, options: NearestOptions) => Scored[];
};

export type NearestOptions = { readonly limit: number; readonly effort: number };

/** M and efConstruction of all measurements (research/engines.md 3.1). */
const LINKS = 16;
const BUILD_EFFORT = 200;
/** hnswlib's own default; fixed, so that the same vectors give the same graph. */
const SEED = 100;

/**
 * Builds a graph over unit vectors that lie one after the other and writes it to `path`. Blocks for
 * some 2 ms a vector: run it in a child process.
 *
 * hnswlib reports success on a full disk, so the caller must hash, read back and probe the file.
 *
 * @throws RangeError for a vector that is not finite
 */
export function writeGraph(vectors: Float32Array, dimensions: number, path: string): void {
  const rows = vectors.length / dimensions;
  if (!Number.isInteger(rows) || rows < 1) throw new RangeError('vectors and dimensions disagree');
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  index.initIndex(rows, LINKS, BUILD_EFFORT, SEED);
  for (let row = 0; row < rows; row += 1) {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    checkVector(vector, dimensions);
    index.addPoint(Array.from(vector), row);
  }
  index.writeIndexSync(path);
}

/**
 * Loads a graph whose file has exactly the promised hash.
 *
 * @throws AppError INDEX_DAMAGED before native code sees any other file
 */
export function openGraph(
  path: string,
  promised: { readonly sha256: string; readonly dimensions: number; readonly rows: number },
): Graph {
  if (hashOf(path) !== promised.sha256) {
    throw new AppError('INDEX_DAMAGED', `the graph ${path} does not have its hash`);
  }
  const { dimensions, rows } = promised;
  const index = new hnswlib.HierarchicalNSW('ip', dimensions);
  index.readIndexSync(path);
  if (index.getCurrentCount() !== rows || index.getNumDimensions() !== dimensions) {
    throw new AppError('INDEX_DAMAGED', `the graph ${path} holds other vectors than promised`);
  }
  return {
    rows,
    nearest: (vector, { limit, effort }) => {
      checkVector(vector, dimensions);
      const count = Math.min(limit, rows);
      if (count < 1) return [];
      index.setEf(Math.max(effort, count));
      const { neighbors, distances } = index.searchKnn(Array.from(vector), count);
      return neighbors
        .map((row, place) => ({ row, score: 1 - (distances[place] ?? 1) }))
        .filter(({ row }) => row < rows);
    },
  };
}

/** @throws RangeError for a wrong length or a component that is not finite */
export function checkVector(vector: Float32Array, dimensions: number): void {
  if (vector.length !== dimensions) {
    throw new RangeError(`a vector of ${vector.length} dimensions, expected ${dimensions}`);
  }
  if (!vector.every(Number.isFinite)) throw new RangeError('a vector is not finite');
}

function hashOf(path: string): string {
  try {
    return sha256(readFileSync(path));
  } catch (error) {
    throw new AppError('INDEX_DAMAGED', `the graph ${path} cannot be read`, { cause: error });
  }
}
