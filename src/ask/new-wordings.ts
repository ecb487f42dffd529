import type { CalendarDay } from '../domain/calendar-day.ts';
import type { WrittenAnew } from '../domain/amended-text.ts';
import { unusable } from '../domain/citation.ts';
import type { Place } from '../domain/effect.ts';
import { documentLabel } from '../domain/label.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { pathLabel } from '../domain/path-label.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { newWordsOf } from './amended-article.ts';
import type { ValidityOf } from './judge.ts';
import type { RankedPassage, ScoredArticle } from './rank.ts';
import { REWRITTEN } from './survey/effects.ts';
import type { Survey } from './survey.ts';

export type NewWordingParts = {
  readonly asOf: CalendarDay;
  readonly survey: Pick<Survey, 'amending' | 'documents' | 'validity'>;
  readonly validityOf: ValidityOf;
  /** Keys of the documents that may be used. */
  readonly allowed: ReadonlySet<string>;
  readonly catalogue: Pick<Catalogue, 'article' | 'provision' | 'relationsTo' | 'outline'>;
};

/**
 * What found điều say on the day where another document has written parts of them anew or added some: each khoản of
 * the new wording, quoted from the clause that it stands in, under the heading that it belongs to. The
 * clause itself speaks of amending; that it answers is only seen beside what it replaces. Of a
 * document that has ended as a whole nothing is left to be said anew.
 */
export async function newWordings(
  found: readonly ScoredArticle[],
  parts: NewWordingParts,
): Promise<ScoredArticle[]> {
  const standing = found.filter(
    ({ article }) =>
      isAmended(article, parts.survey) &&
      !unusable.has(parts.validityOf(article.document, '').status),
  );
  const made = await Promise.all(
    standing.map(async ({ article, score }) =>
      (await keptWordings(article, parts)).map((one): ScoredArticle => ({ article: one, score })),
    ),
  );
  return made.flat();
}

type Amending = Survey['amending'];
const placesChanged = new WeakMap<Amending, ReadonlyMap<string, readonly Place[]>>();

/** Where clauses of other documents act, by the key of the document; worked out once a generation. */
function changedIn(amending: Amending): ReadonlyMap<string, readonly Place[]> {
  const known = placesChanged.get(amending);
  if (known) return known;
  const places = [...amending.values()].flat().map(({ on }) => on);
  const made = Map.groupBy(places, ({ documentKey }) => documentKey);
  placesChanged.set(amending, made);
  return made;
}

/** Whether a clause of another document says that it changes an điều or something in it. */
function isAmended({ address }: Article, { amending }: NewWordingParts['survey']): boolean {
  const { documentKey, path } = splitAddress(address);
  const places = changedIn(amending).get(documentKey) ?? [];
  return places.some((place) => isWithin(place.path, path));
}

/** Points in time of one điều that are asked for again and again: mostly today. */
const MAX_KEPT = 500;
const kept = new WeakMap<object, Map<string, Promise<Article[]>>>();

/** What a generation serves does not change, and its survey is one. */
function keptWordings(old: Article, parts: NewWordingParts): Promise<Article[]> {
  const known = kept.get(parts.survey) ?? new Map<string, Promise<Article[]>>();
  kept.set(parts.survey, known);
  const key = `${old.address} ${parts.asOf}`;
  const held = known.get(key);
  if (held) return held;
  const [oldest] = known.keys();
  if (known.size >= MAX_KEPT && oldest !== undefined) known.delete(oldest);
  const made = wordingsOf(old, parts);
  known.set(key, made);
  made.catch(() => known.delete(key));
  return made;
}

/** One passage for each clause, the best, in place of the clause as it is printed. */
export function inTheirPlace(
  passages: readonly RankedPassage[],
  made: readonly ScoredArticle[],
): readonly RankedPassage[] {
  if (made.length === 0) return passages;
  const articles = new Set(made.map(({ article }) => article));
  const best = new Map<string, RankedPassage>();
  for (const passage of passages) {
    const { address } = passage.leaf;
    if (articles.has(passage.article) && !best.has(address)) best.set(address, passage);
  }
  return passages.filter((passage) => {
    const chosen = best.get(passage.leaf.address);
    return chosen === undefined || chosen === passage;
  });
}

/** Whether words stand in place of a provision's own: it goes on, where one that was ended does not. */
export function isRewritten({ validity: { status, reason } }: Pick<Leaf, 'validity'>): boolean {
  return status === 'expired' && reason.startsWith(REWRITTEN);
}

async function wordingsOf(old: Article, parts: NewWordingParts): Promise<Article[]> {
  const { asOf, catalogue, survey } = parts;
  const record = await catalogue.article(old.address);
  const written = record ? await newWordsOf(record, asOf, { catalogue, survey }) : [];
  const headings = written.flatMap(({ text }) => headingOf(text) ?? []);
  const heading = headings[0] ?? old.heading;
  const rules = written.filter(({ text }) => headingOf(text) === undefined);
  const made = await Promise.all(rules.map((one) => articleOf(one, { old, heading }, parts)));
  return made.flat();
}

function headingOf(text: string): string | undefined {
  return /^Điều [^\s.]+\.? ([^\n]+)$/u.exec(text.trim())?.[1];
}

/** The new words as an điều of their own, if they stand once in their clause. */
async function articleOf(
  { address, text }: WrittenAnew,
  { old, heading }: { readonly old: Article; readonly heading: string },
  { validityOf, allowed, catalogue }: NewWordingParts,
): Promise<Article[]> {
  const clause = await catalogue.provision(address);
  const at = clause?.text.indexOf(text) ?? -1;
  if (!clause || at < 0 || clause.text.includes(text, at + 1)) return [];
  const { document, provision } = clause;
  if (!allowed.has(document.key)) return [];
  const own = `${pathLabel(provision.path)} ${documentLabel(document)}`;
  const start = provision.start + at;
  const leaf: Leaf = {
    address,
    kind: provision.kind,
    label: `${own} (lời văn mới của ${old.label})`,
    text,
    start,
    end: start + text.length,
    page: provision.pages[0],
    parent: address,
    validity: validityOf(document, provision.path),
  };
  const path = [documentLabel(old.document, { withTitle: true }), old.path].join(' › ');
  return [{ address, label: leaf.label, heading, path, document, leaves: [leaf] }];
}
