import type { CalendarDay } from '../domain/calendar-day.ts';
import { unusable } from '../domain/citation.ts';
import type { Article } from '../domain/passage.ts';
import { isWithin, splitAddress } from '../domain/provision.ts';
import { periodOn, type Validity } from '../domain/validity.ts';
import type { RankedPassage } from './rank.ts';
import type { AmendingClause } from './survey/amending-clauses.ts';
import type { Survey } from './survey.ts';

type SpentParts = {
  readonly asOf: CalendarDay;
  readonly survey: Pick<Survey, 'validity' | 'amending'>;
};

/**
 * Passages without the clauses whose words have been taken back, by the end of what they amended or by a later
 * clause on the same part: the clause itself is never ended. One that is named stays to be read, and so do the
 * wordings of the day, which are put together from what is left of it.
 */
export function withoutSpent(
  passages: readonly RankedPassage[],
  wordings: ReadonlySet<Article>,
  { asOf, survey: { validity, amending } }: SpentParts,
): readonly RankedPassage[] {
  return passages.filter(({ isNamed, leaf, article }) => {
    if (isNamed || wordings.has(article)) return true;
    const { path } = splitAddress(leaf.address);
    const around = (amending.get(article.document.key) ?? []).filter(({ by }) =>
      isWithin(path, by.path),
    );
    return around.length === 0 || !around.every((one) => isTakenBack(one, asOf, validity));
  });
}

function isTakenBack(clause: AmendingClause, asOf: CalendarDay, validity: Validity): boolean {
  const { by, on } = clause;
  const whole = validity.periodsOf({ documentKey: on.documentKey, path: '' });
  if (unusable.has(periodOn(whole, asOf).status)) return true;
  const since = clause.since ?? firstDay(clause, validity);
  if (on.path === '' || since === undefined) return false;
  return validity
    .effectsOn(on)
    .some(
      (effect) =>
        effect.gives === 'expired' &&
        effect.by.documentKey !== by.documentKey &&
        effect.since !== undefined &&
        since < effect.since &&
        effect.since <= asOf,
    );
}

function firstDay({ by }: AmendingClause, validity: Validity): CalendarDay | undefined {
  const [first] = validity.periodsOf(by);
  return first?.status === 'not-yet' ? first.until : undefined;
}
