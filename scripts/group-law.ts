/**
 * Groups law at large, for src/models/local/law-at-large.ts:
 *
 * `node scripts/group-law.ts CORPUS.jsonl[.gz]… --out FILE`
 *
 * The corpora are those that the embedder was trained on (docs/model-card.md). Needs g++.
 */
import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { writeLawGroups } from '../src/models/local/law-at-large.ts';
import { createStaticEmbedder } from '../src/models/local/static-embedder.ts';
import { quantise } from './train-embedder/quantise.ts';
import { readCorpora } from './train-embedder/read-corpus.ts';
import { compilerIsInstalled, compileTrainer } from './train-embedder/run-trainer.ts';

/** 2,000 told 47 of 62 golden questions without a basis apart, 8,000 and all 84,000 alike 48 (docs/answerability.md). */
const GROUPS = 8000;
const ROUNDS = 4;
/** Of each điều, letters: its heading and beginning say what it is about. */
const BEGINNING = 400;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { out: { type: 'string' } },
});
if (values.out === undefined || positionals.length === 0) {
  console.error('usage: node scripts/group-law.ts CORPUS.jsonl[.gz]… --out FILE');
  process.exit(2);
}
if (!(await compilerIsInstalled())) {
  console.error('g++ is not installed. Nothing was made.');
  process.exit(1);
}

const embedder = createStaticEmbedder();
const { modelId, dimensions } = embedder;
const folder = await mkdtemp(join(tmpdir(), 'group-law-'));
try {
  const texts: string[] = [];
  for await (const { heading, body } of readCorpora(positionals)) {
    texts.push(`${heading} ${body.slice(0, BEGINNING)}`);
  }
  console.error(`${texts.length} điều`);
  const vectors = join(folder, 'vectors.f32');
  const groups = join(folder, 'groups.f32');
  const all = new Float32Array(texts.length * dimensions);
  for (const [at, text] of texts.entries()) {
    const [vector] = await embedder.embed([text]);
    if (vector) all.set(vector, at * dimensions);
  }
  await writeFile(vectors, all);
  const program = await compileTrainer(folder, 'group');
  await promisify(execFile)(program, [vectors, `${dimensions}`, `${GROUPS}`, `${ROUNDS}`, groups]);
  const bytes = new Uint8Array(await readFile(groups)).buffer;
  const file = writeLawGroups({
    modelId,
    dimensions,
    ...quantise(new Float32Array(bytes), dimensions),
  });
  await writeFile(values.out, file);
  console.error(`${values.out}: ${file.length} bytes`);
} finally {
  await rm(folder, { recursive: true });
}
