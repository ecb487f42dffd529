import { readWeightsFile, writeWeightsFile } from './weights-file.ts';
import type { StaticEmbedderVocabulary } from './static-embedder-vocabulary.ts';

/** What the training script learned: a vocabulary and one quantised vector per row of it. */
export type StaticEmbedderWeights = {
  readonly vocabulary: StaticEmbedderVocabulary;
  readonly dimensions: number;
  /** A row that stands n times in a text counts n to this power. */
  readonly countPower: number;
  /** Value of one quantisation step of each row. */
  readonly steps: Float32Array;
  /** Row-major, `dimensions` values a row, -127 to 127. */
  readonly values: Int8Array;
};

type Header = {
  readonly dimensions: number;
  readonly countPower: number;
  readonly buckets: number;
  readonly pairs: number;
  readonly syllables: readonly string[];
};

const MAGIC = 'SOTAYEMB';

/** A file of weights (weights-file.ts): header, pairs, steps, values. */
export function writeStaticEmbedderWeights(weights: StaticEmbedderWeights): Buffer {
  const { vocabulary, dimensions, countPower, steps, values } = weights;
  const header: Header = {
    dimensions,
    countPower,
    buckets: vocabulary.buckets,
    pairs: vocabulary.pairs.length,
    syllables: vocabulary.syllables,
  };
  return writeWeightsFile(MAGIC, header, [vocabulary.pairs, steps, values]);
}

/**
 * Reads a file of weights and checks all of it; also returns its SHA-256, which names the model.
 * @throws AppError MODEL_DAMAGED when the file is absent, cut short, changed or of another version.
 */
export function readStaticEmbedderWeights(
  path: string | URL,
): StaticEmbedderWeights & { readonly sha256: string } {
  const { sha256, header, bytes, arraysAt } = readWeightsFile(path, MAGIC);
  const { dimensions, countPower, buckets, syllables, pairs } = header as Header;
  const rows = syllables.length + buckets + pairs;
  const stepsAt = arraysAt + pairs * 4;
  const valuesAt = stepsAt + rows * 4;
  return {
    sha256,
    dimensions,
    countPower,
    vocabulary: { syllables, buckets, pairs: new Uint32Array(bytes, arraysAt, pairs) },
    steps: new Float32Array(bytes, stepsAt, rows),
    values: new Int8Array(bytes, valuesAt, rows * dimensions),
  };
}
