import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readBeirFolder } from '../../src/evaluate/beir.ts';
import type { GoldenCase } from '../../src/evaluate/golden-case.ts';
import { unansweredCase } from './own-questions.ts';

const dailyLife = readFileSync(
  join(import.meta.dirname, '..', 'count-spoken', 'daily-life.txt'),
  'utf8',
)
  .trim()
  .split('\n');

/** One in so many is left out of training, for measuring. */
const HELD_OUT = 4;

/**
 * What people ask about other matters than those of a commune, hardly any of which the shipped corpus
 * answers: law (`dev-general` of ../shared/data/retrieval/commune, not part of the repository; nothing
 * when the folder is absent) and daily life, in our own sentences.
 */
export async function strangers(
  root: string,
): Promise<{ readonly taught: readonly GoldenCase[]; readonly heldOut: readonly GoldenCase[] }> {
  const folder = join(root, 'commune');
  const { queries } = existsSync(folder)
    ? await readBeirFolder(folder, 'dev-general')
    : { queries: [] };
  const cases = [
    ...queries.map(({ id, text }) => unansweredCase(`stranger-${id}`, text)),
    ...dailyLife.map((text, at) => unansweredCase(`daily-${at}`, text)),
  ];
  return {
    taught: cases.filter((_case, at) => at % HELD_OUT !== 0),
    heldOut: cases.filter((_case, at) => at % HELD_OUT === 0),
  };
}
