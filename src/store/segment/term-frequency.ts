import { fieldNames, type Ranking } from './ranking.ts';

/**
 * How often a term stands in the four fields of a chunk, in 16 bits: 3 for title, path and heading,
 * 7 for the body. Beyond 7 (title, path, heading) and 63 (body) the count is coarse: BM25 with
 * k1 1.2 gives 64 occurrences 98 % of what it gives endless ones, so nothing is lost there.
 */
export const FREQUENCY_CODES = 1 << 16;

const LAST_EXACT = 63;
/** Body counts beyond the exact ones grow by 8 % a step; step 127 stands for 63 · 1.08^64 = 8,700. */
const GROWTH = 1.08;
const LAST_STEP = 127;

/** Counts in the order of `fieldNames` to their code. */
export function encodeFrequency(
  title: number,
  path: number,
  heading: number,
  body: number,
): number {
  const step =
    body <= LAST_EXACT
      ? body
      : Math.min(
          LAST_STEP,
          LAST_EXACT + Math.floor(Math.log(body / LAST_EXACT) / Math.log(GROWTH)),
        );
  return (
    (Math.min(title, 7) << 13) | (Math.min(path, 7) << 10) | (Math.min(heading, 7) << 7) | step
  );
}

/** Weighted frequency of each code, so that scoring a posting is one look-up by its rank. */
export function weightedFrequencies(codes: Uint16Array, { weights }: Ranking): Float32Array {
  const [title, path, heading, body] = fieldNames.map((name) => weights[name]) as [
    number,
    number,
    number,
    number,
  ];
  return Float32Array.from(codes, (code) => {
    const step = code & 127;
    const inBody =
      step <= LAST_EXACT ? step : Math.round(LAST_EXACT * GROWTH ** (step - LAST_EXACT));
    return (
      title * (code >> 13) + path * ((code >> 10) & 7) + heading * ((code >> 7) & 7) + body * inBody
    );
  });
}
