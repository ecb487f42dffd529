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
    let nearest = 0;
    for (let group = 0; group < groups; group += 1) {
      const start = group * dimensions;
      let sum = 0;
      for (let column = 0; column < dimensions; column += 1) {
        sum += (vector[column] ?? 0) * (values[start + column] ?? 0);
      }
      nearest = Math.max(nearest, sum * (steps[group] ?? 0));
    }
    return Math.min(1, nearest);
  };
}

/** A file of weights (weights-file.ts): header, steps, values. */
export function writeLawGroups({ modelId, dimensions, steps, values }: LawGroups): Buffer {
  const header: Header = { modelId, dimensions, groups: steps.length };
  return writeWeightsFile(MAGIC, header, [steps, values]);
}
