import type { ArticleRecord, Catalogue } from '../store/catalogue.ts';
import type { SearchIndex } from '../store/search-index.ts';

/** Điều kept in memory: the shipped corpus whole, of a large one what is asked most; some 40 MB. */
const MAX_KEPT = 2_000;
const kept = new WeakMap<SearchIndex, Map<string, ArticleRecord>>();

/**
 * Reads an điều from the catalogue once a generation: what a generation serves does not change, and
 * forty are ranked for a question. Whatever is quoted is read again, whole, against its hash.
 */
export function servedArticles(
  index: SearchIndex,
  catalogue: Pick<Catalogue, 'article'>,
): Pick<Catalogue, 'article'> {
  const articles = kept.get(index) ?? new Map<string, ArticleRecord>();
  kept.set(index, articles);
  return {
    article: async (address) => {
      const known = articles.get(address);
      if (known) return known;
      const record = await catalogue.article(address);
      if (!record) return undefined;
      const [oldest] = articles.keys();
      if (articles.size >= MAX_KEPT && oldest !== undefined) articles.delete(oldest);
      articles.set(address, record);
      return record;
    },
  };
}
