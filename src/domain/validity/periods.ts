import { daysAfter, type CalendarDay } from '../calendar-day.ts';
import type { ActingEffect, DocumentTerm, ValidityPeriod } from '../effect.ts';
import { actsOn } from './covers.ts';
import { endOf, startOf } from './own-days.ts';
import { stateOn, type Situation } from './state-on.ts';

/** Periods of one provision of a document, from everything that acts on the document. */
export function periodsFrom(
  path: string,
  term: DocumentTerm,
  effects: readonly ActingEffect[],
): readonly ValidityPeriod[] {
  const situation: Situation = {
    path,
    start: startOf(term, path),
    end: endOf(term, path),
    effects: effects.filter((effect) => actsOn(effect, path)),
    completeUntil: term.completeUntil,
  };
  const days: readonly (CalendarDay | undefined)[] = [undefined, ...turningDays(situation)];
  const periods: ValidityPeriod[] = [];
  for (const [at, from] of days.entries()) {
    const state = stateOn(from, situation);
    const until = days[at + 1];
    const last = periods.at(-1);
    const same = last?.reason === state.reason && last.status === state.status;
    const begins = same ? last.from : from;
    const period = { ...state, ...(begins ? { from: begins } : {}), ...(until ? { until } : {}) };
    if (same) periods.splice(-1, 1, period);
    else periods.push(period);
  }
  return periods;
}

/** Every day on which something may change, in order, each once. */
function turningDays({ start, end, effects, completeUntil }: Situation): CalendarDay[] {
  const days = [
    start?.day,
    end?.day,
    ...effects.flatMap(({ since, until, lapsesOn }) => [since, until, lapsesOn]),
    completeUntil === undefined ? undefined : daysAfter(completeUntil, 1),
  ];
  return [...new Set(days.filter((day) => day !== undefined))].toSorted();
}
