import type { CalendarDay } from './calendar-day.ts';
import type { Cause } from './effect.ts';

/** One sentence of a document that changes the wording of another. */
export type Amendment = {
  /** Address and label of the clause that holds the sentence and the new wording. */
  readonly by: Cause;
  /** First day on which it acts; absent when no day is known. */
  readonly since?: CalendarDay;
  /** Paths that it names in the amended document; '' for the document. */
  readonly targets: readonly string[];
  /** The sentence as the relation quotes it. */
  readonly sentence: string;
  /** From the sentence to the end of its clause: what it says and the new wording. */
  readonly words: string;
  /** It ends what it names and puts nothing in its place. */
  readonly repeals: boolean;
  /** Items below a sentence about the whole document that say nothing that was understood. */
  readonly unread?: true;
  /** First day on which its clause no longer stands; then it is open what it left behind. */
  readonly lapsesOn?: CalendarDay;
  /** Vietnamese: why a machine must not carry it out, whatever it says. */
  readonly doubt?: string;
};

/** What one clause did to the wording. */
export type ChainLink = {
  readonly kind: 'rewritten' | 'added' | 'words' | 'repealed' | 'unclear';
  /** Addresses in the amended document. */
  readonly on: readonly string[];
  /** The same places as officers write them: `điểm a khoản 1 Điều 5, khoản 2 Điều 5`. */
  readonly label: string;
  readonly from?: CalendarDay;
  readonly by: Cause;
};

/** A stretch `[start, end)` of an assembled text and the address that it literally comes from. */
export type TextPiece = { readonly address: string; readonly start: number; readonly end: number };

/** The wording of a provision on a day, or what a person has to read together to know it. */
export type AmendedText =
  | {
      readonly kind: 'assembled';
      /** Empty where all of it was repealed. */
      readonly text: string;
      /** In order; between them stands white space and nothing else. */
      readonly pieces: readonly TextPiece[];
      readonly chain: readonly ChainLink[];
    }
  | {
      readonly kind: 'side-by-side';
      /** Vietnamese, one clause. */
      readonly why: string;
      readonly original: string;
      /** The amending clauses, in the order in which they act. */
      readonly amendments: readonly {
        readonly address: string;
        readonly label: string;
        readonly from?: CalendarDay;
        readonly text: string;
      }[];
      readonly chain: readonly ChainLink[];
    };

/** A wording, half-open `[from, until)`. */
export type WordingPeriod = AmendedText & {
  readonly from: CalendarDay;
  readonly until?: CalendarDay;
};
