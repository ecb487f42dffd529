import { AppError } from '../../domain/errors.ts';
import type { TopRows } from '../search/top-rows.ts';
import { createInt8Scan } from './int8-scan.ts';
import type { RowMask } from './row-mask.ts';

/** Unit vectors of a segment, one a row, one after the other. */
export type Vectors = {
  readonly rows: number;
  readonly dimensions: number;
  readonly of: (row: number) => Float32Array;
  /** Inner product of a row with a vector of the same length. */
  readonly similarity: (row: number, vector: Float32Array) => number;
  /**
   * Offers the `limit` nearest of the rows that may be found, and perhaps others, under `firstRow`
   * + their number.
   */
  readonly scan: (vector: Float32Array, into: ScanTarget) => void;
};

export type ScanTarget = {
  readonly top: TopRows;
  readonly limit: number;
  readonly firstRow: number;
  /** All rows when absent. */
  readonly mask?: RowMask;
};

/** Fewer vectors than this are scanned as they are in a millisecond. */
const COPIED_FROM = 1000;

/**
 * A filter that lets fewer rows pass than this share is scanned row by row: a product in 8 bits
 * costs a twentieth of one in floats (measured at 80,000 × 256: 2.8 ms against 65 ms).
 */
const COPIES_SHARE = 1 / 20;

/** @throws AppError INDEX_DAMAGED when the file does not hold whole vectors */
export function openVectors(
  file: ArrayBuffer,
  { rows, dimensions }: { readonly rows: number; readonly dimensions: number },
): Vectors {
  if (file.byteLength !== rows * dimensions * 4) {
    throw new AppError('INDEX_DAMAGED', 'the file of vectors has another size than promised');
  }
  const all = new Float32Array(file);
  const copies = rows >= COPIED_FROM ? createInt8Scan(all, dimensions) : undefined;

  function similarity(row: number, vector: Float32Array): number {
    const start = row * dimensions;
    let sum = 0;
    for (let index = 0; index < dimensions; index += 1) {
      sum += (all[start + index] ?? 0) * (vector[index] ?? 0);
    }
    return sum;
  }

  return {
    rows,
    dimensions,
    of: (row) => all.subarray(row * dimensions, (row + 1) * dimensions),
    similarity,
    scan: (vector, { top, limit, firstRow, mask }) => {
      const offer = (row: number): void => top.offer(firstRow + row, similarity(row, vector));
      if (copies !== undefined && (mask?.count ?? rows) >= rows * COPIES_SHARE) {
        copies.nearest(vector, { limit, mask }, offer);
        return;
      }
      for (let row = 0; row < rows; row += 1) {
        if (mask === undefined || mask.allowed[row] === 1) offer(row);
      }
    },
  };
}
