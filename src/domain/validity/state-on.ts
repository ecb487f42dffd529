import { shownDay, type CalendarDay } from '../calendar-day.ts';
import type { ActingEffect, OwnDay, ValidityPeriod } from '../effect.ts';
import { endedBy, inForce, open, overByTerm, suspendedBy, type State } from './reasons.ts';

/** Everything that decides how one provision stands. */
export type Situation = {
  readonly path: string;
  readonly start: OwnDay | undefined;
  readonly end: OwnDay | undefined;
  /** Those that act on the provision, in order of their first day. */
  readonly effects: readonly ActingEffect[];
  readonly completeUntil: CalendarDay | undefined;
};

/**
 * How a provision stands on a day, undefined for the time before every turning day. The strongest
 * reason counts: not begun, over (unless continued later), suspended, doubtful, in force.
 */
export function stateOn(
  day: CalendarDay | undefined,
  situation: Situation,
): Omit<ValidityPeriod, 'from' | 'until'> {
  const { start } = situation;
  if (start && (day === undefined || day < start.day)) return notYet(start);
  const today = situation.effects.filter((effect) => isAt(effect, day));
  const acting = today.filter(({ lapsesOn }) => !(lapsesOn && day && lapsesOn <= day));
  const lapsed = today.filter((effect) => !acting.includes(effect));
  return (
    over(day, acting, situation) ??
    suspended(acting) ??
    doubtful(acting, lapsed, situation) ??
    standing(day, acting, situation)
  );
}

function notYet({ day, cause }: OwnDay): State {
  const by = cause ? ` theo ${cause.label}` : '';
  return {
    status: 'not-yet',
    reason: `có hiệu lực từ ${shownDay(day)}${by}`,
    ...(cause ? { cause } : {}),
  };
}

function isAt({ since, until }: ActingEffect, day: CalendarDay | undefined): boolean {
  const begun = since === undefined || (day !== undefined && since <= day);
  return begun && !(until && day && until <= day);
}

/** Over, or continued after it was over; an undated end is a doubt and not an end. */
function over(
  day: CalendarDay | undefined,
  acting: readonly ActingEffect[],
  situation: Situation,
): State | undefined {
  const endings = endingsBy(day, acting, situation);
  const [first] = endings;
  const last = endings.at(-1)?.since ?? '';
  if (!first) return undefined;
  const keeps = acting.findLast(({ gives, since }) => gives === 'continued' && since);
  if (!keeps?.since || keeps.since < last) return first.state;
  return keeps.since > last ? continued(keeps) : open(keeps, first.state);
}

type Ending = { readonly since: CalendarDay; readonly state: State };

/** What has ended the provision by a day, first day first. */
function endingsBy(
  day: CalendarDay | undefined,
  acting: readonly ActingEffect[],
  { path, end }: Situation,
): Ending[] {
  const byOthers = acting.flatMap((effect): Ending[] => {
    const { gives, since } = effect;
    return gives === 'expired' && since ? [{ since, state: endedBy(effect, path) }] : [];
  });
  const own = end && day !== undefined && end.day <= day;
  const endings = own ? [...byOthers, { since: end.day, state: overByTerm(end) }] : byOthers;
  return endings.toSorted((a, b) => (a.since < b.since ? -1 : Number(a.since > b.since)));
}

function continued({ cause, since = '' }: ActingEffect): State {
  const reason = `tiếp tục áp dụng từ ${shownDay(since)} theo ${cause.label}`;
  return { status: 'in-force', reason, cause };
}

function suspended(acting: readonly ActingEffect[]): State | undefined {
  const latest = acting.findLast(({ gives, since }) => gives === 'suspended' && since);
  return latest && suspendedBy(latest);
}

const ends: ReadonlySet<ActingEffect['gives']> = new Set(['expired', 'suspended']);

/** Something may have ended it: a clause without a day, one whose own time is over, a gap. */
function doubtful(
  acting: readonly ActingEffect[],
  lapsed: readonly ActingEffect[],
  { start }: Situation,
): State | undefined {
  const [left] = lapsed.filter(({ gives }) => gives !== 'continued' && gives !== 'unknown');
  if (left?.lapsesOn) {
    const reason = `${left.cause.label} (${left.words}) không còn hiệu lực từ ${shownDay(left.lapsesOn)}; chưa xác định quy định nào áp dụng`;
    return { status: 'unknown', reason, cause: left.cause };
  }
  const undated = acting.find(({ gives, since }) => ends.has(gives) && since === undefined);
  const doubt = acting.findLast(({ gives }) => gives === 'unknown') ?? undated;
  if (doubt) {
    const reason = `${reasonOf(doubt)}${alsoTold(acting)}`;
    return { status: 'unknown', reason, cause: doubt.cause };
  }
  return start
    ? undefined
    : {
        status: 'unknown',
        reason: 'chưa xác định ngày có hiệu lực; kho chưa đủ văn bản để xác nhận còn hiệu lực',
      };
}

/** A rule that goes before it is named whatever else is in doubt: it says whom to ask. */
function alsoTold(acting: readonly ActingEffect[]): string {
  const before = acting.findLast(({ gives }) => gives === 'overridden');
  return before ? `; ${before.words} theo ${before.cause.label}` : '';
}

function reasonOf({ gives, words, cause }: ActingEffect): string {
  return gives === 'unknown' ? words : `${words} theo ${cause.label}, chưa xác định ngày`;
}

/** In force only up to the day for which nothing that bears on it can be missing. */
function standing(
  day: CalendarDay | undefined,
  acting: readonly ActingEffect[],
  { start, completeUntil }: Situation,
): State {
  const beside = acting.findLast(({ gives }) => gives === 'continued' || gives === 'overridden');
  const isKnown = completeUntil !== undefined && (day === undefined || day <= completeUntil);
  return inForce(start, beside, isKnown ? completeUntil : undefined);
}
