import type { Amendment } from '../domain/amendment.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { documentLabel } from '../domain/label.ts';
import type { LegalDocument, RelationKind } from '../domain/legal-document.ts';
import { pathLabel } from '../domain/path-label.ts';
import { addressOf, isWithin, splitAddress } from '../domain/provision.ts';
import { rankOf } from '../domain/rank.ts';
import type { ArticleRecord, Catalogue, OutlineNode, StatedRelation } from '../store/catalogue.ts';
import { mayAct } from './survey/effects.ts';
import { heldKeys } from './survey/held-keys.ts';
import { pathsIn } from './survey/outline.ts';
import type { Survey } from './survey.ts';

/** Relations that change wording; what is suspended or not performed keeps its words. */
const changing: ReadonlySet<RelationKind> = new Set(['amends', 'repeals', 'replaces', 'corrects']);

export type AmendmentParts = {
  readonly catalogue: Pick<Catalogue, 'relationsTo' | 'provision' | 'outline'>;
  readonly survey: Pick<Survey, 'documents' | 'validity'>;
};

/** The điều whose wording is asked for; it need not stand in the kept text. */
type Amended = Pick<ArticleRecord, 'document'> & { readonly article: { readonly path: string } };

/** A sentence of a held document and everything that it names in the amended one. */
type Stated = {
  readonly relation: StatedRelation;
  readonly targets: readonly string[];
  readonly by: LegalDocument;
};

/**
 * The sentences of held documents that may change the wording of an điều, in the order of their
 * documents and of their text, each with its clause's words and the day on which it acts.
 */
export async function amendmentsOf(
  { document, article }: Amended,
  parts: AmendmentParts,
): Promise<Amendment[]> {
  const { catalogue, survey } = parts;
  const outline = await catalogue.outline(document.key);
  const stated = await statedOf(document, outline, parts);
  const bearing = stated.filter(({ targets }) =>
    targets.some((path) => isWithin(path, article.path) || isWithin(article.path, path)),
  );
  const read = await Promise.all(
    bearing.map(async (one): Promise<Amendment[]> => {
      const clause = await clauseOf(one, stated, catalogue);
      if (!clause) return [];
      const { relation, targets } = one;
      const { since, lapsesOn } = daysOf(one, survey);
      const doubt = doubtOf(one, document, clause.by.label);
      return [
        {
          by: clause.by,
          ...(since ? { since } : {}),
          targets,
          sentence: relation.quote,
          words: clause.words,
          ...(clause.unread ? { unread: true as const } : {}),
          repeals: relation.kind === 'repeals',
          ...(lapsesOn ? { lapsesOn } : {}),
          ...(doubt ? { doubt } : {}),
        },
      ];
    }),
  );
  return read.flat();
}

/** Relations of one sentence belong together. */
async function statedOf(
  document: LegalDocument,
  outline: readonly OutlineNode[],
  { catalogue, survey: { documents } }: AmendmentParts,
): Promise<Stated[]> {
  const held = new Map(documents.map((one) => [one.key, one]));
  const keyOf = heldKeys(documents);
  // A local document is named without place and year.
  const names = new Set([document.key, document.key.replace(/~.*$/u, '')]);
  const relations = (
    await Promise.all([...names].map((name) => catalogue.relationsTo(name)))
  ).flat();
  const acting = relations.filter(
    (relation) =>
      changing.has(relation.kind) &&
      relation.by === undefined &&
      relation.manner !== 'not-performed' &&
      relation.documentKey !== document.key &&
      keyOf(relation) === document.key,
  );
  const bySentence = Map.groupBy(
    acting,
    ({ documentKey, from, start }) => `${documentKey} ${from} ${start}`,
  );
  return [...bySentence.values()].flatMap((same): Stated[] => {
    const [relation] = same;
    const by = held.get(relation?.documentKey ?? '');
    if (!relation || !by || !mayAct(by, document)) return [];
    const named = same.flatMap(({ target }) => placesOf(splitAddress(target).path, outline));
    return [{ relation, by, targets: oneReading(named, outline) }];
  });
}

/** A chapter stands for its điều, a place in an annex for what it means there. */
function placesOf(path: string, outline: readonly OutlineNode[]): readonly string[] {
  return path === '' ? [''] : (pathsIn(path, outline) ?? [path]);
}

/** "điểm g1" may be an inserted điểm or a part of điểm g: the one that is there, else the former. */
function oneReading(paths: readonly string[], outline: readonly OutlineNode[]): string[] {
  const held = new Set(outline.map(({ path }) => path));
  const unique = [...new Set(paths)];
  return unique.filter((path) => {
    const other = path.replace(/\/(\d+)$/u, '.$1');
    if (other !== path && unique.includes(other)) return held.has(path);
    const inner = path.replace(/\.(\d+)$/u, '/$1');
    return inner === path || !unique.includes(inner) || !held.has(inner);
  });
}

/**
 * The clause around a sentence. Undefined for a lead-in that only announces what the items below it
 * do; where an item says nothing that was understood, the lead-in stands for it.
 */
async function clauseOf(
  { relation, by }: Stated,
  stated: readonly Stated[],
  catalogue: AmendmentParts['catalogue'],
): Promise<Pick<Amendment, 'by' | 'words' | 'unread'> | undefined> {
  const parent = /^(.*)\/intro$/u.exec(relation.from)?.[1];
  const path = parent ?? relation.from;
  const record = await catalogue.provision(addressOf(by.key, path));
  if (!record) return undefined;
  const words = record.text.slice(relation.start - record.provision.start);
  const label = `${pathLabel(path)} ${documentLabel(by)}`.trim();
  const clause = { by: { address: record.address, label, quote: relation.quote }, words };
  const announcesOnly =
    parent !== undefined && !/^\s*["“]/u.test(words.slice(relation.quote.length));
  if (!announcesOnly) return clause;
  const below = record.children.filter(({ kind }) => kind !== 'intro');
  const unread = below.filter(
    (item) => !stated.some((other) => other.by === by && isWithin(other.relation.from, item.path)),
  );
  if (unread.length === 0) return undefined;
  if (relation.target.includes('/')) return clause;
  const items = await Promise.all(
    unread.map((item) => catalogue.provision(addressOf(by.key, item.path))),
  );
  return { ...clause, words: items.map((item) => item?.text ?? '').join('\n'), unread: true };
}

/**
 * From the day that the words name, or else the first on which the clause has force, to the first on
 * which it has none any more.
 */
function daysOf(
  { relation, by }: Stated,
  { validity }: AmendmentParts['survey'],
): { readonly since?: CalendarDay | undefined; readonly lapsesOn?: CalendarDay | undefined } {
  const periods = validity.periodsOf({ documentKey: by.key, path: relation.from });
  const [first] = periods;
  const start = first?.status === 'not-yet' ? first.until : undefined;
  const over = periods.find(({ status }) => status === 'expired' || status === 'suspended');
  // A clause that never stood has no first day without force either.
  const lapsesOn = over && (over.from ?? relation.since ?? start);
  return { since: relation.since ?? start, lapsesOn };
}

/** Why a sentence must not be carried out by machine. */
function doubtOf(
  { relation, by }: Stated,
  document: LegalDocument,
  label: string,
): string | undefined {
  if (rankOf(by) > rankOf(document)) return `${label} là văn bản cấp thấp hơn`;
  const partial = relation.open === true || (relation.exceptions ?? []).length > 0;
  const isElsewhere = relation.kind === 'replaces' || relation.kind === 'corrects';
  return partial || isElsewhere ? `${label} cần được đọc cùng quy định này` : undefined;
}
