import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { writeStaticEmbedderWeights } from '../src/models/local/static-embedder-weights.ts';
import { readCorpora } from './train-embedder/read-corpus.ts';
import { compilerIsInstalled, compileTrainer } from './train-embedder/run-trainer.ts';
import { trainStaticEmbedder } from './train-embedder/train-static-embedder.ts';

const usage =
  'usage: node scripts/train-embedder.ts CORPUS.jsonl[.gz]… --out FILE [--threads 1] [--seed 1] [--epochs N]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    out: { type: 'string' },
    threads: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    epochs: { type: 'string', default: '10' },
  },
});

/** Ends the script with a message: 2 for wrong usage, 1 for something that is absent. */
function stop(message: string, status: 1 | 2): never {
  console.error(message);
  process.exit(status);
}

const { out } = values;
const [threads, seed, epochs] = [values.threads, values.seed, values.epochs].map(Number);
if (out === undefined || positionals.length === 0 || !threads || !seed || !epochs) stop(usage, 2);
const absent = positionals.filter((path) => !existsSync(path));
if (absent.length > 0) stop(`No such corpus: ${absent.join(', ')}. Nothing was trained.`, 1);
if (!(await compilerIsInstalled())) stop('g++ is not installed. Nothing was trained.', 1);

const folder = await mkdtemp(join(tmpdir(), 'train-embedder-'));
try {
  const tools = { program: await compileTrainer(folder), report: console.error };
  // Chosen on the dev questions; docs/model-card.md has the figures of what was tried.
  const plan = {
    vocabulary: { rows: 65_536, buckets: 1024, minCount: 5 },
    dimensions: 256,
    countPower: 0.5,
    trainer: { threads, seed, epochs },
  };
  const weights = await trainStaticEmbedder(readCorpora(positionals), plan, tools);
  const file = writeStaticEmbedderWeights(weights);
  await writeFile(out, file);
  console.error(`${out}: ${file.length} bytes`);
} finally {
  await rm(folder, { recursive: true });
}
