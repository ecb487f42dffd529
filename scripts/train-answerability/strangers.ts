import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readBeirFolder } from '../../src/evaluate/beir.ts';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';
import { unansweredCase } from './own-questions.ts';

/** One in so many is left out of training, for measuring. */
const HELD_OUT = 4;

/**
 * What people ask about other matters than those of a commune (`dev-general` of
 * ../shared/data/retrieval/commune, not part of the repository): hardly any of it is answered by the
 * shipped corpus. None when the folder is absent.
 */
export async function strangers(
  root: string,
): Promise<{ readonly taught: readonly GoldenCase[]; readonly heldOut: readonly GoldenCase[] }> {
  const folder = join(root, 'commune');
  if (!existsSync(folder)) return { taught: [], heldOut: [] };
  const { queries } = await readBeirFolder(folder, 'dev-general');
  const cases = queries.map(({ id, text }) => unansweredCase(`stranger-${id}`, text));
  return {
    taught: cases.filter((_case, at) => at % HELD_OUT !== 0),
    heldOut: cases.filter((_case, at) => at % HELD_OUT === 0),
  };
}
