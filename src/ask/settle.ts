import type { Notice, Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { precedence, type Contender } from '../domain/precedence.ts';
import { isPartial } from '../domain/territory.ts';
import { BESIDE } from '../models/beside.ts';
import type { Draft, DraftStatement } from '../models/writer.ts';
import type { Found } from './find.ts';
import type { Rarity } from './matched-words.ts';
import { contendersOf, mayBeEnded, spokenFor, type ContendingParts } from './settle/contenders.ts';
import { differenceOf, type Difference } from './settle/differing.ts';
import {
  doubtfulNotice,
  governsNotice,
  noBasisNotice,
  undecidedNotice,
  type Telling,
} from './settle/settle-notice.ts';
import { slotsAsked, type ToldSlot } from './settle/told-values.ts';
import { wholeStatement } from './whole-statement.ts';

/** What provisions that differ are made of in an answer. */
export type Settlement = {
  /** The governing provision first, the one that gives way behind it. */
  readonly usable: readonly Passage[];
  /** Both sides, the governing one first; none when nothing differs. */
  readonly sides: readonly Passage[];
  /** No rule decides: the answer cannot be whole. */
  readonly isOpen: boolean;
  readonly notices: readonly Notice[];
};

/** Another provision is compared when it ranks within this share of the best. */
const COMPARABLE = 0.6;

/**
 * Finds whether another provision, in force and for the place like the best, tells what is asked
 * differently, and which of the two goes before the other by the rules of precedence.
 */
export function settle(
  usable: readonly Passage[],
  { understood, survey, validityOf }: Pick<Found, 'understood' | 'survey' | 'validityOf'>,
  rarity: Rarity,
): Settlement {
  const [best, ...others] = usable;
  const none = { usable, sides: [], isOpen: false, notices: [] };
  const slots = slotsAsked(understood.readAs);
  if (!best || slots.length === 0) return none;
  const { units } = understood.where;
  const parts = { clauses: survey.precedence, validityOf, units };
  for (const other of others.filter(({ score }) => score >= best.score * COMPARABLE)) {
    if (!areComparable(best, other)) continue;
    const difference = differenceOf(best, other, {
      slots,
      rarity,
      linkOf: (slot) => linkOf(best, other, slot, parts),
    });
    if (!difference) continue;
    const decided = decide([best, other], difference, { ...parts, asOf: understood.asOf });
    return { ...decided, usable: inOrder(decided.sides, usable) };
  }
  return none;
}

/** One at least is law; rules of parts of the province stand side by side by their own stage. */
function areComparable(one: Passage, other: Passage): boolean {
  const documents = [one.article.document, other.article.document];
  return (isLaw(one) || isLaw(other)) && !documents.every(({ territory }) => isPartial(territory));
}

function linkOf(one: Passage, other: Passage, slot: ToldSlot, parts: ContendingParts) {
  const clauses = [spokenFor(one, other, slot, parts), spokenFor(other, one, slot, parts)]
    .flatMap((spoken) => [spoken.override, spoken.province, spoken.specialty])
    .filter((clause) => clause !== undefined);
  if (clauses.length === 0) return undefined;
  const moves = clauses.some(({ kind, target, by }) => kind === 'overrides' && target !== by.key);
  return moves ? 'moves' : 'claims';
}

type Decided = Omit<Settlement, 'usable'>;
type Pair = readonly [Passage, Passage];

function decide(
  pair: Pair,
  { slot, told }: Difference,
  parts: ContendingParts & { readonly asOf: string },
): Decided {
  const telling = pair.map((side, at): Telling => ({ ...side, told: told[at] ?? [] }));
  const onlyLaw = pair.every(isLaw) ? undefined : pair.findIndex(isLaw);
  if (onlyLaw !== undefined) {
    const notice = noBasisNotice(turned(telling, onlyLaw), slot);
    return { sides: turned(pair, onlyLaw), isOpen: false, notices: [notice] };
  }
  const contenders = contendersOf(pair, slot, parts);
  // What is not known to have ended is weighed as if in force, and the doubt is said.
  const standing = contenders.map((one): Contender => ({ ...one, status: 'in-force' }));
  const ruling = precedence(standing, parts.asOf);
  const [given] = ruling.kind === 'governs' ? ruling.over : [];
  const [one, other] = pair;
  if (!given || ruling.kind !== 'governs' || mayBeEnded(one, other) || mayBeEnded(other, one)) {
    return { sides: pair, isOpen: true, notices: [undecidedNotice(turned(telling, 0), slot)] };
  }
  const first = standing.indexOf(ruling.governs);
  const sides = turned(pair, first);
  const decision = { by: given.by, spoken: spokenFor(...sides, slot, parts) };
  const isOpen = contenders.some(({ status }) => status !== 'in-force');
  const say = isOpen ? doubtfulNotice : governsNotice;
  return { sides, isOpen, notices: [say(turned(telling, first), slot, decision)] };
}

function isLaw({ article }: Passage): boolean {
  return article.document.tier === 'normative';
}

/** Two sides with the one at `first` in front. */
function turned<Side>(sides: readonly Side[], first: number): [Side, Side] {
  const [one, other] = first === 0 ? sides : sides.toReversed();
  if (!one || !other) throw new RangeError('needs two sides');
  return [one, other];
}

/** The sides first, the governing one as good as the best. */
function inOrder(sides: readonly Passage[], usable: readonly Passage[]): Passage[] {
  const best = usable[0]?.score ?? 0;
  const ranked = sides.map((side, at) => ({ ...side, score: at === 0 ? best : best * BESIDE }));
  return [...ranked, ...usable.filter((passage) => !sides.includes(passage))];
}

/** Has both sides said: the governing one in the conclusion, and the other where no rule decides. */
export function withSides(draft: Draft, { sides, isOpen }: Settlement): Draft {
  const [first, second] = sides;
  if (!first || !second || draft.conclusion.length === 0) return draft;
  const leading = isSaid(draft.conclusion, first) ? [] : [wholeStatement(first)];
  const conclusion = [...leading, ...draft.conclusion];
  if (isOpen) {
    const isSecond = (statement: DraftStatement) => isSaid([statement], second);
    const beside = conclusion.some(isSecond) ? [] : [wholeStatement(second)];
    const conditions = draft.conditions.filter((statement) => !isSecond(statement));
    return { ...draft, conclusion: [...conclusion, ...beside], conditions };
  }
  const said = isSaid([...conclusion, ...draft.conditions, ...draft.steps], second);
  return {
    ...draft,
    conclusion,
    conditions: [...(said ? [] : [wholeStatement(second)]), ...draft.conditions],
  };
}

/** What is left of a settlement when the answer is done: nothing where it does not cite both sides. */
export function settledIn(
  said: readonly Statement[],
  { sides, isOpen, notices }: Settlement,
): Pick<Settlement, 'isOpen' | 'notices'> {
  const cited = new Set(said.flatMap(({ citations }) => citations.map(({ address }) => address)));
  const stands = sides.every(({ leaf }) => cited.has(leaf.address));
  return stands ? { isOpen, notices } : { isOpen: false, notices: [] };
}

function isSaid(statements: readonly DraftStatement[], { leaf }: Passage): boolean {
  return statements.some(({ quotes }) => quotes.some(({ address }) => address === leaf.address));
}
