import type { Answer, Statement } from '../domain/answer.ts';
import type { AmendedText, WordingPeriod } from '../domain/amendment.ts';
import type { ValidityStatus, ValidityView } from '../domain/citation.ts';
import type { DraftCheck } from '../domain/draft-check.ts';
import type { ErrorCode } from '../domain/errors.ts';
import type { PageBox } from '../domain/line-place.ts';
import type { FieldState, NeededDocument } from '../domain/must-have.ts';
import type { TrustTier } from '../domain/legal-document.ts';
import type { FiledPetition, PetitionAddition, PetitionGroup } from '../domain/petition.ts';
import type { Unit } from '../domain/place.ts';
import type { ProcedureView } from '../domain/procedure.ts';
import type { ProvisionKind } from '../domain/provision.ts';
import type { Question } from '../domain/question.ts';
import type { Approved, Decision, ReviewLine, ReviewView } from '../domain/review.ts';

/** What the routes need. `assemble.ts` gives the real ones; a test gives three-line functions. */
export type Services = {
  /**
   * Answers and stores the answer under its `id` before it resolves.
   *
   * Rejects with the signal's reason once the asker is gone.
   */
  readonly ask: (question: Question, hooks?: AskHooks) => Promise<Answer>;
  /** A stored answer, as it was given; undefined when there is none of that id. */
  readonly answer: (id: string) => Promise<Answer | undefined>;
  /** The điều (or annex, form, named part) around an address, to be read; undefined when not held. */
  readonly provision: (
    address: string,
    options?: ProvisionOptions,
  ) => Promise<ProvisionView | undefined>;
  /** The checklist of a procedure by its code; undefined when it is not held. */
  readonly procedure: (
    code: string,
    options?: ProcedureOptions,
  ) => Promise<ProcedureView | undefined>;
  /** How a provision, or a whole document by its key, stands over time; undefined when not held. */
  readonly timeline: (address: string) => Promise<TimelineView | undefined>;
  /** Judges every citation of a draft; keeps nothing of it. */
  readonly check: (draft: DraftToCheck) => Promise<DraftCheck>;
  /** The units that a question can be asked for, in code order. */
  readonly places: () => readonly PlaceView[];
  /** What is on file now. */
  readonly status: () => Promise<StatusView>;
  /** Questions to try, which what is on file answers. */
  readonly examples: () => Promise<readonly string[]>;
  /** Whether questions can be answered now. */
  readonly ready: () => Promise<Readiness>;
  /** What waits for a person. */
  readonly reviews: Reviews;
  readonly petitions: Petitions;
};

/** What offices ask the province for want of a basis. */
export type Petitions = {
  /** Files it for the next Thursday; filing one answer twice asks once. */
  readonly file: (answerId: string, addition: PetitionAddition) => Promise<FiledPetition>;
  /**
   * Of one Thursday, the coming one when absent; joined, by department.
   *
   * @throws {AppError} `COLLECTION_INVALID`
   */
  readonly collect: (collection?: string) => Promise<readonly PetitionGroup[]>;
  /** @throws {AppError} `COLLECTION_INVALID`, `PETITIONS_NONE` */
  readonly export: (wanted: PetitionExport) => Promise<ExportedFile>;
};

export const petitionFormats = ['csv', 'docx'] as const;
export type PetitionExport = {
  readonly format: (typeof petitionFormats)[number];
  /** ISO date of a Thursday; the coming one when absent. */
  readonly collection?: string;
  /** One department's only. */
  readonly department?: string;
};

export type ExportedFile = {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
};

/** Documents that wait for a person, and what a person says of them. */
export type Reviews = {
  /** Oldest first. */
  readonly list: () => Promise<readonly ReviewLine[]>;
  readonly show: (versionId: string) => Promise<ReviewView | undefined>;
  /** Accepts it under corrected facts; it can be found by questions when this resolves. */
  readonly approve: (versionId: string, decision: Decision) => Promise<Approved>;
  readonly reject: (versionId: string, reason: string) => Promise<void>;
  /** Puts a rejected document back on the queue. */
  readonly reopen: (versionId: string) => Promise<void>;
  /**
   * Takes an accepted document out of all answers, by its number or its key; what cites it already stays readable.
   *
   * @returns its key.
   * @throws {AppError} `DOCUMENT_NOT_HELD`, `DOCUMENT_NOT_ONE`
   */
  readonly withdraw: (numberOrKey: string, reason: string) => Promise<string>;
};

/** A draft and the day whose law it is held against; today when absent. */
export type DraftToCheck = { readonly text: string; readonly asOf?: string };

export const answerParts = ['conclusion', 'conditions', 'steps', 'obsolete', 'upcoming'] as const;
export type AnswerPart = (typeof answerParts)[number];

/** Stages that an asker may be told of, in their order. */
export const askStatuses = [
  'understanding',
  'searching',
  'judging',
  'writing',
  'verifying',
] as const;
export type AskStatus = (typeof askStatuses)[number];

/** How an asker follows a question on its way. */
export type AskHooks = {
  /** Aborted when the asker has gone; the work should stop. */
  readonly signal?: AbortSignal;
  readonly onStatus?: (status: AskStatus) => void;
  /** Called only with statements that are verified already. */
  readonly onStatement?: (part: AnswerPart, statement: Statement) => void;
  /** How the question ends, as soon as that is known; statements may follow. */
  readonly onOutcome?: (outcome: Pick<Answer, 'outcome' | 'doubt' | 'reason' | 'choices'>) => void;
  /** The statements so far do not stand in the answer; all of them are told anew. */
  readonly onReplaced?: () => void;
};

export type ProvisionOptions = {
  /** Version that a citation pins; the newest when absent. */
  readonly version?: string;
  /** ISO date whose validity is shown; today when absent. */
  readonly asOf?: string;
};

export type ProcedureOptions = {
  /** ISO date whose validity is shown; today when absent. */
  readonly asOf?: string;
  /** Commune as typed, whose fees are shown. */
  readonly place?: string;
};

/** A whole điều for the reading panel, opened at one of its provisions. */
export type ProvisionView = {
  /** The provision that was asked for. */
  readonly address: string;
  /** `điểm b khoản 1 Điều 5 Nghị định 151/2025/NĐ-CP`. */
  readonly label: string;
  readonly document: DocumentView;
  /** Version whose text this is. */
  readonly version: string;
  /** Of the provision asked for. */
  readonly validity: ValidityView;
  /** What acts on it or on something below it, in order of the first day. */
  readonly changes: readonly ChangeView[];
  readonly article: ArticleView;
  /** How the điều reads on the day, where amendments changed its wording up to then. */
  readonly amended?: AmendedView;
  readonly previous?: Neighbour;
  readonly next?: Neighbour;
  /** Illustrative documents: the law that this điều says it rests on. */
  readonly restsOn: readonly string[];
  /** Akoma Ntoso IRI of the provision asked for. */
  readonly aknIri: string;
};

export type AmendedView = AmendedText & {
  /** Documents that are known, not held, and may have changed it too. */
  readonly missing: readonly NeededDocument[];
};

export const changeKinds = [
  'expired',
  'suspended',
  'continued',
  'overridden',
  'unknown',
  'amended',
  'added',
] as const;

/** What one clause does to a provision or to something below it. */
export type ChangeView = {
  readonly what: (typeof changeKinds)[number];
  readonly on: string;
  /** Empty for the whole document. */
  readonly label: string;
  readonly since?: string;
  readonly until?: string;
  readonly exceptions: readonly string[];
  readonly cause: CauseView;
};

/** A clause, with its literal words where they are on file. */
export type CauseView = {
  readonly address: string;
  readonly label: string;
  readonly quote?: string;
};

/** Half-open periods without gaps, earliest first, and what brought each about. */
export type TimelineView = {
  readonly address: string;
  readonly label: string;
  readonly periods: readonly {
    readonly status: ValidityStatus;
    readonly reason: string;
    readonly from?: string;
    readonly until?: string;
    readonly cause?: CauseView;
  }[];
  readonly changes: readonly ChangeView[];
  /** Documents that are known, not held, and may have changed it. */
  readonly missing: readonly NeededDocument[];
  /** Its wordings after the one that is kept; absent while nothing changed it. */
  readonly wordings?: readonly WordingPeriod[];
};

/** What the reading panel says of the document around the điều. */
export type DocumentView = {
  readonly key: string;
  readonly number?: string;
  readonly kind: string;
  readonly title?: string;
  readonly issuer?: string;
  readonly tier: TrustTier;
  readonly territory: string;
  /** ISO dates. */
  readonly issuedOn?: string;
  readonly effectiveFrom?: string;
};

export type ArticleView = {
  readonly address: string;
  /** `Điều 5`. */
  readonly label: string;
  /** Title printed with the number; empty when there is none. */
  readonly heading: string;
  /** Literal slice of the version's normalised text, heading line included. */
  readonly text: string;
  /** Offset of `text` in the version's text; citation spans count from the same zero. */
  readonly start: number;
  /** Where it stands on the pages of the file; empty for formats without pages. */
  readonly boxes: readonly PageBox[];
  /** Provisions below the điều, in text order, outer before inner. */
  readonly parts: readonly PartView[];
};

/** `start` and `end` are offsets into the version's text, like those of a citation. */
export type PartView = {
  readonly address: string;
  readonly kind: ProvisionKind;
  /** `khoản 1`, `điểm b`; empty for the lead-in. */
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly boxes: readonly PageBox[];
};

/** The điều before or after, in document order. */
export type Neighbour = { readonly address: string; readonly label: string };

/** A unit of today, for the place picker. */
export type PlaceView = Pick<Unit, 'code' | 'type' | 'name' | 'former'> & {
  /** Old units that it was made of: `xã Ia Băng (huyện Đak Đoa cũ)`. */
  readonly from: readonly string[];
};

/** What is on file, for the foot of the page and for operators. */
export type StatusView = {
  readonly generation: number;
  readonly documents: number;
  readonly chunks: number;
  /** Documents of each trust tier. */
  readonly tiers: Readonly<Record<TrustTier, number>>;
  /** Answers may rest on illustrative documents, because no real one is held yet or by setting. */
  readonly demo: boolean;
  /** By field of law: the documents that an office needs and that are not held. */
  readonly fields: readonly FieldState[];
  /** A language model writes the answers; without one they are extracted. */
  readonly model: boolean;
};

export type Readiness =
  | { readonly ready: true }
  | { readonly ready: false; readonly code: ErrorCode };
