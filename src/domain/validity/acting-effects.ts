import type { CalendarDay } from '../calendar-day.ts';
import type { ActingEffect, DocumentTerm, Effect, Place } from '../effect.ts';
import { actsOn } from './covers.ts';
import { endOf, startOf } from './own-days.ts';

type Terms = ReadonlyMap<string, DocumentTerm>;
type Acting = Map<string, ActingEffect[]>;

/**
 * The effects that come to act, by the document that they act on, in order of their first day. An
 * effect whose clause did not stand on the day before its first day never acts.
 */
export function actingEffects(effects: readonly Effect[], terms: Terms): Acting {
  const dated = effects.map((effect) => withDay(effect, terms));
  const acting: Acting = new Map();
  const inOrder = dated.toSorted((a, b) => compareDays(a.since, b.since));
  for (let at = 0; at < inOrder.length;) {
    // What begins on one day does not prevent the rest of that day: decide first, then add.
    const day = inOrder[at]?.since;
    const group = inOrder.slice(at, sameDayEnd(inOrder, at));
    at += group.length;
    const firing = group.filter(
      ({ by }) => day === undefined || !isDownBefore(by, day, acting, terms),
    );
    for (const effect of firing) {
      const { documentKey } = effect.on;
      const known = acting.get(documentKey);
      if (known) known.push(effect);
      else acting.set(documentKey, [effect]);
    }
  }
  return withLapses(acting, terms);
}

function withDay(effect: Effect, terms: Terms): ActingEffect {
  const since = effect.since ?? dayOf(startOf, effect.by, terms);
  return since ? { ...effect, since } : effect;
}

function dayOf(
  read: typeof startOf | typeof endOf,
  { documentKey, path }: Place,
  terms: Terms,
): CalendarDay | undefined {
  const term = terms.get(documentKey);
  return term && read(term, path)?.day;
}

/** Undated effects first: they act from the beginning. */
function compareDays(one: CalendarDay | undefined, other: CalendarDay | undefined): number {
  const [first = '', second = ''] = [one, other];
  return first < second ? -1 : Number(first > second);
}

function sameDayEnd(inOrder: readonly ActingEffect[], from: number): number {
  const day = inOrder[from]?.since;
  const next = inOrder.findIndex(({ since }, at) => at > from && since !== day);
  return next < 0 ? inOrder.length : next;
}

/** Whether a clause had ended or was suspended on the day before `day`. */
function isDownBefore(
  { documentKey, path }: Place,
  day: CalendarDay,
  acting: Acting,
  terms: Terms,
): boolean {
  const own = dayOf(endOf, { documentKey, path }, terms);
  if (own !== undefined && own < day) return true;
  return (acting.get(documentKey) ?? []).some(
    (effect) =>
      (effect.gives === 'expired' || effect.gives === 'suspended') &&
      effect.since !== undefined &&
      effect.since < day &&
      actsOn(effect, path) &&
      !(effect.until !== undefined && effect.until < day) &&
      !hasLapsedBefore(effect, day, acting, terms),
  );
}

/** Whether an effect that does not last had lost its clause on the day before `day`. */
function hasLapsedBefore(
  { lasts, by }: ActingEffect,
  day: CalendarDay,
  acting: Acting,
  terms: Terms,
): boolean {
  const gone = lasts ? undefined : goneOn(by, acting, terms);
  return gone !== undefined && gone < day;
}

/** First day on which a clause is over for good: by its own term or a lasting end. */
function goneOn(
  { documentKey, path }: Place,
  acting: Acting,
  terms: Terms,
): CalendarDay | undefined {
  const ended = (acting.get(documentKey) ?? []).find(
    (effect) => effect.gives === 'expired' && effect.lasts && effect.since && actsOn(effect, path),
  )?.since;
  const own = dayOf(endOf, { documentKey, path }, terms);
  return [ended, own].filter((day) => day !== undefined).toSorted()[0];
}

function withLapses(acting: Acting, terms: Terms): Acting {
  return new Map(
    [...acting].map(([key, effects]) => [
      key,
      effects.map((effect) => {
        const lapsesOn = effect.lasts ? undefined : goneOn(effect.by, acting, terms);
        return lapsesOn ? { ...effect, lapsesOn } : effect;
      }),
    ]),
  );
}
