import type { ValidityView } from './citation.ts';
import type { TrustTier } from './legal-document.ts';

/**
 * What a citation in a draft is worth, worst first: `not-held` and `undetermined` cannot be judged,
 * `unproven` exists and may hold, and a person has to read it; of `matches` only the force is open, for the
 * store lacks what may have ended it.
 */
export const draftVerdicts = [
  'nonexistent',
  'not-in-force',
  'misquoted',
  'not-held',
  'undetermined',
  'unproven',
  'matches',
  'right',
] as const;
export type DraftVerdict = (typeof draftVerdicts)[number];

/** `so-tay check`: every citation of a draft, judged on a day. Nothing of the draft is kept. */
export type DraftCheck = {
  /** ISO date in Asia/Ho_Chi_Minh whose law the draft is held against. */
  readonly asOf: string;
  readonly generation: number;
  /** ISO instant. */
  readonly checkedAt: string;
  readonly counts: Readonly<Record<DraftVerdict, number>>;
  /** In text order. */
  readonly citations: readonly CheckedCitation[];
  /** There were more citations than one check judges. */
  readonly cutShort: boolean;
};

/** One citation of a draft beside what it cites. */
export type CheckedCitation = {
  /** Where the citation stands in the draft, `[start, end)` in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** As written. */
  readonly said: string;
  /** The words around it that are held against the provision. */
  readonly sentence: string;
  readonly verdict: DraftVerdict;
  /** Vietnamese sentences, the one that decides first; none when there is nothing to add. */
  readonly reasons: readonly string[];
  /**
   * What the citation may mean: one, several where the reading is open, none when not held. Behind one that
   * was given other words stands the clause that gave them.
   */
  readonly provisions: readonly CitedProvision[];
};

/** The right text beside a citation; a document that is cited as a whole has none. */
export type CitedProvision = {
  /** A bare document key when the document is cited as a whole. */
  readonly address: string;
  readonly label: string;
  /** Literal, as far as one page: a chapter is not printed beside a sentence. */
  readonly text?: string;
  readonly validity: ValidityView;
  readonly tier: TrustTier;
  readonly territory: string;
};
