import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStaticEmbedder } from '../../src/models/local/static-embedder.ts';
import { writeStaticEmbedderWeights } from '../../src/models/local/static-embedder-weights.ts';
import type { LawArticle } from './read-corpus.ts';
import { compilerIsInstalled, compileTrainer } from './run-trainer.ts';
import { type TrainingPlan, trainStaticEmbedder } from './train-static-embedder.ts';

const plan: TrainingPlan = {
  vocabulary: { rows: 2000, buckets: 8, minCount: 1 },
  dimensions: 16,
  countPower: 0.5,
  trainer: { batch: 6, steps: 40, seed: 3 },
};

const subjects = ['đò ngang', 'chợ phiên', 'bến thuyền', 'vườn ươm', 'giếng làng', 'lò gạch'];

/**
 * Fictional articles.
 * @yields one per subject, each with its own duties, so that a heading points at one body
 */
async function* fictionalLaw(): AsyncGenerator<LawArticle> {
  for (const [index, subject] of subjects.entries()) {
    yield {
      heading: `Trách nhiệm của người trông coi ${subject}`,
      path: 'Nếp sống trong làng',
      body: `1. Người trông coi ${subject} ghi sổ mỗi ngày ${index + 3} lần.\n2. Sổ ${subject} được giữ ${index + 20} năm tại nhà văn hóa.`,
      law: '9901/2099/NĐ-CP',
    };
  }
}

const train = (program: string, threads: number): Promise<Buffer> =>
  trainStaticEmbedder(
    fictionalLaw(),
    { ...plan, trainer: { ...plan.trainer, threads } },
    { program, report: () => undefined },
  ).then(writeStaticEmbedderWeights);

it.skipIf(!(await compilerIsInstalled()))(
  'trains the same usable weights from the same text and seed on one or two threads (skipped without g++)',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'train-embedder-test-'));
    try {
      const program = await compileTrainer(folder);
      const first = await train(program, 1);
      expect(first.equals(await train(program, 2))).toBe(true);
      const path = join(folder, 'weights.bin');
      await writeFile(path, first);
      const embedder = createStaticEmbedder(path);
      const [asked, own, other] = await embedder.embed([
        'ai trông coi chợ phiên',
        'sổ chợ phiên được giữ tại nhà văn hóa',
        'sổ lò gạch được giữ tại nhà văn hóa',
      ]);
      const similarity = (text: Float32Array = new Float32Array()): number =>
        text.reduce((sum, value, column) => sum + value * (asked?.[column] ?? 0), 0);
      expect(similarity(own)).toBeGreaterThan(similarity(other));
    } finally {
      await rm(folder, { recursive: true });
    }
  },
  60_000,
);
