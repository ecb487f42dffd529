import { AppError } from '../../domain/errors.ts';
import type { TopRows } from '../search/top-rows.ts';
import type { RowMask } from './row-mask.ts';

/** Unit vectors of a segment, one a row, one after the other. */
export type Vectors = {
  readonly rows: number;
  readonly dimensions: number;
  readonly of: (row: number) => Float32Array;
  /** Inner product of a row with a vector of the same length. */
  readonly similarity: (row: number, vector: Float32Array) => number;
  /** Offers every row that may be found, under `firstRow` + its number. */
  readonly scan: (vector: Float32Array, into: ScanTarget) => void;
};

export type ScanTarget = {
  readonly top: TopRows;
  readonly firstRow: number;
  /** All rows when absent. */
  readonly mask?: RowMask;
};

/** @throws AppError INDEX_DAMAGED when the file does not hold whole vectors */
export function openVectors(
  file: ArrayBuffer,
  { rows, dimensions }: { readonly rows: number; readonly dimensions: number },
): Vectors {
  if (file.byteLength !== rows * dimensions * 4) {
    throw new AppError('INDEX_DAMAGED', 'the file of vectors has another size than promised');
  }
  const all = new Float32Array(file);

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
    scan: (vector, { top, firstRow, mask }) => {
      for (let row = 0; row < rows; row += 1) {
        if (mask === undefined || mask.allowed[row] === 1) {
          top.offer(firstRow + row, similarity(row, vector));
        }
      }
    },
  };
}
