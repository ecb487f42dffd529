/** Cosine of two unit vectors, never below 0; 0 when one is missing. */
export function cosine(a: Float32Array | undefined, b: Float32Array | undefined): number {
  if (!a || !b) return 0;
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return Math.max(0, sum);
}

/**
 * The cosines of a unit vector with others, as `cosine` gives them. Four at a time: each sum waits
 * for its last step, and the processor adds to the other three meanwhile.
 */
export function cosines(a: Float32Array, others: readonly Float32Array[]): Float32Array {
  const found = new Float32Array(others.length);
  const whole = others.length - (others.length % 4);
  for (let first = 0; first < whole; first += 4) {
    found.set(fourCosines(a, others.slice(first, first + 4)), first);
  }
  for (let at = whole; at < others.length; at += 1) found[at] = cosine(a, others[at]);
  return found;
}

function fourCosines(a: Float32Array, [b = a, c = a, d = a, e = a]: Float32Array[]): number[] {
  let [ab, ac, ad, ae] = [0, 0, 0, 0];
  for (let at = 0; at < a.length; at += 1) {
    const value = a[at] ?? 0;
    ab += value * (b[at] ?? 0);
    ac += value * (c[at] ?? 0);
    ad += value * (d[at] ?? 0);
    ae += value * (e[at] ?? 0);
  }
  return [ab, ac, ad, ae].map((sum) => Math.max(0, sum));
}
