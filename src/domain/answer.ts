import type { Citation } from './citation.ts';

/** One sentence and what proves it. Never shown with an empty `citations`. */
export type Statement = { readonly text: string; readonly citations: readonly Citation[] };

export const answerKinds = ['answered', 'partial', 'clarify', 'insufficient', 'refused'] as const;
export type AnswerKind = (typeof answerKinds)[number];

/** Whether an answer of the kind rests on provisions, in whole or in part. */
export function hasBasis(kind: AnswerKind): boolean {
  return kind === 'answered' || kind === 'partial';
}

/** Something the reader must know about the answer as a whole. */
export type Notice = {
  /** `illustrative`, `unaccented`, `validity-unknown`, `missing-document` … */
  readonly code: string;
  readonly text: string;
  /** Path of the page of this server that the text speaks of. */
  readonly permalink?: string;
};

/** The parts of an answer in the order of ../docs/answer-format.md; an empty list is not shown. */
export type Answer = {
  readonly id: string;
  readonly kind: AnswerKind;
  /** Outcome line, with the date and place that it holds for. */
  readonly outcome: string;
  /** Why what is quoted may be about another matter than the one asked; read before the conclusion. */
  readonly doubt?: string;
  readonly question: QuestionView;
  readonly conclusion: readonly Statement[];
  readonly conditions: readonly Statement[];
  readonly steps: readonly Statement[];
  readonly obsolete: readonly Statement[];
  readonly upcoming: readonly Statement[];
  /** Documents that the corpus knows of and does not hold, where that bears on the answer. */
  readonly missing: readonly MissingDocument[];
  /** Why there is no answer, for insufficient and refused; the question back, for clarify. */
  readonly reason?: string;
  readonly choices: readonly string[];
  readonly nextStep?: string;
  readonly notices: readonly Notice[];
  /** The nearest provisions, offered for reading when nothing supports an answer. */
  readonly nearest: readonly Citation[];
  /** Provisions that the cited ones refer to, and definitions of their terms: for reading beside. */
  readonly related?: readonly Citation[];
  readonly searched: Searched;
  /** How the sentences were made. */
  readonly generatedBy: 'extractive' | 'ai';
  /** ISO instant. */
  readonly createdAt: string;
};

export type QuestionView = {
  readonly text: string;
  /** ISO date in Asia/Ho_Chi_Minh. */
  readonly asOf: string;
  readonly filedOn?: string;
  readonly place?: string;
};

export type MissingDocument = {
  readonly number: string;
  readonly title: string;
  readonly why: string;
};

export type Searched = {
  readonly generation: number;
  readonly documents: number;
  /** What the question was read as, after accents and abbreviations were restored. */
  readonly readAs: string;
  readonly tookMs: number;
};
