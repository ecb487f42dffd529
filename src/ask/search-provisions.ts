import type { Question } from '../domain/question.ts';
import { find, type FindParts } from './find.ts';

/** What `so-tay search --json` prints, and the same hits as the evaluation wants them. */
export type SearchResult = {
  readonly results: readonly {
    readonly address: string;
    readonly label: string;
    readonly score: number;
    readonly text: string;
  }[];
  readonly tookMs: number;
  readonly passages: readonly {
    readonly addresses: readonly string[];
    readonly restsOn?: readonly string[];
  }[];
};

/** The first stages of the walk without an answer: điều by rank, each shown by its best leaf. */
export async function searchProvisions(
  question: Question,
  limit: number,
  parts: FindParts,
): Promise<SearchResult> {
  const startedAt = performance.now();
  const { passages } = await find(question, { limit }, parts);
  const best = passages
    .filter(
      ({ article }, at) =>
        passages.findIndex((other) => other.article.address === article.address) === at,
    )
    .slice(0, limit);
  return {
    results: best.map(({ leaf, score }) => ({
      address: leaf.address,
      label: leaf.label,
      score: Number(score.toFixed(4)),
      text: leaf.text,
    })),
    tookMs: Math.round(performance.now() - startedAt),
    passages: best.map(({ leaf, article }) => ({
      addresses: [article.address, leaf.address],
      ...(article.restsOn ? { restsOn: article.restsOn } : {}),
    })),
  };
}
