import type { CalendarDay } from './calendar-day.ts';

/** A document that a commune office cannot do without. */
export type NeededDocument = {
  readonly number: string;
  readonly title: string;
  /** Vietnamese, what it is needed for. */
  readonly why: string;
  /** First day on which it can have changed anything, where that is known. */
  readonly from?: CalendarDay;
  /** Number of a document that has no force from `from` on because of it. */
  readonly suspends?: string;
  /**
   * It goes before laws of its field, although it is a decree: those of June 2025 on decentralisation do until
   * 28/02/2027, on authority, responsibility, order and procedure.
   */
  readonly prevails?: true;
};

/** What one field of law needs, and up to which day a person has confirmed that it is all there. */
export type NeededField = {
  readonly field: string;
  /** Last day for which the field is known to be complete once everything is held. */
  readonly completeUntil?: CalendarDay;
  readonly documents: readonly NeededDocument[];
};

/** How a field stands: what is not held, and up to when it is complete (absent: it is not). */
export type FieldState = {
  readonly field: string;
  readonly missing: readonly NeededDocument[];
  readonly completeUntil?: CalendarDay;
};
