import { addressOf, isWithin, splitAddress } from '../domain/provision.ts';
import type { Article, Leaf, Passage } from '../domain/passage.ts';
import { pathsFitting } from '../language/path-fit.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { ValidityOf } from './judge.ts';
import { loadArticles } from './load-articles.ts';

/** How provisions are looked up for one question. */
export type Lookup = {
  readonly catalogue: Catalogue;
  readonly validityOf: ValidityOf;
  /** Keys of the documents that may be used. */
  readonly allowed: ReadonlySet<string>;
};

/**
 * The leaves that stand at provisions, in their order; of a provision that has parts, its lead-in.
 * What is not held or may not be used is left out. `score` falls by the order, so that a writer
 * keeps it.
 */
export async function basisPassages(
  provisions: readonly { readonly address: string }[],
  { catalogue, validityOf, allowed }: Lookup,
): Promise<Passage[]> {
  const usable = provisions.filter(({ address }) => allowed.has(splitAddress(address).documentKey));
  const wanted = await Promise.all(usable.map(({ address }) => heldAddress(address, catalogue)));
  const found = wanted.map((address) => ({ article: address, score: 1 }));
  const articles = await loadArticles(found, validityOf, catalogue);
  const leaves = wanted.flatMap((address) =>
    articles.flatMap(({ article }) => {
      const leaf = article.leaves.find((one) => isWithin(one.address, address));
      return leaf ? [{ leaf, article: around(leaf, article) }] : [];
    }),
  );
  return leaves.map(({ leaf, article }, at) => {
    return { leaf, article, support: 1, score: 1 / (1 + at * ORDER_STEP) };
  });
}

/** Small enough that two provisions of one list count as equally good. */
const ORDER_STEP = 0.01;

/** A place in an annex is often cited with other names for its levels than the text gives them. */
async function heldAddress(address: string, catalogue: Catalogue): Promise<string> {
  const { documentKey, path } = splitAddress(address);
  if (!path.startsWith('pl') || (await catalogue.provision(address))) return address;
  const annex = await catalogue.article(addressOf(documentKey, path.split('/')[0] ?? ''));
  const held = new Set(annex?.descendants.map((node) => node.path));
  const [fitting] = pathsFitting(path, held);
  return fitting ? addressOf(documentKey, fitting) : address;
}

/** An annex is too wide to be one điều: what stands beside the leaf, and the lead-ins above it. */
function around(leaf: Leaf, article: Article): Article {
  if (/\/d\d[^/]*$/u.test(article.address)) return article;
  const leaves = article.leaves.filter(
    ({ address, kind, parent }) =>
      isWithin(address, leaf.parent) || (kind === 'intro' && isWithin(leaf.address, parent)),
  );
  return { ...article, leaves };
}

/** Whether a leaf may carry an answer on the day asked for. */
export function isUsable({ validity }: Leaf): boolean {
  return validity.status === 'in-force' || validity.status === 'unknown';
}
