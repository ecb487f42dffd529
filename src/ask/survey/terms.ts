import { daysAfter, LAST_DAY } from '../../domain/calendar-day.ts';
import type { Cause, DocumentTerm, OwnDay } from '../../domain/effect.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import type { FieldState } from '../../domain/must-have.ts';
import { splitAddress } from '../../domain/provision.ts';
import type { StatedRelation } from '../../store/catalogue.ts';
import { causeOf } from './cause.ts';

type Sources = {
  readonly documents: readonly LegalDocument[];
  readonly relations: readonly StatedRelation[];
  readonly fields: readonly FieldState[];
};

/** What each document says of its own validity: confirmed facts, then its own effect clauses. */
export function termsOf({ documents, relations, fields }: Sources): DocumentTerm[] {
  const own = Map.groupBy(
    relations.filter(({ kind }) => kind === 'effect'),
    ({ documentKey }) => documentKey,
  );
  return documents.map((document) => {
    const clauses = (own.get(document.key) ?? []).map((relation) => ({
      path: splitAddress(relation.target).path,
      since: relation.since,
      until: relation.until,
      cause: causeOf(relation, document),
    }));
    const until = completeUntil(document, fields);
    return {
      key: document.key,
      starts: startsOf(document, clauses),
      ends: endsOf(document, clauses),
      ...(until ? { completeUntil: until } : {}),
    };
  });
}

type Clause = {
  readonly path: string;
  readonly since: string | undefined;
  readonly until: string | undefined;
  readonly cause: Cause;
};

function startsOf({ effectiveFrom, periods = {} }: LegalDocument, clauses: readonly Clause[]) {
  const whole = clauses.find(({ path, since }) => path === '' && since === effectiveFrom);
  const confirmed = Object.entries(periods).flatMap(([path, { from }]) =>
    from ? [{ path, day: from }] : [],
  );
  const parts = clauses.flatMap(({ path, since, cause }): OwnDay[] =>
    path !== '' && since ? [{ path, day: since, cause }] : [],
  );
  const start = effectiveFrom
    ? [{ path: '', day: effectiveFrom, ...(whole ? { cause: whole.cause } : {}) }]
    : [];
  return [...start, ...parts.filter(unconfirmed(confirmed)), ...confirmed];
}

function endsOf({ effectiveTo, periods = {} }: LegalDocument, clauses: readonly Clause[]) {
  // Databases write the last day for "no end".
  const day = effectiveTo && effectiveTo < LAST_DAY ? daysAfter(effectiveTo, 1) : undefined;
  const whole = clauses.find(({ path, until }) => path === '' && until && until === day);
  const confirmed = Object.entries(periods).flatMap(([path, { until }]) =>
    until ? [{ path, day: until }] : [],
  );
  const parts = clauses.flatMap(({ path, until, cause }): OwnDay[] =>
    path !== '' && until ? [{ path, day: until, cause }] : [],
  );
  const end = day ? [{ path: '', day, ...(whole ? { cause: whole.cause } : {}) }] : [];
  return [...end, ...parts.filter(unconfirmed(confirmed)), ...confirmed];
}

/** What a person confirmed for a place wins over what was read of it. */
function unconfirmed(confirmed: readonly OwnDay[]): (own: OwnDay) => boolean {
  return ({ path }) => confirmed.every((one) => one.path !== path);
}

/** The day up to which all fields of a document are complete; undefined when one is not. */
function completeUntil(
  { fields }: LegalDocument,
  states: readonly FieldState[],
): string | undefined {
  const days = fields.map((field) => states.find((state) => state.field === field)?.completeUntil);
  const known = days.filter((day) => day !== undefined).toSorted();
  return known.length === days.length ? known[0] : undefined;
}
