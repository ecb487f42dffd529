import type { CalendarDay } from './calendar-day.ts';
import { unusable, type ValidityStatus } from './citation.ts';
import type { TrustTier } from './legal-document.ts';
import { isWithin } from './provision.ts';

/** One of several provisions that speak to the same matter, as it stands on the day asked for. */
export type Contender = {
  readonly address: string;
  readonly tier: TrustTier;
  /** 1 the highest, as `rankOf` counts. */
  readonly rank: number;
  readonly issuer: string;
  readonly issued?: CalendarDay;
  readonly status: ValidityStatus;
  /** Whether it holds at the place asked for; absent: the place is not known. */
  readonly holdsHere?: boolean;
  /** Issued by the province: what `yieldsToProvince` of another one gives way to. */
  readonly ofProvince?: boolean;
  /** Says of itself that where the province assigns differently, the province's rule is followed. */
  readonly yieldsToProvince?: boolean;
  /** Goes before these addresses, each for its half-open window, as its own text declares. */
  readonly overrides?: readonly Override[];
  /** Addresses to which it declares itself the special rule. */
  readonly specialTo?: readonly string[];
};

/** `over` with all that lies below it, from `since` up to and without `until`. */
export type Override = {
  readonly over: string;
  readonly since?: CalendarDay;
  readonly until?: CalendarDay;
};

/** The rule that lets one provision go before another, strongest first. */
export type PrecedenceRule = 'override' | 'province' | 'rank' | 'specialty' | 'later';

/** What governs: one alone, one by a rule, several that no rule decides, or nothing binding. */
export type Precedence =
  | { readonly kind: 'none' }
  | { readonly kind: 'alone'; readonly governs: Contender }
  | {
      readonly kind: 'governs';
      readonly governs: Contender;
      readonly over: readonly { readonly contender: Contender; readonly by: PrecedenceRule }[];
    }
  | { readonly kind: 'undecided'; readonly shown: readonly Contender[] };

/** Tells which provision governs on a day; guidance and answers never do. */
export function precedence(contenders: readonly Contender[], asOf: CalendarDay): Precedence {
  const shown = contenders.filter(applies);
  const [first, ...rest] = shown;
  if (!first) return { kind: 'none' };
  if (rest.length === 0) {
    return isCertain(first) ? { kind: 'alone', governs: first } : { kind: 'undecided', shown };
  }
  for (const governs of shown) {
    const over = winsOver(governs, shown, asOf);
    if (over) return { kind: 'governs', governs, over };
  }
  return { kind: 'undecided', shown };
}

function applies({ tier, status, holdsHere }: Contender): boolean {
  return tier === 'normative' && !unusable.has(status) && holdsHere !== false;
}

/** What is itself in doubt, or may not hold at the place, governs nothing. */
function isCertain({ status, holdsHere }: Contender): boolean {
  return status === 'in-force' && holdsHere === true;
}

/** All the others with the rule for each; undefined where one of them is not beaten. */
function winsOver(one: Contender, all: readonly Contender[], asOf: CalendarDay) {
  if (!isCertain(one)) return undefined;
  const others = all.filter((other) => other !== one);
  const over = others.flatMap((contender) => {
    const by = ruleFor(one, contender, asOf);
    return by ? [{ contender, by }] : [];
  });
  return over.length === others.length ? over : undefined;
}

/** The strongest rule that speaks for `one`; undefined where it speaks for the other or for none. */
function ruleFor(one: Contender, other: Contender, asOf: CalendarDay): PrecedenceRule | undefined {
  const strongest = rules.find(
    ([, favours]) => favours(one, other, asOf) || favours(other, one, asOf),
  );
  if (!strongest) return undefined;
  const [rule, favours] = strongest;
  return favours(one, other, asOf) && !favours(other, one, asOf) ? rule : undefined;
}

type Favours = (one: Contender, other: Contender, asOf: CalendarDay) => boolean;

const rules: readonly (readonly [PrecedenceRule, Favours])[] = [
  ['override', overridesOn],
  ['province', (one, other) => one.ofProvince === true && other.yieldsToProvince === true],
  ['rank', (one, other) => one.rank < other.rank],
  ['specialty', (one, { address }) => covers(one.specialTo ?? [], address)],
  ['later', isLater],
];

function overridesOn(one: Contender, { address }: Contender, asOf: CalendarDay): boolean {
  const acting = (one.overrides ?? []).filter(
    ({ since, until }) => (!since || since <= asOf) && (!until || asOf < until),
  );
  return covers(
    acting.map(({ over }) => over),
    address,
  );
}

/** Only the same issuer can mean to change its own rule by a later one. */
function isLater(one: Contender, other: Contender): boolean {
  if (one.issuer !== other.issuer || !one.issued || !other.issued) return false;
  return one.issued > other.issued;
}

function covers(scopes: readonly string[], address: string): boolean {
  return scopes.some((scope) => isWithin(address, scope));
}
