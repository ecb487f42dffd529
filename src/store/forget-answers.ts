import { setTimeout } from 'node:timers/promises';
import type { Catalogue } from './catalogue.ts';

/** One batch holds everything else up: 100 answers of 12 kB took 35 to 100 ms. */
const BATCH = 100;
/** Between two batches, for those who wait. */
const REST_MS = 100;

/**
 * Removes the answers that were made before an instant and that no petition rests on, until `signal`
 * is aborted; how many there were.
 *
 * @throws AppError STORAGE_FULL, DATA_FOLDER_BUSY
 */
export async function forgetAnswers(
  before: Date,
  catalogue: Pick<Catalogue, 'removeAnswers'>,
  signal: AbortSignal,
): Promise<number> {
  let removed = 0;
  while (!signal.aborted) {
    const batch = await catalogue.removeAnswers(before, BATCH);
    removed += batch;
    if (batch < BATCH) break;
    await setTimeout(REST_MS);
  }
  return removed;
}
