import { daysAfter } from '../../domain/calendar-day.ts';
import { unusable } from '../../domain/citation.ts';
import { PROVINCE, type LegalDocument } from '../../domain/legal-document.ts';
import type { Passage } from '../../domain/passage.ts';
import type { Unit } from '../../domain/place.ts';
import type { Contender, PrecedenceRule } from '../../domain/precedence.ts';
import { isWithin, splitAddress } from '../../domain/provision.ts';
import { rankOf } from '../../domain/rank.ts';
import { holdsHere } from '../holds-here.ts';
import type { ValidityOf } from '../judge.ts';
import type { PrecedenceClause } from '../survey/precedence-clauses.ts';
import type { ToldSlot } from './told-values.ts';

type Side = Pick<Passage, 'leaf' | 'article'>;

export type ContendingParts = {
  readonly clauses: readonly PrecedenceClause[];
  readonly validityOf: ValidityOf;
  /** Units that are asked about; none when the place is not known. */
  readonly units: readonly Unit[];
};

/** Clauses that speak for one provision against another, by the rule that they make. */
export type Spoken = Partial<Record<PrecedenceRule, PrecedenceClause>>;

/** What the words of a clause may be limited to, by what two provisions differ in. */
const within: Readonly<Record<ToldSlot, RegExp>> = {
  authority: /thẩm quyền|trách nhiệm|phân cấp|phân quyền/iu,
  duration: /trình tự|thủ tục|thời hạn|thời gian/iu,
  money: /phí|tiền|giá|mức/iu,
  percent: /tỷ lệ|tỉ lệ|phí|tiền|giá|mức/iu,
};
/** The Government may re-assign by decree for the time of the transition (Luật 72/2025/QH15). */
const GOVERNMENT = 5;
/** Ranks of what a province issues (Điều 4 Luật 64/2025/QH15). */
const provincial = { first: 10, last: 12 } as const;

/** The clauses in force by which `one` goes before `other` in what they differ in. */
export function spokenFor(
  one: Side,
  other: Side,
  slot: ToldSlot,
  { clauses, validityOf }: ContendingParts,
): Spoken {
  const spoken: Spoken = {};
  for (const clause of clauses) {
    const { by, from, subjects } = clause;
    const rule = ruleOf(clause, { one, other, slot });
    const bears = !subjects || subjects.some((subject) => within[slot].test(subject));
    if (!rule || spoken[rule] || !bears) continue;
    if (!unusable.has(validityOf(by, from).status)) spoken[rule] = clause;
  }
  return spoken;
}

type Sides = { readonly one: Side; readonly other: Side; readonly slot: ToldSlot };

function ruleOf(clause: PrecedenceClause, { one, other, slot }: Sides): PrecedenceRule | undefined {
  if (clause.kind === 'overrides')
    return overrides(clause, { one, other, slot }) ? 'override' : undefined;
  const giving = other.article.document;
  const isGiving = isWithin(other.leaf.address, clause.target);
  // A text says of its equals and of lower ones that they give way, not of higher ones.
  if (!isGiving || rankOf(clause.by) > rankOf(giving)) return undefined;
  if (clause.to === PROVINCE) return isOfProvince(one.article.document) ? 'province' : undefined;
  return clause.to === one.article.document.key ? 'specialty' : undefined;
}

/** "Thẩm quyền … tại điểm X do … thực hiện" goes before X; a claim before whatever differs. */
function overrides(clause: PrecedenceClause, { one, other, slot }: Sides): boolean {
  const { by, from, target } = clause;
  if (one.article.document.key !== by.key) return false;
  if (target === by.key) return claims(clause, other.article.document);
  const { path } = splitAddress(one.leaf.address);
  const speaks = isWithin(path, from) || isWithin(from, path);
  return slot === 'authority' && speaks && isWithin(other.leaf.address, target);
}

/**
 * A claim reaches what was issued before it: what comes later ends it, as the decrees of the
 * two-tier government say themselves. A lower text reaches a higher one only from the Government
 * and for a time.
 */
function claims({ by, over }: PrecedenceClause, other: LegalDocument): boolean {
  if (over && !over.includes(other.key) && !over.includes(other.kind)) return false;
  if (!by.issuedOn || !other.issuedOn || other.issuedOn > by.issuedOn) return false;
  const isForATime = by.effectiveTo !== undefined && rankOf(by) <= GOVERNMENT;
  return rankOf(by) <= rankOf(other) || isForATime;
}

function isOfProvince(document: LegalDocument): boolean {
  const rank = rankOf(document);
  return rank >= provincial.first && rank <= provincial.last;
}

/** Two provisions as the rules of precedence see them. */
export function contendersOf(
  [one, other]: readonly [Side, Side],
  slot: ToldSlot,
  parts: ContendingParts,
): [Contender, Contender] {
  return [contenderOf(one, other, slot, parts), contenderOf(other, one, slot, parts)];
}

function contenderOf(one: Side, other: Side, slot: ToldSlot, parts: ContendingParts): Contender {
  const { document } = one.article;
  const speaks = spokenFor(one, other, slot, parts);
  const holds = holdsHere(document.territory, parts.units);
  const { issuedOn, effectiveTo } = document;
  const until = effectiveTo ? { until: daysAfter(effectiveTo, 1) } : {};
  return {
    address: one.leaf.address,
    tier: document.tier,
    rank: rankOf(document),
    issuer: (document.issuer ?? document.key).toLowerCase(),
    status: one.leaf.validity.status,
    ...(issuedOn ? { issued: issuedOn } : {}),
    ...(holds === undefined ? {} : { holdsHere: holds }),
    ofProvince: isOfProvince(document),
    yieldsToProvince: spokenFor(other, one, slot, parts).province !== undefined,
    ...(speaks.override ? { overrides: [{ over: other.leaf.address, ...until }] } : {}),
    ...(speaks.specialty ? { specialTo: [other.leaf.address] } : {}),
  };
}

/**
 * Whether rank may deceive: what holds for a time only is ended by later texts, of lower rank too
 * where its own clause says so, and which those are a person must read.
 */
export function mayBeEnded({ article }: Side, by: Side): boolean {
  const [temporary, later] = [article.document, by.article.document];
  return (
    temporary.effectiveTo !== undefined &&
    rankOf(later) > rankOf(temporary) &&
    (later.issuedOn ?? '') > (temporary.issuedOn ?? '')
  );
}
