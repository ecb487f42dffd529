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

export type WriteRequest = {
  /** The question as it was read: accents and abbreviations restored. */
  readonly question: string;
  readonly types: readonly QuestionType[];
  /** Best first; never empty. Only what may be relied upon. */
  readonly passages: readonly Passage[];
  readonly signal?: AbortSignal;
};

/** Says what the passages say. One implementation per sub-folder; `local/` needs no network. */
export type Writer = {
  /** Stands in evaluation stamps. */
  readonly id: string;
  readonly generatedBy: 'extractive' | 'ai';
  /** @throws {AppError} `MODEL_UNAVAILABLE` when its endpoint fails. */
  write(request: WriteRequest): Promise<Draft>;
};
