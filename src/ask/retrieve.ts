import { addressOf } from '../domain/provision.ts';
import { findCandidates, type RetrieveParts } from './find-candidates.ts';
import { rerank, type Reranked } from './rerank.ts';
import { servedRarity } from './served-rarity.ts';
import type { Understood } from './understood.ts';

/** An điều that was found, by its address or one inside it. */
export type ArticleHit = {
  readonly article: string;
  /** How sure retrieval is, 0 to 1; 1 for what the question names. The order is not by this. */
  readonly score: number;
};

/**
 * Learned scores become shares of the best by a logistic curve of this width, and are mixed with the
 * weighted sum into the score that later stages weigh. The order is the learned one whatever the
 * mix. Golden dev set, first citation right of 131: 114 before, 117 / 118 / 119 with a share of 1 /
 * 0.5 / 0.3.
 */
const SCORE_WIDTH = 4;
const LEARNED_SHARE = 0.3;

export type RetrieveOptions = {
  readonly limit: number;
  /** Keys of the only documents that may be found; all when absent. */
  readonly documents?: ReadonlySet<string>;
  /** Whether nothing at an address may be used on the day asked for. */
  readonly isOver?: (address: string) => boolean;
};

/** Ended điều that are kept, to say that they are not to be used any more. */
const MAX_OVER = 8;

/**
 * Finds điều: those that the question names come first, and a question that names held documents is
 * answered from them alone; the rest by both sources, reranked by learned weights. Best first.
 */
export async function retrieve(
  understood: Pick<Understood, 'readAs' | 'search' | 'statutory' | 'wordings' | 'types' | 'named'>,
  options: RetrieveOptions,
  { index, vector }: RetrieveParts,
): Promise<ArticleHit[]> {
  const { named, readAs, search, statutory, types } = understood;
  const only = new Set(named.map(({ document }) => document.key));
  const documents = only.size > 0 ? within(only, options.documents) : options.documents;
  const candidates = await findCandidates(understood, documents, { index, vector });
  const law = statutory.map((entry) => entry.law).join(' ');
  const asked = { text: readAs, words: search.words, law, types };
  const ranked = rerank(candidates, asked, servedRarity(index));
  return withinLimit([...addressesNamed(named, documents), ...articlesOf(ranked)], options);
}

/** What has ended takes no place from what may be used; both keep their order. */
function withinLimit(
  hits: readonly ArticleHit[],
  { limit, isOver }: RetrieveOptions,
): ArticleHit[] {
  const over = new Set(isOver ? hits.filter(({ article }) => isOver(article)) : []);
  const kept = new Set([
    ...hits.filter((hit) => !over.has(hit)).slice(0, limit),
    ...[...over].slice(0, MAX_OVER),
  ]);
  return hits.filter((hit) => kept.has(hit));
}

/** Each điều once, where its best chunk stands, with a score from 0 to 1. */
function articlesOf(ranked: readonly Reranked[]): ArticleHit[] {
  const best = ranked[0]?.score ?? 0;
  const seen = new Set<string>();
  return ranked
    .filter(({ article }) => !seen.has(article) && seen.add(article))
    .map(({ article, score, fused }) => {
      const learned = 2 / (1 + Math.exp((best - score) / SCORE_WIDTH));
      return { article, score: LEARNED_SHARE * learned + (1 - LEARNED_SHARE) * fused };
    });
}

function within(
  only: ReadonlySet<string>,
  allowed: ReadonlySet<string> | undefined,
): ReadonlySet<string> {
  return allowed ? only.intersection(allowed) : only;
}

/** Provisions that the question names exactly; loading finds the điều around each. */
function addressesNamed(
  named: Understood['named'],
  documents: ReadonlySet<string> | undefined,
): ArticleHit[] {
  return named
    .filter(({ document }) => documents === undefined || documents.has(document.key))
    .flatMap(({ document, paths }) => paths.map((path) => addressOf(document.key, path)))
    .map((article) => ({ article, score: 1 }));
}
