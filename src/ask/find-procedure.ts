import type { LegalDocument } from '../domain/legal-document.ts';
import { expandAbbreviations } from '../language/abbreviations.ts';
import { foldAccents } from '../language/fold.ts';
import { matterWords, namesMatter } from '../language/function-words.ts';
import { withoutAspects } from '../language/procedure-aspects.ts';
import { procedureCode } from '../language/procedure-sheet.ts';
import { differInClass } from '../language/ordinals.ts';
import { matterLength, topicOf } from '../language/question-topic.ts';
import { saysSubKinds } from '../language/sub-kinds.ts';
import { syllables } from '../language/syllables.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { beyondName } from './beyond-name.ts';
import { evidenceFor } from './evidence.ts';
import { asksActOf } from './asks-act-of.ts';
import type { Understood } from './understood.ts';

/** Share of the question's matter that the name of a procedure must hold. */
const MIN_ASKED = 0.7;
/** Share of a name that the question must hold for the name to be meant as it stands. */
const MIN_NAMED = 0.85;
/** How far the next procedure's name must lie behind. */
const CLEAR_LEAD = 0.15;
/** Share of a name from which on it is meant although its act is not said: "lệ phí trước bạ nhà đất". */
const LARGELY_NAMED = 0.5;
/** Share of the best fit below which a procedure is about something else. */
const COMPARABLE = 0.5;
/** Choices that are offered; more cannot be taken in at a glance. */
const MAX_CHOICES = 5;
/** Between the matters of one name: "thay đổi, cải chính, bổ sung thông tin hộ tịch, xác định lại dân tộc". */
const betweenMatters = /[;,]\s+/u;
/** One syllable names no procedure. */
const MIN_SYLLABLES = 2;

/** Which procedure a question is about. */
export type FoundProcedure = {
  /** Best first; those that it may mean, where `isMeant` is not set. */
  readonly procedures: readonly LegalDocument[];
  /** The question says its whole name or its code; a longer name may be of a narrower case. */
  readonly isMeant: boolean;
  /** The question names it by its code. */
  readonly byCode: boolean;
};

type AskedFor = Pick<Understood, 'readAs' | 'statutory' | 'wordings'>;

/**
 * The procedure that a question names by its code or by its name, or those that it may mean, best
 * first; undefined when it is about none that is held.
 */
export function findProcedure(
  asked: AskedFor,
  procedures: readonly LegalDocument[],
  vocabulary: Vocabulary,
): FoundProcedure | undefined {
  const code = procedureCode.exec(asked.readAs)?.[0];
  const coded = procedures.find(({ number }) => number === code);
  if (coded) return { procedures: [coded], isMeant: true, byCode: true };
  if (code !== undefined) return undefined;
  const ofKind = procedures.filter((one) => isOfKind(nameRead(one), asked.readAs));
  const ranked = fittingIn(ofKind, asked, vocabulary);
  const [best, second] = ranked;
  if (!best) return calledByLaw(ofKind, asked);
  const [exact, ...alike] = ranked.filter(({ name }) => saysNothingElse(asked.readAs, name));
  if (exact && alike.length === 0) return meant(exact.document);
  const isClear = best.share >= MIN_NAMED && best.fit - (second?.fit ?? 0) >= CLEAR_LEAD;
  // The name of a narrower kind says little more than that of its sibling.
  const isMeant = isClear && saysSubKinds(best.name, asked.readAs);
  if (isMeant) return meant(best.document);
  return offered(
    ranked.filter(({ fit }) => fit >= best.fit * COMPARABLE),
    asked,
  );
}

function isOfKind(name: string, question: string): boolean {
  return saysSubKinds(question, name) && !differInClass(question, name);
}

/** Those to choose from: names that only share nouns with a question ("Chủ tịch", "viên") are of other acts. */
function offered(ranked: readonly Fitting[], asked: AskedFor): FoundProcedure | undefined {
  const near = ranked.filter(({ name, share, saysMatter, isOfOther }) => {
    return share >= LARGELY_NAMED || saysMatter || (!isOfOther && asksActOf(name, asked));
  });
  if (near.length === 0) return undefined;
  const begun = near.slice(0, MAX_CHOICES).toSorted((one, other) => other.begun - one.begun);
  return { procedures: begun.map(({ document }) => document), isMeant: false, byCode: false };
}

function meant(document: LegalDocument): FoundProcedure {
  return { procedures: [document], isMeant: true, byCode: false };
}

const namesRead = new WeakMap<LegalDocument, string>();

/** Its name as a question is read: with abbreviations written out. */
function nameRead(document: LegalDocument): string {
  const known = namesRead.get(document) ?? expandAbbreviations(procedureName(document));
  namesRead.set(document, known);
  return known;
}

type Fitting = {
  readonly document: LegalDocument;
  readonly name: string;
  /** Share of the name that the question says. */
  readonly share: number;
  /** That share, and the share of the question's matter that the name says. */
  readonly fit: number;
  /** The question says one of several matters of the name. */
  readonly saysMatter: boolean;
  /** How many words of the question's matter the name begins with: the act stands first in both. */
  readonly begun: number;
  /** The name says nowhere the word that stands behind them: its act is done to something else. */
  readonly isOfOther: boolean;
};

/** Procedures whose names say enough of the question's matter, best first. */
function fittingIn(
  procedures: readonly LegalDocument[],
  { readAs, statutory, wordings }: AskedFor,
  vocabulary: Vocabulary,
): Fitting[] {
  const query = matterOf(readAs);
  if (syllables(query).length < MIN_SYLLABLES) return [];
  const asked = evidenceFor({ query, statutory, wordings }, vocabulary);
  const said = [readAs, ...statutory.map(({ law }) => law)].join(' ');
  const head = syllables(withoutAspects(topicOf(readAs)));
  const reworded = new Set(syllables([...statutory, ...wordings].map((one) => one.said).join(' ')));
  const fitting = procedures.flatMap((document) => {
    const name = nameRead(document);
    const held = asked({ body: [name], heading: '', context: '' });
    if (held < MIN_ASKED / 2) return [];
    if (held < MIN_ASKED && !saysNothingElse(readAs, name)) return [];
    const named = evidenceFor({ query: name, statutory: [], wordings: [] }, vocabulary);
    const share = named({ body: [said], heading: '', context: '' });
    const saysMatter = mattersOf(name).some((matter) => says(matter, readAs));
    const begins = syllables(name);
    const other = head.findIndex((syllable, at) => syllable !== begins[at]);
    const begun = other < 0 ? head.length : other;
    const next = head[begun] ?? '';
    const isSaid = begins.includes(next) || reworded.has(next) || !namesMatter(next);
    const isOfOther = begun >= MIN_SYLLABLES && next !== '' && !isSaid;
    return [{ document, name, share, fit: held + share, saysMatter, begun, isOfOther }];
  });
  return fitting.toSorted((one, other) => other.fit - one.fit);
}

/** The matters of a name that has several; one that is as short as an act ("cải chính") is none by itself. */
function mattersOf(name: string): string[] {
  const matters = name.split(betweenMatters);
  return matters.length === 1
    ? []
    : matters.filter((matter) => syllables(matter).length > MIN_SYLLABLES);
}

/** Whether a text says words one behind the other. */
function says(words: string, text: string): boolean {
  return ` ${syllables(text).join(' ')} `.includes(` ${syllables(words).join(' ')} `);
}

/** A name may hold words that elsewhere only ask ("Khai lệ phí …"): said whole, they are its own. */
function saysNothingElse(question: string, name: string): boolean {
  const rest = beyondName(question, name);
  const isWhole = syllables(question).length - syllables(rest).length >= syllables(name).length;
  return isWhole && matterLength(withoutAspects(rest)) < MIN_SYLLABLES;
}

/** What the law's words for the asker's ("báo tử") name whole: near enough to ask back. */
function calledByLaw(
  procedures: readonly LegalDocument[],
  { statutory }: AskedFor,
): FoundProcedure | undefined {
  const called = procedures.filter((document) =>
    statutory.some(({ law }) => says(nameRead(document), law)),
  );
  return called.length > 0 ? { procedures: called, isMeant: false, byCode: false } : undefined;
}

/** "(áp dụng cho …)" explains a name and is no part of it; "Thủ tục" begins many. */
export function procedureName({ title = '' }: LegalDocument): string {
  const bare = title.replace(/\([^)]*\)/gu, ' ').replace(/\s+/gu, ' ');
  return bare.trim().replace(/^thủ tục\s+/iu, '');
}

/** "đăng ký lại" is another matter than "đăng ký"; elsewhere "lại" says nothing. */
const again = /(?:đăng ký|cấp|ghi) lại/iu;

function matterOf(question: string): string {
  const bare = withoutAspects(topicOf(question));
  const matter = matterWords(bare.trim() === '' ? question : bare);
  return again.test(question) ? matter.replace(/(ký|cấp|ghi)/u, '$1 lại') : matter;
}

/** Words by which a question asks about a procedure without naming what it wants. */
const procedureWords = /\b(thu tuc|ho so|tthc)\b/u;

/** Whether a question speaks of a procedure as such. */
export function speaksOfProcedure(question: string): boolean {
  return procedureWords.test(foldAccents(question));
}
