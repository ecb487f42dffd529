import type { Notice, Statement } from '../domain/answer.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import { unusable } from '../domain/citation.ts';
import type { ValidityPeriod } from '../domain/effect.ts';
import { documentLabel } from '../domain/label.ts';
import { leadInsOf, sentenceOf } from '../domain/lead-ins.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { Article, Passage } from '../domain/passage.ts';
import { addressOf, isWithin, splitAddress } from '../domain/provision.ts';
import { rankOf } from '../domain/rank.ts';
import { periodOn } from '../domain/validity.ts';
import { quotable } from '../models/quotable.ts';
import type { Draft, DraftStatement, Quote } from '../models/writer.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { askedStanding } from './asked-standing.ts';
import { citePassage } from './cite.ts';
import type { Found } from './find.ts';
import { loadArticles } from './load-articles.ts';
import { REWRITTEN } from './survey/effects.ts';

/** How documents stand that a question asks about as a whole: what is said of it and how it is proven. */
export type DocumentStanding = {
  readonly statements: readonly DraftStatement[];
  /** The passages that they are taken from. */
  readonly passages: readonly Passage[];
  readonly obsolete: readonly Statement[];
  readonly notices: readonly Notice[];
  /** Keys of the documents of which it cannot be confirmed that the rest holds. */
  readonly open: readonly string[];
  /** Why nothing is told. */
  readonly reason?: string;
};

type StandingOf = Pick<Found, 'understood' | 'survey' | 'allowed' | 'validityOf'>;
type Parts = StandingOf & { readonly catalogue: Catalogue };

/** A longer leaf is told by its first sentence: the words that an amendment puts in are read there. */
const MAX_LEAF = 500;
/** Items of one list that are read in one sentence, in characters. */
const MAX_LIST = 1_500;
/** Statements of what one document changed, and of all: an amending decree may have a hundred. */
const MAX_OF_EACH = 4;
const MAX_CHANGES = 8;

/**
 * What ended or changed the documents that a question asks about as a whole, quoted from the clauses
 * that did it, newest document first, with the clause by which they took effect. Undefined where
 * anything else is asked.
 */
export async function documentStanding(
  found: StandingOf,
  catalogue: Catalogue,
): Promise<DocumentStanding | undefined> {
  const usable = found.survey.documents.filter(({ key }) => found.allowed.has(key));
  const about = askedStanding(found.understood, usable);
  if (!about) return undefined;
  const parts = { ...found, catalogue };
  const each = await Promise.all(
    about.documents.map((document) => standingOf(document, about.asked === 'changes', parts)),
  );
  const statements = each.flatMap((one) => one.statements);
  const names = about.documents.map((document) => documentLabel(document)).join(', ');
  const taken = about.chosen.map(({ said, document }) => ({
    code: 'number-completed',
    text: `“${said}” được hiểu là ${documentLabel(document)}.`,
  }));
  return {
    statements,
    passages: each.flatMap((one) => one.passages),
    obsolete: each.flatMap((one) => one.obsolete),
    notices: [...taken, ...each.flatMap((one) => one.notices)],
    open: each.flatMap((one) => one.open),
    ...(statements.length === 0 ? { reason: `${UNTOLD} ${names}; ${UNCONFIRMED}` } : {}),
  };
}

const UNTOLD = 'Trong kho không thấy văn bản nào sửa đổi, thay thế hoặc bãi bỏ';
const UNCONFIRMED =
  'kho chưa đủ văn bản để xác nhận văn bản này còn hiệu lực, chưa bị sửa đổi; hãy kiểm tra trước khi ký.';

/** Nothing else answers how a document stands. */
export function withStanding(draft: Draft, standing: DocumentStanding | undefined): Draft {
  return standing ? { conclusion: standing.statements, conditions: [], steps: [] } : draft;
}

async function standingOf(
  document: LegalDocument,
  asksChanges: boolean,
  parts: Parts,
): Promise<DocumentStanding> {
  const { asOf } = parts.understood;
  const periods = parts.survey.validity.periodsOf({ documentKey: document.key, path: '' });
  const state = periodOn(periods, asOf);
  const isOver = unusable.has(state.status);
  const cause = await saidAt(isOver ? causeOf(state) : [], parts);
  const changes = isOver && !asksChanges ? none : await changesOf(document, parts);
  const isTold = isOver || (asksChanges && changes.statements.length === 0);
  const start = await saidAt(isTold ? [] : causeOf(periods[0]), parts);
  const [ending] = cause.passages;
  return {
    statements: [...cause.statements, ...changes.statements, ...start.statements],
    passages: [...cause.passages, ...changes.passages, ...start.passages],
    obsolete: ending
      ? [{ text: `${documentLabel(document)}: ${state.reason}.`, citations: [citePassage(ending)] }]
      : [],
    notices: changes.notices,
    open: state.status === 'unknown' ? [document.key] : [],
  };
}

function causeOf(period: ValidityPeriod | undefined): Clause[] {
  return period?.cause ? [{ address: period.cause.address, ends: true }] : [];
}

type Told = Pick<DocumentStanding, 'statements' | 'passages' | 'notices'>;
const none: Told = { statements: [], passages: [], notices: [] };

/** A clause that acts on a part of a document, or announces what acts on it. */
type Clause = { readonly address: string; readonly ends: boolean; readonly quote?: string };

/** Headings under which a document says what it ends and changes, and not what it rules by itself. */
const ofChanges = /hiệu lực|thi hành|bãi bỏ|sửa đổi|bổ sung|thay thế(?! cho)/iu;
const ofAmending = /bãi bỏ|sửa đổi|bổ sung|thay thế/iu;

/** The clauses of each document that changed parts of this one, and how many more there are. */
async function changesOf(document: LegalDocument, parts: Parts): Promise<Told> {
  const clauses = Map.groupBy(
    clausesOn(document, parts),
    ({ address }) => splitAddress(address).documentKey,
  );
  const newestFirst = parts.survey.documents
    .filter(({ key }) => clauses.has(key))
    .toSorted((a, b) => ((a.effectiveFrom ?? '') < (b.effectiveFrom ?? '') ? 1 : -1));
  const told: Told[] = [];
  let left = MAX_CHANGES;
  for (const by of newestFirst) {
    const all = await saidAt(clauses.get(by.key) ?? [], parts);
    const shown = all.statements.slice(0, Math.min(left, MAX_OF_EACH));
    left -= shown.length;
    told.push({ ...all, statements: shown, notices: moreOf(all, shown, by) });
  }
  return {
    statements: told.flatMap(({ statements }) => statements),
    passages: told.flatMap(({ passages }) => passages),
    notices: told.flatMap(({ notices }) => notices),
  };
}

function moreOf(
  { statements }: Told,
  shown: readonly DraftStatement[],
  by: LegalDocument,
): Notice[] {
  const more = statements.length - shown.length;
  if (more === 0) return [];
  const text = `${documentLabel(by)} còn ${more} chỗ sửa đổi, bãi bỏ khác không nêu hết ở đây; hãy đọc văn bản ấy.`;
  return [{ code: 'changes-more', text }];
}

/** What a lower text says of a higher one is for a person to judge, and changes nothing by itself. */
function clausesOn(document: LegalDocument, { survey, understood: { asOf } }: Parts): Clause[] {
  const held = new Map(survey.documents.map((one) => [one.key, one]));
  const isActing = (by: string, since: CalendarDay | undefined) => {
    const own = held.get(by);
    const day = since ?? own?.effectiveFrom;
    return own !== undefined && rankOf(own) <= rankOf(document) && day !== undefined && day <= asOf;
  };
  const place = { documentKey: document.key, path: '' };
  const effects = survey.validity
    .effectsOn(place)
    .filter(({ on, by, since, cause, gives }) => {
      const isPart = on.path !== '' && cause.quote !== undefined && gives !== 'continued';
      return isPart && isActing(by.documentKey, since);
    })
    .map(({ cause, gives, words }): Clause => {
      const ends = gives !== 'unknown' && !words.startsWith(REWRITTEN);
      return { address: cause.address, ends, ...(cause.quote ? { quote: cause.quote } : {}) };
    });
  const amending = [...survey.amending.values()]
    .flat()
    .filter(
      ({ on, by, since }) => on.documentKey === document.key && isActing(by.documentKey, since),
    )
    .map(({ by }): Clause => ({ address: addressOf(by.documentKey, by.path), ends: false }));
  return [...effects, ...amending];
}

/** What clauses say: what ends before what changes, each điều under its heading where that names what it changes. */
async function saidAt(clauses: readonly Clause[], parts: Parts): Promise<Told> {
  const articles = await loadArticles(
    [...new Set(clauses.map(({ address }) => address))].map((article) => ({ article, score: 1 })),
    parts.validityOf,
    parts.catalogue,
  );
  const sayings = articles.flatMap(({ article }) =>
    article.leaves.flatMap((leaf) => {
      const own = clauses.filter(({ address }) => isWithin(leaf.address, address));
      return own.length > 0 ? [{ leaf, article, clauses: own }] : [];
    }),
  );
  const lists = [...Map.groupBy(withoutHeads(sayings), ({ leaf }) => sentenceOf(leaf)).values()];
  const sentences = lists.flatMap((list) =>
    isReadAtOnce(list) ? [list] : list.map((one) => [one]),
  );
  const headings = new Set<string>();
  const statements = sentences
    .toSorted((one, other) => placeOf(one) - placeOf(other))
    .flatMap((list) => {
      const [first] = list;
      const said = statementOf(list);
      if (!first || !said) return [];
      const { article } = first;
      const isNew = ofAmending.test(article.heading) && !headings.has(article.address);
      headings.add(article.address);
      return [isNew ? underHeading(said, article) : said];
    });
  const passages = sayings.map(({ leaf, article }) => ({ leaf, article, support: 1, score: 1 }));
  return { statements, passages, notices: [] };
}

type Saying = Pick<Passage, 'leaf' | 'article'> & { readonly clauses: readonly Clause[] };

/** A lead-in is said with what stands below it. */
function withoutHeads(sayings: readonly Saying[]): Saying[] {
  return sayings.filter(
    ({ leaf }) =>
      leaf.kind !== 'intro' ||
      !sayings.some((other) => other.leaf !== leaf && isWithin(other.leaf.address, leaf.parent)),
  );
}

/** Ends first; what stands under a heading on another matter may only seem to change something. */
function placeOf(list: readonly Saying[]): number {
  const isOfChanges = list.some(({ article }) => ofChanges.test(article.heading));
  const ends = list.some(({ clauses }) => clauses.some((clause) => clause.ends));
  return (isOfChanges ? 0 : 2) + (ends ? 0 : 1);
}

function isReadAtOnce(list: readonly Saying[]): boolean {
  return list.reduce((sum, one) => sum + (bodyOf(one)?.text.length ?? 0), 0) <= MAX_LIST;
}

function statementOf(list: readonly Saying[]): DraftStatement | undefined {
  const bodies = list.flatMap((saying) => {
    const body = bodyOf(saying);
    return body ? [{ leads: leadInsOf(saying.leaf, saying.article), body }] : [];
  });
  const quotes = bodies.flatMap(({ leads, body }) => [
    ...leads.flatMap((lead) => quotable(lead) ?? []),
    body,
  ]);
  const distinct = [...new Map(quotes.map((quote) => [quote.address, quote])).values()];
  if (distinct.length === 0) return undefined;
  const text = distinct.map((quote) => quote.text.replace(/\s+/gu, ' ')).join(' ');
  return { text, quotes: distinct };
}

/** The leaf; of a long one what announces its new words ("… như sau:"), else the sentence that acts. */
function bodyOf({ leaf, clauses }: Saying): Quote | undefined {
  const whole = quotable(leaf);
  if (!whole || whole.text.length <= MAX_LEAF) return whole;
  const acting = clauses
    .flatMap(({ quote }) => quote ?? [])
    .find((one) => whole.text.includes(one));
  const text = /^[^\n]{0,400}?:(?=\s)/u.exec(whole.text)?.[0] ?? acting;
  if (text === undefined) return whole;
  const start = whole.start + whole.text.indexOf(text);
  return { ...whole, text, start, end: start + text.length };
}

/** The heading names the document that is changed: "Sửa đổi, bổ sung một số điều của Nghị định …". */
function underHeading(statement: DraftStatement, { title }: Article): DraftStatement {
  if (!title) return statement;
  const { address, start, end, text } = title;
  return {
    text: `${text.replace(/\s+/gu, ' ')}: ${statement.text}`,
    quotes: [...statement.quotes, { address, start, end, text }],
  };
}
