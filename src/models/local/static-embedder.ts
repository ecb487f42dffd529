import { syllables } from '../../language/syllables.ts';
import { remembered } from '../../language/remembered.ts';
import type { Embedder } from '../embedder.ts';
import { createRowFinder, type RowFinder } from './static-embedder-vocabulary.ts';
import {
  readStaticEmbedderWeights,
  type StaticEmbedderWeights,
} from './static-embedder-weights.ts';

/** Bytes of texts and vectors that are kept: a passage is compared with every question that finds it. */
const MAX_BYTES = 20_000_000;

const shippedWeights = new URL('./weights/static-embedder.bin', import.meta.url);

/**
 * The embedder that needs no download: the vector of a text is the weighted sum of the learned
 * vectors of its syllables and known pairs of syllables (docs/model-card.md).
 *
 * @throws AppError MODEL_DAMAGED when the weights are absent or changed.
 */
export function createStaticEmbedder(weightsPath: string | URL = shippedWeights): Embedder {
  const weights = readStaticEmbedderWeights(weightsPath);
  const finder = createRowFinder(weights.vocabulary);
  const counts = new Uint16Array(weights.steps.length);
  const vector = remembered(
    (text: string) => vectorOf(countRows(text, finder, counts), counts, weights),
    { limit: MAX_BYTES, weigh: ({ length }) => 2 * length + 4 * weights.dimensions },
  );
  return {
    modelId: `so-tay-static-${weights.sha256.slice(0, 12)}`,
    dimensions: weights.dimensions,
    embed: (texts) => Promise.resolve(texts.map(vector)),
  };
}

/** Distinct rows of a text in order of first sight; how often each stands is left in `counts`. */
function countRows(text: string, finder: RowFinder, counts: Uint16Array): number[] {
  const rows: number[] = [];
  const add = (row: number): void => {
    const count = counts[row] ?? 0;
    if (count === 0) rows.push(row);
    if (count < 65_535) counts[row] = count + 1;
  };
  let previous = -1;
  for (const syllable of syllables(text)) {
    const row = finder.syllableRow(syllable);
    add(row);
    const pair = previous < 0 ? -1 : finder.pairRow(previous, row);
    if (pair >= 0) add(pair);
    previous = row;
  }
  return rows;
}

/** Unit vector of the counted rows; empties the counts again. */
function vectorOf(
  rows: readonly number[],
  counts: Uint16Array,
  { dimensions, countPower, steps, values }: StaticEmbedderWeights,
): Float32Array {
  const sum = new Float32Array(dimensions);
  for (const row of rows) {
    const count = counts[row] ?? 1;
    const weight = (steps[row] ?? 0) * (count === 1 ? 1 : count ** countPower);
    const start = row * dimensions;
    for (let column = 0; column < dimensions; column += 1) {
      sum[column] = (sum[column] ?? 0) + weight * (values[start + column] ?? 0);
    }
    counts[row] = 0;
  }
  return toUnitLength(sum);
}

function toUnitLength(vector: Float32Array): Float32Array {
  let squares = 0;
  for (const value of vector) squares += value * value;
  if (squares === 0) return vector;
  const scale = 1 / Math.sqrt(squares);
  return vector.map((value) => value * scale);
}
