import type { TrustTier } from './legal-document.ts';

/** Whether a provision may be relied upon on the question's date, and why. */
export type ValidityStatus = 'in-force' | 'not-yet' | 'expired' | 'suspended' | 'unknown';

/** Not to be relied upon on the day asked for; what is unknown may be, with a warning. */
export const unusable: ReadonlySet<ValidityStatus> = new Set(['expired', 'not-yet', 'suspended']);

export type ValidityView = {
  readonly status: ValidityStatus;
  /** Vietnamese, one clause: `có hiệu lực từ 01/07/2025`. */
  readonly reason: string;
  readonly from?: string;
  /** Exclusive end. */
  readonly until?: string;
  /** The provision that brought the state about; a bare document key where none is on file. */
  readonly cause?: { readonly address: string; readonly label: string };
};

/** Where a sentence of an answer comes from; everything needed to find it in the paper text. */
export type Citation = {
  readonly address: string;
  /** Inside-out, as officers write it: `điểm b khoản 1 Điều 5 Nghị định 151/2025/NĐ-CP`. */
  readonly label: string;
  /** Literal slice `span` of the version's normalised text, never rewritten. */
  readonly quote: string;
  readonly documentId: string;
  readonly version: string;
  readonly span: readonly [number, number];
  /** 1-based page of the source file. */
  readonly page: number;
  readonly tier: TrustTier;
  readonly validity: ValidityView;
  readonly territory: string;
  /** Illustrative documents: the law that the cited điều says it rests on. */
  readonly restsOn?: readonly string[];
  /** What a reader must know beside the quote: who acts today for an authority that it names. */
  readonly notes?: readonly CitationNote[];
};

/** A remark beside a quote, with the provision that bears it out where that is held. */
export type CitationNote = {
  /** `amended`, `authority`, `district-ended`, `district-unknown`, `numbers-missing`, `renamed-agency`. */
  readonly code: string;
  /** Vietnamese, one or two sentences. */
  readonly text: string;
  readonly citation?: Omit<Citation, 'notes'>;
};
