import type { BeirFolder } from '../../src/evaluate/beir.ts';
import { searching, type OpenEngine } from '../../src/evaluate/product-engine.ts';
import { ndcgAt, recallAt } from '../../src/evaluate/ranking-metrics.ts';
import { typedVariants } from './typed-variants.ts';

/** How a way of typing does beside the question as it stands, shares from 0 to about 1. */
export type TypingFigures = {
  readonly variant: string;
  readonly ndcg: number;
  readonly recall: number;
  /** Questions with the same first result. */
  readonly sameFirst: number;
};

/** Asks every question in every way of typing it. */
export async function measureTyping(
  engine: OpenEngine,
  { queries, qrels }: Pick<BeirFolder, 'queries' | 'qrels'>,
): Promise<TypingFigures[]> {
  const { search } = searching(engine);
  const run = async (change: (text: string) => string) => {
    const runs: string[][] = [];
    for (const { text } of queries) {
      runs.push((await search(change(text), 10)).map(({ id }) => id));
    }
    return runs;
  };
  const mean = (runs: readonly string[][], metric: typeof ndcgAt) => {
    const scores = queries.map(({ id }, at) =>
      metric(10, runs[at] ?? [], qrels.get(id) ?? new Map()),
    );
    return scores.reduce((sum, score) => sum + score, 0) / Math.max(1, scores.length);
  };
  const plain = await run((text) => text);
  const figures: TypingFigures[] = [];
  for (const [variant, change] of Object.entries(typedVariants)) {
    const runs = await run(change);
    const same = runs.filter(([first], at) => first === plain[at]?.[0]);
    figures.push({
      variant,
      ndcg: mean(runs, ndcgAt) / mean(plain, ndcgAt),
      recall: mean(runs, recallAt) / mean(plain, recallAt),
      sameFirst: same.length / Math.max(1, runs.length),
    });
  }
  return figures;
}
