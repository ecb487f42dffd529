/**
 * Divides new golden questions between the open and the frozen set and writes the hash that the
 * tests hold the frozen file to. Run without arguments after the frozen file was annotated, or with
 * a file of new cases: `node scripts/freeze-golden.ts new-cases.jsonl`.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failureText } from '../src/cli/failure-text.ts';
import { AppError } from '../src/domain/errors.ts';
import { problemsAmong, readGoldenSet } from '../src/evaluate/golden-set.ts';
import { splitGolden } from '../src/evaluate/split-golden.ts';

const folder = join(import.meta.dirname, '..', 'eval');
const open = join(folder, 'golden.jsonl');
const frozen = join(folder, 'golden.test.jsonl');

const added = process.argv[2];
try {
  if (added !== undefined) await divide(added);
  const { sha256, cases } = await readGoldenSet(frozen);
  writeFileSync(join(folder, 'golden.test.sha256'), `${sha256}  golden.test.jsonl\n`);
  console.log(`${sha256} (${cases.length} cases)`);
} catch (error) {
  if (!(error instanceof AppError)) throw error;
  console.error(failureText(error));
  process.exitCode = 1;
}

async function divide(path: string): Promise<void> {
  const { cases } = await readGoldenSet(path);
  const problems = problemsAmong([
    ...(await readGoldenSet(open)).cases,
    ...(await readGoldenSet(frozen)).cases,
    ...cases,
  ]);
  if (problems.length > 0) {
    const details = { subject: problems.join(';\n  ') };
    throw new AppError('GOLDEN_SET_INVALID', 'The sets do not go together', { details });
  }
  // Half, because the acceptance of answers is read off the frozen set and asks for 250 questions
  // and more there; the first lot was divided at 0.4. The seed is fixed so that nobody chooses.
  const { dev, test } = splitGolden(cases, { seed: 'so-tay-golden-1', testShare: 0.5 });
  appendFileSync(open, dev.map((golden) => `${JSON.stringify(golden)}\n`).join(''));
  appendFileSync(frozen, test.map((golden) => `${JSON.stringify(golden)}\n`).join(''));
  console.log(`${dev.length} open, ${test.length} frozen`);
}
