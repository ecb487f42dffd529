import type { CalendarDay } from './calendar-day.ts';
import type { ValidityStatus } from './citation.ts';

/** The provision that says so: where a state of another one comes from. */
export type Cause = {
  readonly address: string;
  /** `điểm đ khoản 3 Điều 16 Nghị định 49/2026/NĐ-CP`. */
  readonly label: string;
  /** Its literal words, where the corpus holds them. */
  readonly quote?: string;
};

/** A clause of one document: `path` is '' for the document as a whole. */
export type Place = { readonly documentKey: string; readonly path: string };

/**
 * What one clause does to provisions of a document. What lies below `path` inherits it, but for the
 * exceptions.
 */
export type Effect = {
  /**
   * `continued` keeps in force what another clause ended before, `overridden` lets another rule go
   * before it, `unknown` is a doubt.
   */
  readonly gives: 'expired' | 'suspended' | 'continued' | 'overridden' | 'unknown';
  readonly on: Place;
  readonly exceptions: readonly string[];
  /** First day; the day its own clause takes effect when absent. */
  readonly since?: CalendarDay;
  /** First day on which it no longer acts, by its own words. */
  readonly until?: CalendarDay;
  /** Stays when the clause that caused it has ended, as a repeal does and a suspension does not. */
  readonly lasts: boolean;
  readonly by: Place;
  readonly cause: Cause;
  /** Vietnamese: the verb of the reason (`hết hiệu lực`); of a doubt the whole reason. */
  readonly words: string;
};

/** A day that a document's own effect clause sets for a part of it; '' for the whole. */
export type OwnDay = {
  readonly path: string;
  readonly exceptions?: readonly string[];
  readonly day: CalendarDay;
  readonly cause?: Cause;
};

/** What a document says of its own validity, and how far the corpus knows what others say of it. */
export type DocumentTerm = {
  readonly key: string;
  /** First days in force; of several that cover a provision the innermost counts. */
  readonly starts: readonly OwnDay[];
  /** First days no longer in force; of several that cover a provision the earliest counts. */
  readonly ends: readonly OwnDay[];
  /** Last day up to which nothing that bears on it can be missing; absent: something may be. */
  readonly completeUntil?: CalendarDay;
};

/** Half-open `[from, until)`. */
export type ValidityPeriod = {
  readonly status: ValidityStatus;
  /** Vietnamese, one clause, explains the state by itself. */
  readonly reason: string;
  readonly from?: CalendarDay;
  readonly until?: CalendarDay;
  readonly cause?: Cause;
};

/** An effect with the days on which it acts; without `since` its day is not known: a doubt. */
export type ActingEffect = Effect & {
  /** First day on which its own clause no longer stands; then what it left behind is open. */
  readonly lapsesOn?: CalendarDay;
};
