import type { Question } from '../domain/question.ts';
import { ARTICLES, type AskParts } from './ask-question.ts';
import { evidenceFor } from './evidence.ts';
import { judge } from './judge.ts';
import { loadArticles } from './load-articles.ts';
import { rank } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { surveyOf } from './survey.ts';
import { understand } from './understand.ts';

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
  { catalogue, index, needed, embedder, similarity, demo, now }: AskParts,
): Promise<SearchResult> {
  const startedAt = performance.now();
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  const survey = await surveyOf({ index, catalogue, needed });
  const { documents } = survey;
  const understood = understand(question, { documents, vocabulary, now: now() });
  const { allowed, validityOf } = judge({ asOf: understood.asOf, demo }, survey);
  const depth = { limit: Math.max(limit, ARTICLES), documents: allowed };
  const found = await retrieve(understood, depth, { index, embedder });
  const articles = await loadArticles(found, validityOf, catalogue);
  const evidence = evidenceFor(understood, vocabulary);
  const passages = await rank(articles, understood, { evidence, similarity });
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
