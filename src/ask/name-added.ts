import { documentLabel } from '../domain/label.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { pathLabel } from '../domain/path-label.ts';
import { addressOf } from '../domain/provision.ts';
import {
  addedProvision,
  validityOfAdded,
  type AddedParts,
  type AddedProvision,
} from './added-provision.ts';
import type { ValidityOf } from './judge.ts';
import type { ScoredArticle } from './rank.ts';
import type { NamedDocument } from './understood.ts';

type NameParts = AddedParts & {
  readonly validityOf: ValidityOf;
  /** Keys of the documents that may be used. */
  readonly allowed: ReadonlySet<string>;
};

/** What a question names, with each added provision sought where it stands. */
export type NamedWithAdded = {
  readonly named: readonly NamedDocument[];
  /** The added provisions in their own words, quoted from the clauses that added them. */
  readonly added: readonly ScoredArticle[];
};

/**
 * Leads what a question names and its document does not hold ("Điều 54a Nghị định …") to the clause
 * of a later document that added it. What nothing on file added stays as it is named.
 */
export async function nameAdded(
  named: readonly NamedDocument[],
  parts: NameParts,
): Promise<NamedWithAdded> {
  const led = await Promise.all(
    named.map(async ({ document, paths }) => {
      const places = await Promise.all(paths.map((path) => placeOf({ document, path }, parts)));
      const own = paths.filter((_path, at) => places[at] === undefined);
      const elsewhere = places.flatMap((place) => place ?? []);
      const kept = own.length > 0 || elsewhere.length === 0 ? [{ document, paths: own }] : [];
      return {
        named: [...kept, ...elsewhere.map((place) => place.named)],
        added: elsewhere.flatMap(({ article }) => (article ? [{ article, score: 1 }] : [])),
      };
    }),
  );
  return { named: led.flatMap((one) => one.named), added: led.flatMap((one) => one.added) };
}

type Place = { readonly named: NamedDocument; readonly article: Article | undefined };
type Asked = { readonly document: NamedDocument['document']; readonly path: string };

async function placeOf(asked: Asked, parts: NameParts): Promise<Place | undefined> {
  const { document, path } = asked;
  if (await parts.catalogue.provision(addressOf(document.key, path))) return undefined;
  const added = await addedProvision(document, path, parts);
  if (!added || !parts.allowed.has(added.clause.document.key)) return undefined;
  const { clause } = added;
  return {
    named: { document: clause.document, paths: [clause.provision.path] },
    article: articleOf(asked, added, parts),
  };
}

/** Its own words as an điều with one leaf, cited as the clause that they stand in. */
function articleOf(
  { document, path }: Asked,
  { clause, words }: AddedProvision,
  { validityOf }: NameParts,
): Article | undefined {
  if (words === undefined) return undefined;
  const { address, provision } = clause;
  const own = `${pathLabel(provision.path)} ${documentLabel(clause.document)}`;
  const start = provision.start + clause.text.indexOf(words);
  const leaf: Leaf = {
    address,
    kind: provision.kind,
    label: `${own} (bổ sung ${pathLabel(path)} ${documentLabel(document)})`,
    text: words,
    start,
    end: start + words.length,
    page: provision.pages[0],
    parent: address,
    validity: validityOfAdded({ document, path }, clause, validityOf),
  };
  const heading = /^Điều [^\s.]+\.? ([^\n]+)$/mu.exec(words)?.[1] ?? '';
  const above = documentLabel(document, { withTitle: true });
  return {
    address,
    label: leaf.label,
    heading,
    path: above,
    document: clause.document,
    leaves: [leaf],
  };
}
