/** Candidates of one question: features row by row, and how much each is wanted (sums to 1). */
export type Example = {
  readonly rows: readonly Float64Array[];
  readonly wanted: readonly number[];
};

/** Strength of the pull towards 0 for standardised features: 1e-4 to 1e-2 gave the same on dev. */
const RIDGE = 1e-3;
const MAX_STEPS = 25;
/** A step that gains less than this in mean loss is the last. */
const SETTLED = 1e-7;
/** Candidates less probable than this are left out of the curvature, which only sets the step. */
const NEGLIGIBLE = 1e-4;

function deviationOf(examples: readonly Example[], size: number): Float64Array {
  const mean = new Float64Array(size);
  const squares = new Float64Array(size);
  let count = 0;
  for (const { rows } of examples) {
    for (const row of rows) {
      count += 1;
      for (let at = 0; at < size; at += 1) {
        const value = row[at] ?? 0;
        mean[at] = (mean[at] ?? 0) + value;
        squares[at] = (squares[at] ?? 0) + value * value;
      }
    }
  }
  for (let at = 0; at < size; at += 1) mean[at] = (mean[at] ?? 0) / Math.max(1, count);
  const variance = squares.map((sum, at) => sum / Math.max(1, count) - (mean[at] ?? 0) ** 2);
  // A feature that never varies stays as it is.
  return variance.map((value) => (value < 1e-9 ? 1 : Math.sqrt(value)));
}

/**
 * Weights of a linear score that make the wanted candidates likely under a softmax over each
 * question's candidates (ListNet, Cao et al. 2007), by Newton's method: no rate, no seed, the same
 * weights each time. `used` are the features that may have a weight; `start` shortens the way.
 */
export function fitListwise(
  examples: readonly Example[],
  { size, used, start }: { size: number; used?: readonly number[]; start?: Float64Array },
): Float64Array {
  const deviation = deviationOf(examples, size);
  const columns = used ?? Array.from({ length: size }, (_, at) => at);
  const scaled = examples
    .filter(({ wanted }) => wanted.some((share) => share > 0))
    .map(({ rows, wanted }) => ({
      wanted,
      rows: rows.map((row) =>
        Float64Array.from(columns, (at) => (row[at] ?? 0) / (deviation[at] ?? 1)),
      ),
    }));
  let weights = Float64Array.from(columns, (at) => (start?.[at] ?? 0) * (deviation[at] ?? 1));
  let loss = lossOf(scaled, weights);
  for (let step = 0; step < MAX_STEPS; step += 1) {
    const direction = newtonStep(scaled, weights);
    const next = bestAlong(scaled, { weights, direction, loss });
    if (loss - next.loss < SETTLED) break;
    ({ weights, loss } = next);
  }
  const result = new Float64Array(size);
  for (const [at, column] of columns.entries()) {
    result[column] = (weights[at] ?? 0) / (deviation[column] ?? 1);
  }
  return result;
}

/** Halves the step until the loss falls. */
function bestAlong(
  examples: readonly Example[],
  from: { weights: Float64Array; direction: Float64Array; loss: number },
): { weights: Float64Array<ArrayBuffer>; loss: number } {
  for (let length = 1; length > 1e-3; length /= 2) {
    const weights = from.weights.map((weight, at) => weight - length * (from.direction[at] ?? 0));
    const loss = lossOf(examples, weights);
    if (loss < from.loss) return { weights, loss };
  }
  return { weights: Float64Array.from(from.weights), loss: from.loss };
}

function lossOf(examples: readonly Example[], weights: Float64Array): number {
  let loss = 0;
  for (const { rows, wanted } of examples) {
    const likely = softmax(rows, weights);
    for (const [at, share] of wanted.entries()) {
      if (share > 0) loss -= share * Math.log(Math.max(likely[at] ?? 0, 1e-300));
    }
  }
  return loss / examples.length + RIDGE * dot(weights, weights);
}

function newtonStep(examples: readonly Example[], weights: Float64Array): Float64Array {
  const size = weights.length;
  const gradient = weights.map((weight) => 2 * RIDGE * weight);
  const curvature = new Float64Array(size * size);
  for (let at = 0; at < size; at += 1) curvature[at * size + at] = 2 * RIDGE;
  for (const { rows, wanted } of examples) {
    const likely = softmax(rows, weights);
    const mean = new Float64Array(size);
    for (const [at, row] of rows.entries()) {
      const share = (likely[at] ?? 0) / examples.length;
      addScaled(gradient, row, share - (wanted[at] ?? 0) / examples.length);
      addScaled(mean, row, likely[at] ?? 0);
      if ((likely[at] ?? 0) > NEGLIGIBLE) addOuter(curvature, row, share);
    }
    addOuter(curvature, mean, -1 / examples.length);
  }
  return solve(curvature, gradient);
}

function addScaled(sum: Float64Array, row: Float64Array, factor: number): void {
  for (const [at, value] of row.entries()) sum[at] = (sum[at] ?? 0) + factor * value;
}

/** Adds to the lower triangle of a square matrix the product of a row with itself. */
function addOuter(matrix: Float64Array, row: Float64Array, factor: number): void {
  for (const [i, left] of row.entries()) {
    if (left === 0) continue;
    const start = i * row.length;
    for (let j = 0; j <= i; j += 1) {
      matrix[start + j] = (matrix[start + j] ?? 0) + factor * left * (row[j] ?? 0);
    }
  }
}

function softmax(rows: readonly Float64Array[], weights: Float64Array): Float64Array {
  const scores = Float64Array.from(rows, (row) => dot(row, weights));
  const best = scores.reduce((most, score) => Math.max(most, score), -Infinity);
  const parts = scores.map((score) => Math.exp(score - best));
  const whole = parts.reduce((sum, part) => sum + part, 0);
  return parts.map((part) => part / whole);
}

/** Solves a positive definite system whose lower triangle is given; Cholesky, in place. */
function solve(lower: Float64Array, right: Float64Array): Float64Array {
  const size = right.length;
  const rowOf = (at: number) => lower.subarray(at * size, at * size + size);
  for (let i = 0; i < size; i += 1) {
    for (let j = 0; j <= i; j += 1) {
      const before = dot(rowOf(i).subarray(0, j), rowOf(j).subarray(0, j));
      const value = (rowOf(i)[j] ?? 0) - before;
      rowOf(i)[j] = i === j ? Math.sqrt(Math.max(value, 1e-12)) : value / (rowOf(j)[j] ?? 1);
    }
  }
  const found = Float64Array.from(right);
  for (let i = 0; i < size; i += 1) {
    const known = dot(rowOf(i).subarray(0, i), found.subarray(0, i));
    found[i] = ((found[i] ?? 0) - known) / (rowOf(i)[i] ?? 1);
  }
  for (let i = size - 1; i >= 0; i -= 1) {
    const value = (found[i] ?? 0) / (rowOf(i)[i] ?? 1);
    found[i] = value;
    addScaled(found.subarray(0, i), rowOf(i).subarray(0, i), -value);
  }
  return found;
}

export function dot(left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < left.length; at += 1) sum += (left[at] ?? 0) * (right[at] ?? 0);
  return sum;
}
