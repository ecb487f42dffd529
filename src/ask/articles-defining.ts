import { termAsked } from '../language/definitions.ts';
import type { Judgement } from './judge.ts';
import type { ArticleHit } from './retrieve.ts';
import type { Survey } from './survey.ts';

/**
 * The điều of meanings that define what a question asks the meaning of, with a sure score: an điều
 * of fifty terms is like no question about one of them, so that no search finds it.
 */
export function articlesDefining(
  readAs: string,
  { byTerm }: Survey['glossary'],
  { allowed, isOver }: Pick<Judgement, 'allowed' | 'isOver'>,
): ArticleHit[] {
  const defined = byTerm.get(termAsked(readAs)) ?? [];
  return defined
    .filter(({ documentKey, address }) => allowed.has(documentKey) && !isOver(address))
    .map(({ article }) => ({ article, score: 1 }));
}
