import type { Article, Leaf, Passage } from '../domain/passage.ts';
import { documentLabel } from '../domain/label.ts';
import { answersTypes } from '../language/question-types.ts';
import type { Evidence } from './evidence.ts';
import type { Understood } from './understood.ts';

/** An article with the score that retrieval gave it, 0 to 1. */
export type ScoredArticle = { readonly article: Article; readonly score: number };

/** Shares of a leaf's score. Golden dev set. */
const SHARE = { article: 0.35, support: 0.5, type: 0.15 } as const;

/** Scores every leaf of the found articles; best first, ties by address. */
export function rank(
  articles: readonly ScoredArticle[],
  { types, named }: Pick<Understood, 'types' | 'named'>,
  evidence: Evidence,
): Passage[] {
  const passages = articles.flatMap(({ article, score }) => {
    const context = `${documentLabel(article.document, { withTitle: true })} ${article.path}`;
    const asked = addressesNamed(article, named);
    return article.leaves.map((leaf): Passage => {
      const body = `${leadIn(leaf, article)} ${leaf.text}`;
      const isNamed = asked.some((address) => isWithin(leaf.address, address));
      const support = isNamed ? 1 : evidence({ body, heading: article.heading, context });
      const fit = answersTypes(body, types);
      const own = SHARE.article * score + SHARE.support * support + SHARE.type * fit;
      return { leaf, article, support, score: isNamed ? 1 + own : own };
    });
  });
  return passages.toSorted(
    (a, b) => b.score - a.score || (a.leaf.address < b.leaf.address ? -1 : 1),
  );
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

function isWithin(address: string, ancestor: string): boolean {
  return address === ancestor || address.startsWith(`${ancestor}/`);
}
