import type { Article, Leaf, Passage } from '../domain/passage.ts';
import { documentLabel } from '../domain/label.ts';
import { isWithin } from '../domain/provision.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { syllables } from '../language/syllables.ts';
import type { Evidence } from './evidence.ts';
import {
  articleFeatures,
  leafFeatures,
  rankFeatureNames,
  type RankFeatures,
} from './rank-features.ts';
import { rankWeights } from './rank-weights.ts';
import type { Understood } from './understood.ts';

/** An article with the score that retrieval gave it, 0 to 1. */
export type ScoredArticle = {
  readonly article: Article;
  readonly score: number;
  /** Stands beside the điều that it is quoted in, which alone counts towards its document's agreement. */
  readonly isQuoted?: boolean;
};

const TOTAL = Object.values(rankWeights).reduce((sum, weight) => sum + weight, 0);
/** Điều of one document that count towards its agreement. */
const AGREEING = 3;

/** A passage with what its selection needs. */
export type RankedPassage = Passage & {
  /** The question names this very provision. */
  readonly isNamed: boolean;
  readonly features: RankFeatures;
};

/** Scores every leaf of the found articles, 0 to 1; best first, ties in text order. */
export function rank(
  articles: readonly ScoredArticle[],
  understood: Pick<Understood, 'query' | 'readAs' | 'statutory' | 'wordings' | 'types' | 'named'>,
  evidence: Evidence,
): RankedPassage[] {
  const { query, statutory, wordings, readAs, types, named } = understood;
  const law = [...statutory, ...wordings].flatMap((known) => known.law);
  const words = [query, ...law].join(' ');
  const asked = {
    types,
    readAs,
    asked: new Set(syllables(words)),
    slots: answerSlots(readAs),
  };
  const agreement = agreementOf(articles);
  const passages = articles.flatMap(({ article, score: retrieved }) => {
    const context = `${documentLabel(article.document, { withTitle: true })} ${article.path}`;
    const addresses = addressesNamed(article, named);
    const document = agreement.get(article.document.key) ?? 0;
    const own = articleFeatures(article, asked, { retrieved, document });
    return article.leaves.map((leaf): RankedPassage => {
      const isNamed = addresses.some((address) => isWithin(leaf.address, address));
      const body = [leadIn(leaf, article), leaf.text];
      const found = evidence({ body, heading: article.heading, context });
      const support = isNamed ? 1 : found;
      const features = { ...own, ...leafFeatures(leaf, asked, support) };
      const score = (isNamed ? 1 : 0) + weighted(features);
      return { leaf, article, support, score, isNamed, features };
    });
  });
  return passages.toSorted((a, b) => b.score - a.score || byPlace(a, b));
}

function weighted(features: RankFeatures): number {
  return (
    rankFeatureNames.reduce((sum, name) => sum + rankWeights[name] * features[name], 0) / TOTAL
  );
}

/** Documents by key, their provisions as they stand in the text. */
function byPlace(a: Passage, b: Passage): number {
  const [one, other] = [a.article.document.key, b.article.document.key];
  if (one !== other) return one < other ? -1 : 1;
  return a.leaf.start - b.leaf.start;
}

/** How well each document's best điều did together, 1 for the best document. */
function agreementOf(articles: readonly ScoredArticle[]): ReadonlyMap<string, number> {
  const scores = new Map<string, number[]>();
  for (const { article, score, isQuoted } of articles) {
    if (isQuoted) continue;
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
