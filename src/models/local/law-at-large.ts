import { AppError } from '../../domain/errors.ts';
import type { Embedder, LikenessAtLarge } from '../embedder.ts';
import { readWeightsFile, writeWeightsFile } from './weights-file.ts';

/** The matters that law at large speaks of, as vectors of one embedder. */
export type LawGroups = {
  /** The embedder whose vectors these are. */
  readonly modelId: string;
  readonly dimensions: number;
  /** Value of one step of each group, and its vector in steps, -127 to 127. */
  readonly steps: Float32Array;
  readonly values: Int8Array;
};

type Header = { readonly modelId: string; readonly dimensions: number; readonly groups: number };

const MAGIC = 'SOTAYLAW';
const shipped = new URL('./weights/law-at-large.bin', import.meta.url);

/**
 * What a question is held against besides the corpus: the groups into which some 100,000 điều of Vietnamese
 * law fall (scripts/group-law.ts). A question that is much more alike to law elsewhere than to what is held
 * here is not answered here.
 *
 * @throws AppError MODEL_DAMAGED when the file is absent or changed, or made with another embedder.
 */
export function createLawAtLarge(
  { modelId }: Pick<Embedder, 'modelId'>,
  path: string | URL = shipped,
): LikenessAtLarge {
  const { header, bytes, arraysAt } = readWeightsFile(path, MAGIC);
  const { dimensions, groups, ...made } = header as Header;
  if (made.modelId !== modelId) {
    const reason = `made with ${made.modelId}, not ${modelId}`;
    throw new AppError('MODEL_DAMAGED', `The groups of law cannot be used: ${reason}.`, {
      details: { path: String(path), reason },
    });
  }
  const steps = new Float32Array(bytes, arraysAt, groups);
  const values = new Int8Array(bytes, arraysAt + groups * 4, groups * dimensions);
  return (vector) => {
    const sums = sumsOf(vector, values, dimensions);
    const nearest = sums.reduce((most, sum, group) => Math.max(most, sum * (steps[group] ?? 0)), 0);
    return Math.min(1, nearest);
  };
}

/**
 * What a vector and each group have in common, in steps of the group. Four at a time: each sum waits for its
 * last step, and the processor adds to the other three meanwhile.
 */
function sumsOf(vector: Float32Array, values: Int8Array, dimensions: number): Float64Array {
  const sums = new Float64Array(values.length / dimensions);
  for (let group = 0; group < sums.length; group += 4) {
    const one = group * dimensions;
    const two = one + dimensions;
    const three = two + dimensions;
    const four = three + dimensions;
    let [a, b, c, d] = [0, 0, 0, 0];
    for (let column = 0; column < dimensions; column += 1) {
      const value = vector[column] ?? 0;
      a += value * (values[one + column] ?? 0);
      b += value * (values[two + column] ?? 0);
      c += value * (values[three + column] ?? 0);
      d += value * (values[four + column] ?? 0);
    }
    // Of the last ones fewer than four may be groups: what is behind the end is not kept.
    sums[group] = a;
    sums[group + 1] = b;
    sums[group + 2] = c;
    sums[group + 3] = d;
  }
  return sums;
}

/** A file of weights (weights-file.ts): header, steps, values. */
export function writeLawGroups({ modelId, dimensions, steps, values }: LawGroups): Buffer {
  const header: Header = { modelId, dimensions, groups: steps.length };
  return writeWeightsFile(MAGIC, header, [steps, values]);
}
