import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { StaticEmbedderWeights } from '../../src/models/local/static-embedder-weights.ts';
import { chooseVocabulary, type VocabularyLimits } from './choose-vocabulary.ts';
import { encodeCorpus } from './encode-corpus.ts';
import { quantise } from './quantise.ts';
import type { LawArticle } from './read-corpus.ts';
import { runTrainer, type TrainerSettings } from './run-trainer.ts';
import { trainingPhrases, writeTrainingData } from './training-data.ts';

export type TrainingPlan = {
  readonly vocabulary: VocabularyLimits;
  readonly dimensions: number;
  /** See `countPower` of the weights; the trainer counts the same way. */
  readonly countPower: number;
  readonly trainer: TrainerSettings;
};

export type TrainingTools = {
  /** What `compileTrainer` returned. */
  readonly program: string;
  readonly report: (line: string) => void;
};

/** From articles of law to weights: encode, choose the vocabulary, train, quantise. */
export async function trainStaticEmbedder(
  articles: AsyncIterable<LawArticle>,
  plan: TrainingPlan,
  { program, report }: TrainingTools,
): Promise<StaticEmbedderWeights> {
  const corpus = await encodeCorpus(articles);
  report(`${corpus.articles.length} articles, ${corpus.spellings.length} distinct syllables`);
  const vocabulary = chooseVocabulary(corpus, plan.vocabulary, trainingPhrases());
  report(`${vocabulary.syllables.length} syllables and ${vocabulary.pairs.length} pairs kept`);
  const { dimensions, countPower } = plan;
  const workFolder = await mkdtemp(join(tmpdir(), 'train-embedder-'));
  try {
    const data = join(workFolder, 'data.bin');
    const vectors = join(workFolder, 'vectors.f32');
    await writeTrainingData(data, corpus, vocabulary);
    const settings = { ...plan.trainer, dimensions, tfPower: countPower };
    await runTrainer({ program, data, vectors }, settings);
    const bytes = new Uint8Array(await readFile(vectors)).buffer;
    const { steps, values } = quantise(new Float32Array(bytes), dimensions);
    return { vocabulary, dimensions, countPower, steps, values };
  } finally {
    await rm(workFolder, { recursive: true });
  }
}
