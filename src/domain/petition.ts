import type { Answer } from './answer.ts';
import type { CalendarDay } from './calendar-day.ts';

/** Kinds of answers that may leave something to ask. */
export const petitionedKinds = ['insufficient', 'partial', 'answered'] as const;
export type PetitionedKind = (typeof petitionedKinds)[number];

/** What an office sends to the province when its question has no basis, only part of one, or a doubtful one. */
export type PetitionDraft = Pick<Answer, 'question' | 'missing' | 'nearest'> & {
  readonly answerId: string;
  readonly kind: PetitionedKind;
  /** The words that were searched, and over how many documents of which generation. */
  readonly searched: Pick<Answer['searched'], 'generation' | 'documents' | 'readAs'>;
  readonly note?: string;
};

/** The kind of an answer that leaves something to ask; undefined when it leaves nothing. */
export function petitionedKind({ kind, doubt }: Pick<Answer, 'kind' | 'doubt'>) {
  if (kind === 'insufficient' || kind === 'partial') return kind;
  return kind === 'answered' && doubt !== undefined ? kind : undefined;
}

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
