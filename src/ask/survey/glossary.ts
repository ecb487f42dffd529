import { addressOf } from '../../domain/provision.ts';
import { termDefined, termsDefined } from '../../language/definitions.ts';
import type { ArticleRecord, Catalogue } from '../../store/catalogue.ts';

/** One meaning that a held document gives to a term. */
export type Definition = {
  readonly documentKey: string;
  /** The điều that it stands in. */
  readonly article: string;
  /** The leaf that says it. */
  readonly address: string;
  /** As the text has it: `Đất ở`. */
  readonly term: string;
};

/** What held documents say the meaning of. */
export type Glossary = {
  readonly byDocument: ReadonlyMap<string, readonly Definition[]>;
  /** By each way that a question may call it; see {@link termsDefined}. */
  readonly byTerm: ReadonlyMap<string, readonly Definition[]>;
};

/** Heading of the điều that gives meanings, as the rules on drafting want it. */
const MEANINGS = 'giải thích từ ngữ';

/** Reads the điều of meanings of every held document. */
export async function glossaryOf(
  catalogue: Pick<Catalogue, 'article' | 'articlesHeaded'>,
): Promise<Glossary> {
  const addresses = await catalogue.articlesHeaded(MEANINGS);
  const records = await Promise.all(addresses.map((address) => catalogue.article(address)));
  const called = records.flatMap((record) => (record ? definitionsIn(record) : []));
  return {
    byDocument: Map.groupBy(
      called.map(({ definition }) => definition),
      ({ documentKey }) => documentKey,
    ),
    byTerm: byTermOf(called),
  };
}

type Called = { readonly definition: Definition; readonly terms: ReadonlySet<string> };

/** What a term is called besides counts where nothing is called so, and only one thing is called so besides. */
function byTermOf(called: readonly Called[]): ReadonlyMap<string, readonly Definition[]> {
  const pairs = called.flatMap(({ definition, terms }) =>
    [...terms].map((term, at) => ({ term, definition, isOwn: at === 0 })),
  );
  return new Map(
    [...Map.groupBy(pairs, ({ term }) => term)].flatMap(([term, all]) => {
      const own = all.filter(({ isOwn }) => isOwn);
      if (own.length === 0 && all.length > 1) return [];
      return [[term, (own.length > 0 ? own : all).map(({ definition }) => definition)]];
    }),
  );
}

function definitionsIn({ address, document, article, descendants, text }: ArticleRecord): Called[] {
  const parents = new Set(descendants.map(({ parent }) => parent));
  return descendants.flatMap(({ path, start, end }) => {
    if (parents.has(path)) return [];
    const words = text.slice(start - article.start, end - article.start);
    const term = termDefined(words);
    if (term === '') return [];
    const definition: Definition = {
      documentKey: document.key,
      article: address,
      address: addressOf(document.key, path),
      term,
    };
    return [{ definition, terms: termsDefined(words) }];
  });
}
