import type { CalendarDay } from '../domain/calendar-day.ts';
import { findDates } from '../language/dates.ts';
import { isPending, isUnfinished } from '../language/pending.ts';
import { leadWith } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/**
 * What was begun and is not finished ("nộp rồi chưa giải quyết") is ruled by the điều on what was under
 * way, not by the rule for what is begun today: of the document that ranks first it goes before that
 * rule, with its score. An điều on what was under way on a day is for no dossier that was filed later.
 */
export function leadByPending(
  passages: readonly RankedPassage[],
  { readAs, filedOn }: { readonly readAs: string; readonly filedOn?: CalendarDay },
): readonly RankedPassage[] {
  const [first] = passages;
  if (!first || first.isNamed || !isUnfinished(readAs) || isPending(first.article.heading)) {
    return passages;
  }
  const isLate = (heading: string) =>
    findDates(heading).some(
      ({ day }) => day !== undefined && filedOn !== undefined && filedOn > day,
    );
  const lead = passages.find(
    ({ article: { document, heading } }) =>
      document.key === first.article.document.key && isPending(heading) && !isLate(heading),
  );
  return leadWith(lead, passages);
}
