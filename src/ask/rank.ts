import type { Article, Leaf, Passage } from '../domain/passage.ts';
import { documentLabel } from '../domain/label.ts';
import { isWithin } from '../domain/provision.ts';
import { answersTypes, headsTypes } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import type { Embedder } from '../models/embedder.ts';
import { cosine } from './cosine.ts';
import type { Evidence } from './evidence.ts';
import type { Understood } from './understood.ts';

/** An article with the score that retrieval gave it, 0 to 1. */
export type ScoredArticle = { readonly article: Article; readonly score: number };

export type RankParts = {
  readonly evidence: Evidence;
  /** Compares the question with headings; local, because it is asked for dozens of short texts. */
  readonly similarity: Embedder;
};

/**
 * What makes an điều and a leaf in it the answer, each feature 0 to 1. Found by random search on the
 * golden dev set (118 questions with a right điều among the candidates): the first leaf lies in a right
 * điều 98 times and is a right khoản 75 times; other weights found on three quarters of the questions
 * did no better than 95 and 65 on the fourth, so do not read more into them than their order.
 */
const WEIGHT = {
  /** Fused retrieval score of the điều. */
  retrieved: 1.5,
  /** Similarity of the question with document title and heading. */
  heading: 2.4,
  /** The heading announces what kind of thing is asked. */
  announced: 0.65,
  /** Other điều of the same document were found too. */
  document: 0.9,
  /** Evidence of this leaf, with its lead-in and headings, and of its own words alone. */
  leaf: 0.8,
  words: 0.1,
  /** The leaf holds what kind of thing is asked. */
  answers: 0.1,
  /** Share of the leaf's own words that were asked for: a short rule before a long list. */
  concise: 0.3,
} as const;
const TOTAL = Object.values(WEIGHT).reduce((sum, weight) => sum + weight, 0);
/**
 * Scores closer than this say nothing about the order. Golden dev set: with it the first leaf is a right
 * khoản 101 times of 132, without it 91 times.
 */
const EQUAL = 0.015;
/** A leaf that holds the kind of thing asked (an amount, a time) may score this much less. */
const BETTER_KIND = 0.06;
/** Điều of one document that count towards its agreement. */
const AGREEING = 3;

/** A passage with what its selection needs. */
export type RankedPassage = Passage & {
  /** The question names this very provision. */
  readonly isNamed: boolean;
  /** Cosine of the question with title and heading, 0 to 1. */
  readonly headingSimilarity: number;
  /** Share of the asked kinds of answer that the leaf holds, 0 to 1. */
  readonly answers: number;
};

/** Scores every leaf of the found articles, 0 to 1; best first, ties by address. */
export async function rank(
  articles: readonly ScoredArticle[],
  understood: Pick<Understood, 'query' | 'statutory' | 'types' | 'named'>,
  { evidence, similarity }: RankParts,
): Promise<RankedPassage[]> {
  const asked = new Set(syllables(searchWords(understood)));
  const agreement = agreementOf(articles);
  const similar = await similarHeadings(articles, understood, similarity);
  const passages = articles.flatMap(({ article, score: retrieved }, at) => {
    const context = `${documentLabel(article.document, { withTitle: true })} ${article.path}`;
    const { heading } = article;
    const addresses = addressesNamed(article, understood.named);
    const leaves = article.leaves.map((leaf) => {
      const body = `${leadIn(leaf, article)} ${leaf.text}`;
      const isNamed = addresses.some((address) => isWithin(leaf.address, address));
      return {
        leaf,
        isNamed,
        support: isNamed ? 1 : evidence({ body, heading, context }),
        words: evidence({ body: leaf.text, heading: '', context: '' }),
        answers: answersTypes(leaf.text, understood.types),
        concise: shareAsked(leaf.text, asked),
      };
    });
    const headingSimilarity = similar[at] ?? 0;
    const own =
      WEIGHT.retrieved * retrieved +
      WEIGHT.heading * headingSimilarity +
      WEIGHT.announced * headsTypes(heading, understood.types) +
      WEIGHT.document * (agreement.get(article.document.key) ?? 0);
    return leaves.map(({ leaf, isNamed, support, words, answers, concise }): RankedPassage => {
      const inside =
        WEIGHT.leaf * support +
        WEIGHT.words * words +
        WEIGHT.answers * answers +
        WEIGHT.concise * concise;
      const score = (isNamed ? 1 : 0) + (own + inside) / TOTAL;
      return { leaf, article, support, score, isNamed, headingSimilarity, answers };
    });
  });
  const sorted = passages.toSorted(
    (a, b) => b.score - a.score || (a.leaf.address < b.leaf.address ? -1 : 1),
  );
  return firstAmongEquals(sorted);
}

/**
 * A rule stands before its details: of the leaves of the best điều that score as well as the first
 * and answer the same kind of question, the one that comes first in the text leads.
 */
function firstAmongEquals(sorted: readonly RankedPassage[]): RankedPassage[] {
  const [best] = sorted;
  if (!best) return [];
  const equals = sorted.filter(
    ({ article, score, answers, isNamed }) =>
      article.address === best.article.address &&
      isNamed === best.isNamed &&
      answers >= best.answers &&
      score >= best.score - (answers > best.answers ? BETTER_KIND : EQUAL),
  );
  const lead = equals.reduce((first, next) => (next.leaf.start < first.leaf.start ? next : first));
  const raised = { ...lead, score: best.score };
  return [raised, ...sorted.filter((passage) => passage !== lead)];
}

/** How well each document's best điều did together, 1 for the best document. */
function agreementOf(articles: readonly ScoredArticle[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { article, score } of articles) {
    const { key } = article.document;
    scores.set(key, [...(scores.get(key) ?? []), score]);
  }
  const sums = [...scores].map(([key, found]): [string, number] => {
    const best = found.toSorted((a, b) => b - a).slice(0, AGREEING);
    return [key, best.reduce((sum, score) => sum + score, 0)];
  });
  const most = Math.max(...sums.map(([, sum]) => sum), Number.EPSILON);
  return new Map(sums.map(([key, sum]) => [key, sum / most]));
}

/** Cosine of the question with "title heading" of each article, never below 0. */
async function similarHeadings(
  articles: readonly ScoredArticle[],
  { query, statutory }: Pick<Understood, 'query' | 'statutory'>,
  similarity: Embedder,
): Promise<number[]> {
  const asked = searchWords({ query, statutory });
  const headings = articles.map(({ article }) => {
    return [article.document.title, article.heading].filter(Boolean).join(' ');
  });
  const [question, ...vectors] = await similarity.embed([asked, ...headings]);
  return vectors.map((vector) => cosine(question, vector));
}

/** The question's words and the law's words for them. */
function searchWords({ query, statutory }: Pick<Understood, 'query' | 'statutory'>): string {
  return [query, ...statutory.map(({ law }) => law)].join(' ');
}

function shareAsked(text: string, asked: ReadonlySet<string>): number {
  const own = syllables(text);
  return own.length === 0 ? 0 : own.filter((word) => asked.has(word)).length / own.length;
}

function leadIn(leaf: Leaf, { leaves }: Article): string {
  if (leaf.kind === 'intro') return '';
  return leaves.find(({ kind, parent }) => kind === 'intro' && parent === leaf.parent)?.text ?? '';
}

/** Addresses that the question names inside this article's document. */
function addressesNamed({ document }: Article, named: Understood['named']): string[] {
  return named
    .filter((entry) => entry.document.key === document.key)
    .flatMap(({ paths }) => paths.map((path) => `${document.key}/${path}`));
}
