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
  const byTerm = new Map<string, Definition[]>();
  for (const { definition, terms } of called) {
    for (const term of terms) byTerm.set(term, [...(byTerm.get(term) ?? []), definition]);
  }
  return {
    byDocument: Map.groupBy(
      called.map(({ definition }) => definition),
      ({ documentKey }) => documentKey,
    ),
    byTerm,
  };
}

function definitionsIn({ address, document, article, descendants, text }: ArticleRecord) {
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
