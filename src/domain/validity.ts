import type { CalendarDay } from './calendar-day.ts';
import type { ActingEffect, DocumentTerm, Effect, Place, ValidityPeriod } from './effect.ts';
import { actingEffects } from './validity/acting-effects.ts';
import { isWithin } from './provision.ts';
import { periodsFrom } from './validity/periods.ts';

/** The law as it stands over time. */
export type Validity = {
  /**
   * Periods of one provision, earliest first, without gaps: the first has no `from`, the last no
   * `until`. Neighbours differ in status or cause.
   */
  readonly periodsOf: (place: Place) => readonly ValidityPeriod[];
  /** Everything that acts on a provision or on something below it, in order of its first day. */
  readonly effectsOn: (place: Place) => readonly ActingEffect[];
};

/**
 * Computes validity from documents' own terms and from what their clauses do to others. A clause
 * acts only if it stood on the day before: one that was suspended or ended earlier does nothing.
 * Nothing cascades from a document to those that guide it.
 */
export function createValidity(input: {
  readonly documents: readonly DocumentTerm[];
  readonly effects: readonly Effect[];
}): Validity {
  const terms = new Map(input.documents.map((term) => [term.key, term]));
  const acting = actingEffects(input.effects, terms);
  const remembered = new Map<string, readonly ValidityPeriod[]>();
  return {
    periodsOf: ({ documentKey, path }) => {
      const address = `${documentKey}/${path}`;
      const known = remembered.get(address);
      if (known) return known;
      const term = terms.get(documentKey) ?? { key: documentKey, starts: [], ends: [] };
      const periods = periodsFrom(path, term, acting.get(documentKey) ?? []);
      remembered.set(address, periods);
      return periods;
    },
    effectsOn: ({ documentKey, path }) =>
      (acting.get(documentKey) ?? []).filter(
        ({ on }) => isWithin(path, on.path) || isWithin(on.path, path),
      ),
  };
}

/** The period that holds on a day. */
export function periodOn(periods: readonly ValidityPeriod[], day: CalendarDay): ValidityPeriod {
  const found = periods.find(({ until }) => until === undefined || day < until);
  if (!found) throw new RangeError('periods must cover every day');
  return found;
}
