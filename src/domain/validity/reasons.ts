import { shownDay, type CalendarDay } from '../calendar-day.ts';
import { pathLabel } from '../path-label.ts';
import type { ActingEffect, OwnDay, ValidityPeriod } from '../effect.ts';
import { isWithin } from '../provision.ts';

/** A period without its days. */
export type State = Omit<ValidityPeriod, 'from' | 'until'>;

/** Over by its own term. */
export function overByTerm({ day, cause }: OwnDay): State {
  const by = cause ? ` theo ${cause.label}` : '';
  const reason = `hết hiệu lực từ ${shownDay(day)}${by}`;
  return { status: 'expired', reason, ...(cause ? { cause } : {}) };
}

/** Ended by the clause of another document, or of its own. */
export function endedBy(effect: ActingEffect, path: string): State {
  const { words, since = '', cause } = effect;
  const reason = `${words} từ ${shownDay(since)} theo ${cause.label}${butFor(effect, path)}`;
  return { status: 'expired', reason, cause };
}

/** What of a provision is kept, so that nobody takes the whole for ended. */
function butFor({ exceptions }: ActingEffect, path: string): string {
  const kept = exceptions.filter((one) => isWithin(one, path));
  return kept.length === 0 ? '' : ` (trừ ${kept.map((one) => pathLabel(one)).join(', ')})`;
}

/** Suspended up to a day, or up to an event that has none yet. */
export function suspendedBy({ words, since = '', until, cause }: ActingEffect): State {
  const end = until ? ` đến trước ${shownDay(until)}` : '; chưa xác định ngày kết thúc';
  return {
    status: 'suspended',
    reason: `${words} từ ${shownDay(since)} theo ${cause.label}${end}`,
    cause,
  };
}

/** Ended and continued by clauses of the same day: for a person to decide. */
export function open(keeps: ActingEffect, ended: State): State {
  return {
    status: 'unknown',
    reason: `tiếp tục áp dụng theo ${keeps.cause.label} nhưng ${ended.reason}; cần cơ quan có thẩm quyền xác định`,
    cause: keeps.cause,
  };
}

/** Begun and not ended by anything on file; `completeUntil` when nothing can be missing. */
export function inForce(
  start: OwnDay | undefined,
  beside: ActingEffect | undefined,
  completeUntil: CalendarDay | undefined,
): State {
  const since = start ? `có hiệu lực từ ${shownDay(start.day)}` : 'có hiệu lực';
  const also = beside ? `, ${beside.words} theo ${beside.cause.label}` : '';
  if (completeUntil === undefined) {
    const reason = `${since}${also}; kho chưa đủ văn bản để xác nhận còn hiệu lực`;
    return { status: 'unknown', reason };
  }
  const reason = `${since}${also}; các văn bản của lĩnh vực đã đủ đến ${shownDay(completeUntil)}`;
  return { status: 'in-force', reason };
}
