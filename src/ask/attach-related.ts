import type { Statement } from '../domain/answer.ts';
import type { Citation } from '../domain/citation.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { citePassage } from './cite.ts';
import type { ValidityOf } from './judge.ts';
import { loadArticles } from './load-articles.ts';
import type { Survey } from './survey.ts';

/** What is offered beside an answer: enough for its references, too few to bury it. */
const MAX_RELATED = 4;
/** Documents whose definitions are looked at: those of the first citations. */
const MAX_DEFINING = 2;

export type RelatedParts = {
  readonly catalogue: Catalogue;
  readonly survey: Pick<Survey, 'glossary'>;
  readonly validityOf: ValidityOf;
  /** Keys of the documents that may be used. */
  readonly allowed: ReadonlySet<string>;
};

/**
 * Provisions for reading beside an answer: those that the cited ones refer to, then the definitions
 * of terms that they use. They never compete with what answers: nothing is ranked by them and no
 * sentence rests on them. Only what is held, may be used here and is not cited already.
 */
export async function attachRelated(
  statements: readonly Statement[],
  parts: RelatedParts,
): Promise<Citation[]> {
  const cited = statements.flatMap(({ citations }) => citations);
  const found = [...(await referredTo(cited, parts)), ...(await definedFor(cited, parts))];
  const seen = cited.map(({ address }) => address);
  const fresh: Citation[] = [];
  for (const citation of found) {
    if (seen.some((address) => isWithin(address, citation.address))) continue;
    seen.push(citation.address);
    fresh.push(citation);
  }
  return fresh.slice(0, MAX_RELATED);
}

/** What the sentences of the cited provisions refer to, in the order of the citations. */
async function referredTo(
  cited: readonly Citation[],
  { catalogue, validityOf, allowed }: RelatedParts,
): Promise<Citation[]> {
  const targets: string[] = [];
  for (const { address, quote } of cited) {
    const { documentKey, path } = splitAddress(address);
    for (const { kind, from, target, quote: words } of await catalogue.relationsFrom(documentKey)) {
      const isOwn = kind === 'refers' && isWithin(path, from);
      if (isOwn && target.includes('/') && isSaid(words, quote)) targets.push(target);
    }
  }
  const held = targets.filter((target) => allowed.has(splitAddress(target).documentKey));
  const loaded = await Promise.all(
    [...new Set(held)].map(async (target) => {
      const [found] = await loadArticles([{ article: target, score: 0 }], validityOf, catalogue);
      const leaf = found?.article.leaves.find(({ address }) => isWithin(address, target));
      return found && leaf ? [citePassage({ article: found.article, leaf })] : [];
    }),
  );
  return loaded.flat();
}

/** The words of a relation and those of a quote overlap: one was cut out of the other. */
function isSaid(words: string, quote: string): boolean {
  return quote.includes(words) || words.includes(quote);
}

/** Definitions, in the cited documents, of terms that the quotes use; the longest term first. */
async function definedFor(
  cited: readonly Citation[],
  { catalogue, survey: { glossary }, validityOf }: RelatedParts,
): Promise<Citation[]> {
  const said = cited.map(({ quote }) => quote.toLowerCase()).join('\n');
  const documents = [...new Set(cited.map(({ documentId }) => documentId))].slice(0, MAX_DEFINING);
  const used = documents
    .flatMap((document) => glossary.byDocument.get(document) ?? [])
    .filter(({ term }) => term.includes(' ') && holdsWords(said, term.toLowerCase()))
    .toSorted((a, b) => b.term.length - a.term.length);
  const addresses = [...new Set(used.map(({ article }) => article))];
  const found = await loadArticles(
    addresses.map((article) => ({ article, score: 0 })),
    validityOf,
    catalogue,
  );
  const passages = found.flatMap(({ article }) =>
    article.leaves.map((leaf) => ({ article, leaf })),
  );
  const byAddress = new Map(passages.map((passage) => [passage.leaf.address, passage]));
  return used.flatMap(({ address }) => {
    const passage = byAddress.get(address);
    return passage ? [citePassage(passage)] : [];
  });
}

function holdsWords(text: string, words: string): boolean {
  const at = text.indexOf(words);
  const letter = /[\p{L}\p{N}]/u;
  return at >= 0 && !letter.test(text[at - 1] ?? '') && !letter.test(text[at + words.length] ?? '');
}
