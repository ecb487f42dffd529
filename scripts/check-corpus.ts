/**
 * `node scripts/check-corpus.ts`: what every điều of the corpus rests on, and whether each document
 * named there is in corpus/must-have.json and, where ../shared lies beside the project, in its texts.
 */
import { join } from 'node:path';
import { numbersNotIn } from './corpus/find-in-shared.ts';
import { mustHaveText, readCorpus } from './corpus/read-corpus.ts';
import { faultsOf, numbersIn, type MustHave } from './corpus/trace.ts';

const mustHave = JSON.parse(mustHaveText()) as MustHave;
const documents = await readCorpus();
for (const { folder, restsOn } of documents) {
  console.log(folder);
  for (const [path, references] of Object.entries(restsOn)) {
    console.log(`  ${path}: ${references.join('; ')}`);
  }
}

const numbers = [
  ...new Set([
    ...documents.flatMap(({ restsOn }) => Object.values(restsOn).flat().flatMap(numbersIn)),
    ...mustHave.fields.flatMap((field) => field.documents.map(({ number }) => number)),
  ]),
];
const shared = join(import.meta.dirname, '..', '..', 'shared');
const untraced = numbersNotIn(shared, numbers);
const faults = [
  ...documents.flatMap((document) => faultsOf(document, mustHave)),
  ...documents.flatMap(({ folder, missing }) =>
    missing.map((line) => `${folder}: "${line}" is in the source only; run npm run corpus`),
  ),
  ...(untraced ?? []).map((number) => `${number} is named in no text of ../shared`),
];
for (const fault of faults) console.log(fault);
if (untraced === undefined) console.log('skipped: ../shared is not here, nothing traced there');
console.log(`${documents.length} documents, ${numbers.length} numbers, ${faults.length} faults`);
process.exitCode = faults.length === 0 ? 0 : 1;
