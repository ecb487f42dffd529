import type { Answer } from './answer.ts';
import type { CalendarDay } from './calendar-day.ts';

/** What an office sends to the province when its question has no basis or only part of one. */
export type PetitionDraft = Pick<Answer, 'question' | 'missing' | 'nearest'> & {
  readonly answerId: string;
  readonly kind: 'insufficient' | 'partial';
  /** The words that were searched, and over how many documents of which generation. */
  readonly searched: Pick<Answer['searched'], 'generation' | 'documents' | 'readAs'>;
  readonly note?: string;
};

/** What the officer adds to the answer. */
export type PetitionAddition = { readonly place?: string; readonly note?: string };

/** A petition (kiến nghị) as it was filed; it is never changed. */
export type Petition = PetitionDraft & {
  readonly id: string;
  /** ISO instant. */
  readonly filedAt: string;
  /** The Thursday on which the province collects it. */
  readonly collection: CalendarDay;
  readonly department: string;
  /** Id of the first petition that asks the same; its own when it is the first. */
  readonly joins: string;
};

/** Petitions that ask the same, the first one first. */
export type PetitionGroup = {
  readonly id: string;
  readonly department: string;
  readonly collection: CalendarDay;
  readonly petitions: readonly Petition[];
};

/** What the officer is told after filing. */
export type FiledPetition = {
  readonly petition: Petition;
  /** How many petitions of the same collection ask the same, this one among them. */
  readonly askedBy: number;
};
