import type { Notice } from './answer.ts';
import type { Citation, ValidityView } from './citation.ts';
import type { TrustTier } from './legal-document.ts';

/** How a dossier is handed in. */
export const procedureChannels = ['online', 'post', 'in-person'] as const;
export type ProcedureChannel = (typeof procedureChannels)[number];

/**
 * What a record says of one thing. `unclear` is said aloud and never filled in: the record is damaged,
 * contradicts itself, or leaves out what the value needs. `local` is a figure that the province sets.
 */
export type Told<Value> =
  | { readonly state: 'stated'; readonly value: Value }
  | { readonly state: 'none' }
  | {
      readonly state: 'unclear' | 'local';
      /** Vietnamese, one clause. */
      readonly reason: string;
    };

/** Ngày and ngày làm việc are never converted into one another. */
export const timeUnits = ['ngày', 'ngày làm việc', 'giờ', 'phút', 'tuần', 'tháng', 'năm'] as const;
export type TimeUnit = (typeof timeUnits)[number];
export type TimeLimit = { readonly count: number; readonly unit: TimeUnit };

/** `amount` 0 says that no fee is taken, on a condition or basis that stands beside it. */
export type ProcedureFee = { readonly amount: number; readonly currency: 'VND' | 'USD' };

/** A line of the record: its path in the document and its span in the version's text. */
export type RecordLine = { readonly path: string; readonly start: number; readonly end: number };

/** One row of "Cách thức thực hiện". */
export type ChannelRow = RecordLine & {
  readonly channel: ProcedureChannel;
  readonly time: Told<TimeLimit>;
  readonly fee: Told<ProcedureFee>;
  /** What the record adds, as printed: conditions, exemptions, when the time begins. */
  readonly note: string;
};

/** One paper of a dossier. */
export type PaperRow = RecordLine & {
  /** As printed, with the name of a form where one is attached. */
  readonly name: string;
  readonly quantity: Told<{ readonly originals: number; readonly copies: number }>;
  /** The case that it belongs to, as printed; empty where there is one list for all. */
  readonly case: string;
};

/** A legal basis that the record names. */
export type BasisRow = RecordLine & {
  readonly title: string;
  /** Absent where the record's row could not be told apart. */
  readonly number?: string;
};

/** A line of plain words: a step, an agency, a result, a condition. */
export type TextRow = RecordLine & { readonly text: string };

/** What the record of one procedure says, each line with the place where it says so. */
export type ProcedureRecord = {
  readonly code: string;
  readonly name: string;
  /** Decision that announces the procedure; unclear when it is no number of a decision. */
  readonly decision: Told<string>;
  readonly channels: readonly ChannelRow[];
  readonly papers: readonly PaperRow[];
  readonly bases: readonly BasisRow[];
  readonly steps: readonly TextRow[];
  readonly performers: readonly TextRow[];
  readonly deciders: readonly TextRow[];
  readonly places: readonly TextRow[];
  readonly results: readonly TextRow[];
  readonly conditions: readonly TextRow[];
  /** Why a person must look at the record before it may answer; Vietnamese. */
  readonly doubts: readonly ProcedureDoubt[];
};

export type ProcedureDoubt = { readonly code: string; readonly message: string };

/** What an officer wants to be told of a procedure, in the order of a checklist. */
export const procedureSlots = [
  'papers',
  'where',
  'time',
  'fee',
  'performer',
  'decider',
  'result',
  'condition',
  'step',
  'note',
] as const;
export type ProcedureSlot = (typeof procedureSlots)[number];

/** One line of the checklist, with what proves that the record says so. */
export type ProcedureLine = {
  readonly slot: ProcedureSlot;
  /** Vietnamese, what the line tells of: `Thời hạn (trực tiếp)`. */
  readonly label: string;
  /** Vietnamese; says that the value is unclear where it is. */
  readonly text: string;
  readonly state: Told<unknown>['state'];
  readonly citations: readonly Citation[];
};

/** A legal basis that the record names, and whether it is held. */
export type ProcedureBasis = {
  readonly title: string;
  readonly number?: string;
  /** `unclear`: the record's row does not say which document it is. */
  readonly state: 'held' | 'not-held' | 'unclear';
  /** Key of the held document. */
  readonly documentId?: string;
  /** How the held document stands on the day. */
  readonly validity?: ValidityView;
  readonly citation: Citation;
};

/** The checklist of one procedure, as it is answered, printed and sent. */
export type ProcedureView = {
  readonly code: string;
  readonly name: string;
  readonly fields: readonly string[];
  readonly decision: Told<string>;
  readonly tier: TrustTier;
  /** Vietnamese: that it guides and is no legal basis. */
  readonly standing: string;
  readonly documentId: string;
  readonly version: string;
  readonly validity: ValidityView;
  /** ISO date whose validity is shown. */
  readonly asOf: string;
  /** Where it is asked for, in words; absent when no place is known. */
  readonly place?: string;
  readonly generation: number;
  /** Path of the page that prints it, for this day and place. */
  readonly permalink: string;
  /** The record's own, and what the province says of a fee that the record leaves to it. */
  readonly lines: readonly ProcedureLine[];
  readonly bases: readonly ProcedureBasis[];
  /** Vietnamese, one each: what the record does not say at all. */
  readonly gaps: readonly string[];
  readonly channels: readonly ChannelRow[];
  readonly papers: readonly PaperRow[];
  /** How the place was read. */
  readonly notices: readonly Notice[];
};
