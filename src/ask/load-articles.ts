import { documentLabel, lineageOf, provisionLabel } from '../domain/label.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { addressOf, type Provision } from '../domain/provision.ts';
import type { ArticleRecord, Catalogue } from '../store/catalogue.ts';
import type { ValidityOf } from './judge.ts';
import type { ScoredArticle } from './rank.ts';

type Found = { readonly article: string; readonly score: number };

/**
 * Reads the found điều from the catalogue, in their order. One that is gone or no longer has its
 * hash is left out.
 */
export async function loadArticles(
  found: readonly Found[],
  validityOf: ValidityOf,
  catalogue: Pick<Catalogue, 'article'>,
): Promise<ScoredArticle[]> {
  const records = await Promise.all(
    found.map(async ({ article, score }) => ({ record: await catalogue.article(article), score })),
  );
  const seen = new Set<string>();
  return records.flatMap(({ record, score }) => {
    if (!record || seen.has(record.address)) return [];
    seen.add(record.address);
    return [{ article: articleOf(record, validityOf), score }];
  });
}

function articleOf(record: ArticleRecord, validityOf: ValidityOf): Article {
  const { document, article, ancestors } = record;
  const restsOn = document.restsOn?.[article.path];
  const label = `${provisionLabel([article, ...ancestors.toReversed()])} ${documentLabel(document)}`;
  return {
    address: record.address,
    label,
    heading: article.heading,
    ...titleOf(record, label, validityOf),
    path: ancestors.map(({ heading }) => heading).join(' › '),
    document,
    leaves: leavesIn(record).map(({ leaf, path }) => ({
      ...leaf,
      validity: validityOf(document, path),
    })),
    ...(restsOn ? { restsOn } : {}),
  };
}

/** The heading of an điều as what may be quoted; none where the text does not begin with it. */
function titleOf(
  { document, article, text, address }: ArticleRecord,
  label: string,
  validityOf: ValidityOf,
): Pick<Article, 'title'> {
  const { heading } = article;
  const [line = ''] = text.split('\n', 1);
  const at = heading === '' ? -1 : line.indexOf(heading);
  if (at < 0) return {};
  const start = article.start + at;
  return {
    title: {
      address,
      kind: 'intro',
      label,
      text: heading,
      start,
      end: start + heading.length,
      page: article.pages[0],
      parent: address,
      validity: validityOf(document, article.path),
    },
  };
}

/** A leaf as it stands in the text, whatever the day. */
type TextLeaf = { readonly path: string; readonly leaf: Omit<Leaf, 'validity'> };

/** What is served is loaded for many questions, each of its own day. */
const leavesOfRecord = new WeakMap<ArticleRecord, readonly TextLeaf[]>();

function leavesIn(record: ArticleRecord): readonly TextLeaf[] {
  const known = leavesOfRecord.get(record) ?? leavesOf(record);
  leavesOfRecord.set(record, known);
  return known;
}

/** Leaves in text order; an điều without khoản is its own leaf. */
function leavesOf({ document, article, ancestors, descendants, text }: ArticleRecord): TextLeaf[] {
  const nodes = [article, ...descendants];
  const byPath = new Map([...ancestors, ...nodes].map((node) => [node.path, node]));
  const parents = new Set(descendants.map(({ parent }) => parent));
  return nodes
    .filter(
      (node) =>
        !parents.has(node.path) && !isHeadingOnly(node, text.slice(node.start - article.start)),
    )
    .map((node): TextLeaf => {
      const raw = text.slice(node.start - article.start, node.end - article.start);
      const start = node.start + raw.length - raw.trimStart().length;
      const leaf = {
        address: addressOf(document.key, node.path),
        kind: node.kind,
        label: `${provisionLabel(lineageOf(node, byPath))} ${documentLabel(document)}`,
        text: raw.trim(),
        start,
        end: start + raw.trim().length,
        page: node.pages[0],
        parent: addressOf(document.key, node.parent ?? node.path),
      };
      return { path: node.path, leaf };
    });
}

/** The lead-in of an điều that leads into nothing: its one line is the heading, which says no rule. */
function isHeadingOnly({ kind, parent, start, end }: Provision, text: string): boolean {
  const isArticleIntro = kind === 'intro' && parent !== undefined && !parent.includes('/k');
  return isArticleIntro && /^Điều[^\n]*$/u.test(text.slice(0, end - start).trim());
}
