import { createTopRows } from '../search/top-rows.ts';
import type { RowMask } from './row-mask.ts';
import { createScanModule } from './scan-module.ts';

/**
 * Nearest rows by a scan over 8-bit copies of the vectors, a quarter of the memory to read, in
 * SIMD; then the true similarity of every row that could be among the best. Because the error of
 * the copies is known, the result is exactly that of a scan over the vectors themselves.
 */
export type Int8Scan = {
  /** Calls `take` with at least the `limit` nearest rows; all others are surely farther. */
  readonly nearest: (
    vector: Float32Array,
    options: { readonly limit: number; readonly mask: RowMask | undefined },
    take: (row: number) => void,
  ) => void;
};

/** Largest 8-bit number used; −128 is left out so that signs are symmetric. */
const STEPS = 127;

/** Rows are padded to 16 bytes, one SIMD load. */
const PADDING = 16;

/** Copies unit vectors that lie one after the other. Takes some 4 ns a component. */
export function createInt8Scan(vectors: Float32Array, dimensions: number): Int8Scan {
  const rows = vectors.length / dimensions;
  const width = Math.ceil(dimensions / PADDING) * PADDING;
  const outAt = rows * width;
  const queryAt = outAt + rows * 4;
  const { memory, scan } = createScanModule(queryAt + width * 2 + PADDING);
  const copies = new Int8Array(memory, 0, outAt);
  const products = new Int32Array(memory, outAt, rows);
  const query = new Int16Array(memory, aligned(queryAt), width);
  const scales = new Float32Array(rows);
  let rowError = 0;
  for (let row = 0; row < rows; row += 1) {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    const { scale, error } = quantise(vector, copies.subarray(row * width, (row + 1) * width));
    scales[row] = scale;
    rowError = Math.max(rowError, error);
  }

  function nearest(
    vector: Float32Array,
    { limit, mask }: { readonly limit: number; readonly mask: RowMask | undefined },
    take: (row: number) => void,
  ): void {
    if (rows === 0 || limit === 0) return;
    query.fill(0);
    const { scale, error, length } = quantise(vector, query);
    scan(query.byteOffset, 0, rows, width, outAt);
    const about = (row: number): number => (products[row] ?? 0) * (scales[row] ?? 0) * scale;
    const top = createTopRows(limit);
    forEachAllowed(mask, (row) => top.offer(row, about(row)));
    // |v·q − v'·q'| ≤ |v − v'|·|q| + |v'|·|q − q'|; the rows are unit vectors, and the last term is
    // for the rounding of 32-bit floats. Twice: the best may be too low, another one too high.
    const doubt = 2 * (rowError * length + (1 + rowError) * error + 1e-5 * (1 + length));
    const least = top.threshold() - doubt;
    forEachAllowed(mask, (row) => {
      if (about(row) >= least) take(row);
    });
  }

  function forEachAllowed(mask: RowMask | undefined, visit: (row: number) => void): void {
    for (let row = 0; row < rows; row += 1) {
      if (mask === undefined || mask.allowed[row] === 1) visit(row);
    }
  }

  return { nearest };
}

/** Writes a vector in whole steps of `scale`; `error` is the length of what rounding took away. */
function quantise(
  vector: Float32Array,
  into: Int8Array | Int16Array,
): { scale: number; error: number; length: number } {
  let largest = 0;
  for (let index = 0; index < vector.length; index += 1) {
    largest = Math.max(largest, Math.abs(vector[index] ?? 0));
  }
  const scale = largest / STEPS;
  if (scale === 0) return { scale: 0, error: 0, length: 0 };
  const perStep = 1 / scale;
  let error = 0;
  let length = 0;
  for (let index = 0; index < vector.length; index += 1) {
    const value = vector[index] ?? 0;
    // Rounds a number that is surely small; `Math.round` costs twice as much.
    const steps = Math.floor(value * perStep + 0.5);
    const lost = value - steps * scale;
    into[index] = steps;
    error += lost * lost;
    length += value * value;
  }
  return { scale, error: Math.sqrt(error), length: Math.sqrt(length) };
}

function aligned(address: number): number {
  return Math.ceil(address / PADDING) * PADDING;
}
