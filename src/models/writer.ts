import type { Passage } from '../domain/passage.ts';
import type { QuestionType } from '../language/question-types.ts';

/** Literal words of one version: `[start, end)` of its normalised text, and the node they stand in. */
export type Quote = {
  readonly address: string;
  readonly start: number;
  readonly end: number;
  readonly text: string;
};

/** A sentence that its quotes are said to support; not yet verified. */
export type DraftStatement = { readonly text: string; readonly quotes: readonly Quote[] };

/** The parts of an answer that a writer fills. */
export type Draft = {
  readonly conclusion: readonly DraftStatement[];
  readonly conditions: readonly DraftStatement[];
  readonly steps: readonly DraftStatement[];
};

/** Looks further than the passages that a writer was given, under the policy and day of the question. */
export type Lookup = {
  /** The best passages for other words than the question's. */
  readonly search: (query: string) => Promise<readonly Passage[]>;
  /** What a provision holds that is named as officers name it: `Điều 5 Nghị định 151/2025/NĐ-CP`. */
  readonly open: (reference: string) => Promise<readonly Passage[]>;
  /** How a named provision stands on the day asked for, one line each. */
  readonly timeline: (reference: string) => Promise<readonly string[]>;
};

export type WriteRequest = {
  /** The question as it was read: accents and abbreviations restored. */
  readonly question: string;
  readonly types: readonly QuestionType[];
  /** Best first; never empty. Only what may be relied upon. */
  readonly passages: readonly Passage[];
  readonly signal?: AbortSignal;
  readonly lookup?: Lookup;
  /**
   * Told of each statement while the rest is still being written, in order; not yet verified. A
   * writer that has all at once need not call it.
   */
  readonly onStatement?: (part: keyof Draft, statement: DraftStatement) => Promise<void>;
};

/** Says what the passages say. One implementation per sub-folder; `local/` needs no network. */
export type Writer = {
  /** Stands in evaluation stamps. */
  readonly id: string;
  readonly generatedBy: 'extractive' | 'ai';
  /** @throws {AppError} `MODEL_UNAVAILABLE` when its endpoint fails. */
  write(request: WriteRequest): Promise<Draft>;
};
