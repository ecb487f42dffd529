/**
 * Golden questions and runs for other tools, and back.
 *
 * `node scripts/exchange-golden.ts export FOLDER [SAVED-RUN.json]` writes the open set as BEIR
 * (`queries.jsonl`, `qrels/golden.tsv`) and TREC qrels, and a saved run as a TREC run and Ragas samples.
 * `node scripts/exchange-golden.ts import FILE` reads `queries.jsonl` (with its qrels beside it) or Ragas
 * samples and prints golden cases, one a line, for `freeze-golden.ts` or `golden.jsonl`.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { parseQrels } from '../src/evaluate/beir.ts';
import {
  goldenFromBeir,
  goldenFromRagas,
  goldenToBeir,
  resultsToRagas,
  resultsToTrecRun,
} from '../src/evaluate/exchange.ts';
import { readGoldenSet } from '../src/evaluate/golden-set.ts';
import { readRun } from '../src/evaluate/save-run.ts';
import { formatTrecQrels, formatTrecRun } from '../src/evaluate/trec.ts';

const [direction, path, savedRun] = process.argv.slice(2);
if (path === undefined || (direction !== 'export' && direction !== 'import')) {
  console.error('usage: exchange-golden.ts export FOLDER [SAVED-RUN.json] | import FILE');
  process.exit(2);
}
if (direction === 'export') await exportTo(path, savedRun);
else for (const golden of casesIn(path)) console.log(JSON.stringify(golden));

async function exportTo(folder: string, run: string | undefined): Promise<void> {
  const { cases } = await readGoldenSet(join(import.meta.dirname, '..', 'eval', 'golden.jsonl'));
  const { queries, qrels } = goldenToBeir(cases);
  mkdirSync(join(folder, 'qrels'), { recursive: true });
  writeFileSync(join(folder, 'queries.jsonl'), queries);
  writeFileSync(join(folder, 'qrels', 'golden.tsv'), qrels);
  writeFileSync(join(folder, 'qrels.trec'), formatTrecQrels(parseQrels(qrels)));
  if (run === undefined) return;
  const results = (await readRun(run)).cases;
  writeFileSync(join(folder, 'run.trec'), formatTrecRun(resultsToTrecRun(results), 'so-tay'));
  writeFileSync(join(folder, 'ragas.jsonl'), resultsToRagas(results));
}

function casesIn(file: string) {
  const text = readFileSync(file, 'utf8');
  if (basename(file) !== 'queries.jsonl') return goldenFromRagas(text);
  const qrels = readFileSync(join(dirname(file), 'qrels', 'golden.tsv'), 'utf8');
  return goldenFromBeir({ queries: text, qrels });
}
