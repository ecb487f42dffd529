import type { MissingDocument, Statement } from '../domain/answer.ts';
import { shownDay } from '../domain/calendar-day.ts';
import {
  DISTRICTS_ENDED,
  termOn,
  termsOver,
  type Competence,
  type CompetenceTable,
  type CompetenceTerm,
  type LegalBasis,
} from '../domain/competence.ts';
import type { Article, Passage } from '../domain/passage.ts';
import { answerSlots, doerSlots } from '../language/answer-slots.ts';
import { asksOfAuthority, asksWhoGetsOrPays } from '../language/asks-of-authority.ts';
import { foldAccents } from '../language/fold.ts';
import { filedDay } from '../language/pending.ts';
import type { QuestionType } from '../language/question-types.ts';
import { BESIDE } from '../models/beside.ts';
import type { Catalogue } from '../store/catalogue.ts';
import { basisPassages, isUsable, type Lookup } from './basis-passages.ts';
import { citePassage } from './cite.ts';
import type { Found } from './find.ts';
import { matchMatter } from './match-matter.ts';
import { provincialDecision } from './provincial-decision.ts';
import { restsOnAny } from './resting-on.ts';
import { mayBeReliedUpon } from './may-be-relied-upon.ts';
import type { Selection } from './select-passages.ts';
import type { Understood } from './understood.ts';

/** What the table of authorities makes of a question. */
export type Ruling = Pick<Selection, 'usable' | 'obsolete'> & {
  readonly matter: Competence;
  readonly term: CompetenceTerm | undefined;
  /** The answer cannot be whole: something is missing or provisions disagree. */
  readonly partial: boolean;
  readonly missing: readonly MissingDocument[];
  /** Why nobody is named, where nothing supports an answer. */
  readonly reason?: string;
  readonly nextStep?: string;
};

export type WhoDecidesParts = {
  readonly competence: CompetenceTable;
  readonly catalogue: Catalogue;
};

/** A file that was begun or a paper that was issued before a change: the rule is the transition's. */
const transitional = new RegExp(
  String.raw`\b(?:do dang|lam do|dang do|da nop|nop truoc|nop (?:ngay )?\d|nop (?:[a-z]+ ){1,10}${filedDay}|da cap|huyen cap|con han|chuyen tiep|truoc ngay|truoc 0?1[/.]0?7)\b`,
  'u',
);
/** "Thu hồi đất làm trường, ai phê duyệt phương án bồi thường": what is done stands behind who. */
const whatIsDone = /(?<!\p{L})(?:ai|cơ quan nào|cấp nào)(?!\p{L})(.*)$/isu;
/** Questions that ask more than who: the procedure answers them, not the table. */
const details: ReadonlySet<QuestionType> = new Set(['how-long', 'how-much', 'papers', 'steps']);
/** Questions that a matter without an authority does not answer. */
const elsewhere: ReadonlySet<QuestionType> = new Set(['steps', 'definition', 'validity', 'when']);

/**
 * Leads a question that asks who decides to the provision that says so on the day asked for. The
 * table names provisions and says nothing itself: what the answer says is quoted from them. Where
 * it names none, nobody is named. Undefined when the question is about none of its matters.
 */
export async function whoDecides(
  found: Found,
  selected: Selection,
  { competence, catalogue }: WhoDecidesParts,
): Promise<Ruling | undefined> {
  const { understood, here: allowed, validityOf } = found;
  if (understood.named.some(({ paths }) => paths.length > 0)) return undefined;
  if (asksWhoGetsOrPays(understood.readAs)) return undefined;
  const matter = matterAsked(understood, competence.matters);
  const term = matter && termAsked(matter, understood);
  if (!matter || term === 'not-asked') return undefined;
  const lookup = { catalogue, validityOf, allowed };
  const over = await overStatements(matter, understood.asOf, lookup);
  const obsolete = [...over, ...selected.obsolete.filter((one) => !repeats(one, over))];
  if (!term)
    return nobody(matter, undefined, { obsolete, reason: unnamedReason(matter, understood.asOf) });
  const basis = await basisPassages(term.basis, lookup);
  const current = basis.filter(({ leaf }) => isUsable(leaf));
  if (basis.length > 0 && current.length === 0) {
    return nobody(matter, term, { obsolete, reason: overtakenReason(matter, basis) });
  }
  const gaps = await gapsOf(term, found, lookup);
  if (current.length === 0) {
    const isPast = understood.asOf < DISTRICTS_ENDED;
    return withoutText({ matter, term, found, selected, obsolete, gaps, isPast });
  }
  const also = (await basisPassages(term.also, lookup)).filter(({ leaf }) => isUsable(leaf));
  return {
    matter,
    term,
    usable: [...current, ...lower([...gaps.decision, ...also])],
    obsolete,
    partial: term.kind === 'open' || gaps.missing.length > 0,
    missing: gaps.missing,
    ...(gaps.nextStep ? { nextStep: gaps.nextStep } : {}),
  };
}

/** The matter that is named behind who, else anywhere. */
function matterAsked(
  { readAs, statutory }: Understood,
  matters: readonly Competence[],
): Competence | undefined {
  const begun = transitional.test(foldAccents(readAs));
  const said = [readAs, ...statutory.map(({ law }) => law)].join(' | ');
  const fitting = matters.filter((one) => one.transitional === begun);
  const done = whatIsDone.exec(said)?.[1] ?? '';
  return matchMatter(done, fitting) ?? matchMatter(said, fitting);
}

/** How a matter stands on a day; `none` when the table says nothing of that day or before it. */
type Standing = CompetenceTerm['kind'] | 'over' | 'none';

/** The term that answers, undefined for none; `not-asked` when the question wants something else. */
function termAsked(
  matter: Competence,
  understood: Understood,
): CompetenceTerm | undefined | 'not-asked' {
  const { asOf } = understood;
  const term = termOn(matter, asOf);
  const standing = term?.kind ?? (termsOver(matter, asOf).length > 0 ? 'over' : 'none');
  return isAsked(matter, standing, understood) ? term : 'not-asked';
}

/** An authority answers who; that there is none any more answers all that one asks of a procedure. */
function isAsked(
  { answers }: Competence,
  standing: Standing,
  { types, filedOn, readAs }: Understood,
): boolean {
  const answered: ReadonlySet<string> = new Set(answers);
  const said = asksOfAuthority(readAs) ? [...types, 'who'] : types;
  const wanted = said.length === 0 ? ['which'] : said;
  const isLed = wanted.some((type) => type !== 'how-long' && answered.has(type));
  const asksMore = types.some((type) => details.has(type) && !answered.has(type));
  if (standing === 'holds') return isLed && !asksMore;
  if (standing === 'rule') return wanted.some((type) => answered.has(type));
  if (standing === 'open') return isLed || types.includes('may-must');
  if (standing === 'none') return false;
  return !filedOn && !types.some((type) => elsewhere.has(type));
}

type Gaps = {
  readonly missing: readonly MissingDocument[];
  /** The province's decision, where it is held. */
  readonly decision: readonly Passage[];
  readonly nextStep?: string;
};

/** What would be needed to tell the authority to the end. */
async function gapsOf(
  term: CompetenceTerm,
  { understood, survey }: Found,
  lookup: Lookup,
): Promise<Gaps> {
  const held = (number: string) => survey.documents.some((document) => document.number === number);
  const missing = term.mayEnd
    .filter(({ from, number }) => from <= understood.asOf && !held(number))
    .map(({ number, title, why }) => ({ number, title, why }));
  if (term.kind !== 'holds' || !term.needs) return { missing, decision: [] };
  const { needs } = term;
  const decision = await provincialDecision(needs, survey.documents, lookup);
  if (decision) return { missing, decision };
  return {
    missing: [...missing, { number: needs.number ?? needs.decision, title: '', why: NO_DECISION }],
    decision: [],
    nextStep: `Hỏi ${needs.ask} về ${needs.decision}; không dùng quyết định của tỉnh khác.`,
  };
}

const NO_DECISION = 'Chưa có trong kho; thiếu văn bản này thì chưa biết tỉnh giao việc cho ai ký.';

type WithoutText = {
  readonly matter: Competence;
  readonly term: CompetenceTerm;
  readonly found: Found;
  readonly selected: Selection;
  readonly obsolete: readonly Statement[];
  readonly gaps: Gaps;
  /** Before the district level ended: what the demonstration says of later days does not count. */
  readonly isPast: boolean;
};

/**
 * The provision itself cannot be quoted: what the ordinary search found in its document, or in an
 * illustrative document that rests on it, comes first. Without either the document is missing.
 */
function withoutText(parts: WithoutText): Ruling | undefined {
  const { matter, term, found, selected, obsolete, isPast } = parts;
  const { missing, nextStep } = parts.gaps;
  const chosen = selected.usable.filter(({ article }) => isNear(article, term.basis));
  // The table knows better than likeness what rules the matter.
  const near = chosen.length > 0 || !asksOnlyWho(found) ? chosen : ruling(matter, term, found);
  const isDemo = selected.usable.some(({ article }) => article.document.tier === 'illustrative');
  if (near.length === 0 && isDemo && !isPast) return undefined;
  const rest = selected.usable.filter((passage) => !near.includes(passage));
  return {
    matter,
    term,
    usable: near.length > 0 ? [...near, ...rest] : [],
    obsolete,
    partial: term.kind === 'open' || missing.length > 0,
    missing: near.length > 0 ? missing : [...missing, ...basisMissing(term)],
    ...(near.length > 0 ? {} : { reason: absentReason(matter, term) }),
    ...(nextStep ? { nextStep } : {}),
  };
}

/** Whether nothing is asked but who: no number, no period, no paper. */
function asksOnlyWho({ understood: { readAs, types } }: Found): boolean {
  return types.includes('who') && answerSlots(readAs).every(({ name }) => doerSlots.has(name));
}

/** What was found that rests on the provision that rules the matter, of it what speaks of the matter. */
function ruling(matter: Competence, term: CompetenceTerm, { passages, here }: Found): Passage[] {
  if (term.kind !== 'holds') return [];
  const resting = passages.filter(
    (passage) =>
      mayBeReliedUpon(passage) &&
      here.has(passage.article.document.key) &&
      restsOnAny(passage.article, term.basis),
  );
  const speaking = resting.filter(
    ({ article: { heading }, leaf: { text } }) =>
      matchMatter(`${heading} | ${text}`, [matter]) === matter,
  );
  return speaking.length > 0 ? speaking : resting;
}

/** Whether an điều stands in a document that is named as a whole, or rests on what is named. */
function isNear(article: Article, basis: readonly LegalBasis[]): boolean {
  const isOfDocument = basis.some(({ address }) => address === article.document.key);
  return isOfDocument || restsOnAny(article, basis);
}

function basisMissing({ basis }: CompetenceTerm): MissingDocument[] {
  const numbers = [...new Set(basis.map(({ number }) => number))];
  return numbers.map((number) => ({ number, title: '', why: `Là căn cứ: ${labelsOf(basis)}.` }));
}

function nobody(
  matter: Competence,
  term: CompetenceTerm | undefined,
  { obsolete, reason }: { readonly obsolete: readonly Statement[]; readonly reason: string },
): Ruling {
  return { matter, term, usable: [], obsolete, partial: false, missing: [], reason };
}

/** What an officer may remember of a matter: the terms that are over, with what ended them. */
async function overStatements(
  matter: Competence,
  asOf: string,
  lookup: Lookup,
): Promise<Statement[]> {
  const over = await Promise.all(
    termsOver(matter, asOf).map(async (term) => {
      const [passage] = await basisPassages(term.basis.slice(0, 1), lookup);
      return passage ? [overStatement(passage, term)] : [];
    }),
  );
  return over.flat();
}

function overStatement(passage: Passage, { until = '', ends }: CompetenceTerm): Statement {
  const { leaf } = passage;
  const reason = `không áp dụng từ ${shownDay(until)}${ends ? ` theo ${ends.label}` : ''}`;
  const isFirst = isUsable(leaf) || until < (leaf.validity.until ?? until);
  const validity = isFirst ? { status: 'expired' as const, reason, until } : leaf.validity;
  const citation = { ...citePassage(passage), validity };
  return { text: `${leaf.label}: ${validity.reason}.`, citations: [citation] };
}

function repeats({ citations }: Statement, others: readonly Statement[]): boolean {
  const addresses = others.flatMap((other) => other.citations.map(({ address }) => address));
  return citations.some(({ address }) => addresses.includes(address));
}

/** Beside the leading provision, not in its place. */
function lower(passages: readonly Passage[]): Passage[] {
  return passages.map((passage) => ({ ...passage, score: passage.score * BESIDE }));
}

const GUESSES_NOT = 'hệ thống không suy đoán ai có thẩm quyền.';

function unnamedReason(matter: Competence, asOf: string): string {
  const [last] = termsOver(matter, asOf);
  const ended = last?.until
    ? ` Căn cứ gần nhất (${labelsOf(last.basis)}) không áp dụng từ ${shownDay(last.until)}${last.ends ? ` theo ${last.ends.label}` : ''}.`
    : '';
  return `Bảng thẩm quyền chưa có căn cứ cho việc “${matter.matter}” tại ngày ${shownDay(asOf)};${ended ? ` ${GUESSES_NOT}${ended}` : ` ${GUESSES_NOT}`}`;
}

function overtakenReason(matter: Competence, basis: readonly Passage[]): string {
  const said = basis.map(({ leaf }) => `${leaf.label} ${leaf.validity.reason}`).join('; ');
  return `Căn cứ trong bảng thẩm quyền cho việc “${matter.matter}” không dùng được: ${said}; ${GUESSES_NOT}`;
}

function absentReason(matter: Competence, { basis, kind }: CompetenceTerm): string {
  const guesses = kind === 'rule' ? 'hệ thống không suy đoán.' : GUESSES_NOT;
  return `Việc “${matter.matter}” tại ngày được hỏi theo ${labelsOf(basis)}, nhưng văn bản này chưa có trong kho; ${guesses}`;
}

function labelsOf(basis: readonly LegalBasis[]): string {
  return basis.map(({ label }) => label).join('; ');
}
