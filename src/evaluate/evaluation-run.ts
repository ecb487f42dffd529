import type { Answer, AnswerKind } from '../domain/answer.ts';
import type { Question } from '../domain/question.ts';
import type { GoldenCase } from './golden-case.ts';

/** One hit of the product's retrieval, best first; addresses that it covers. */
export type RetrievedPassage = {
  readonly addresses: readonly string[];
  /** Illustrative documents: the law that the passage says it rests on, as printed. */
  readonly restsOn?: readonly string[];
};

/** The product as the evaluation sees it. */
export type EvaluationSubject = {
  readonly ask: (question: Question) => Promise<Answer>;
  /** Retrieval alone, at most `limit` passages, best first. */
  readonly search: (question: Question, limit: number) => Promise<readonly RetrievedPassage[]>;
  /** The stored text of a version between two offsets; undefined when there is no such text. */
  readonly textAt: (
    versionId: string,
    span: readonly [number, number],
  ) => Promise<string | undefined>;
  /** Keys of the documents that an answer may rest on. */
  readonly usableDocuments: () => Promise<ReadonlySet<string>>;
  readonly provisionExists: (address: string) => Promise<boolean>;
};

/** What a run was made with; two runs are compared knowing what changed between them. */
export type RunStamp = {
  readonly generation: number;
  readonly embedder: string;
  readonly writer: string;
  readonly settings: Readonly<Record<string, string | number | boolean>>;
  /** Name of the question set and SHA-256 of its file. */
  readonly set: { readonly name: string; readonly sha256: string };
  /** ISO instant; the only part of a run that differs when nothing changed. */
  readonly ranAt: string;
};

/** So many of so many; the share is undefined for none of none. */
export type Ratio = { readonly hits: number; readonly of: number };

/** What an answer did, in the order of what matters. `failed`: no answer came at all. */
export type Outcome = AnswerKind | 'failed';

/** A citation as it is kept in a run. */
export type CitedProvision = {
  readonly address: string;
  readonly label: string;
  readonly quote: string;
  readonly tier: string;
  /** Illustrative documents: the law that the cited điều says it rests on. */
  readonly restsOn?: readonly string[];
  readonly rightArticle: boolean;
  readonly rightClause: boolean;
  /** The quote is the stored text at its span, and the provision exists. */
  readonly literal: boolean;
};

export type SaidStatement = {
  readonly part: 'conclusion' | 'conditions' | 'steps' | 'obsolete' | 'upcoming' | 'nearest';
  readonly text: string;
  readonly citations: readonly CitedProvision[];
};

/** Everything wrong with an answer, as codes with what they are about. */
export type Problem = { readonly code: ProblemCode; readonly detail: string };
export type ProblemCode =
  | 'failed'
  | 'wrong-outcome'
  | 'no-citation'
  | 'wrong-first-citation'
  | 'missing-point'
  | 'forbidden-word'
  | 'quote-not-literal'
  | 'uncited-statement';

/** One question, what was answered and how it was judged. */
export type CaseResult = {
  readonly golden: GoldenCase;
  readonly outcome: Outcome;
  /** Given with a word of doubt. */
  readonly isDoubtful: boolean;
  /** Outcome line, doubt, reason, choices and next step: what is said beside the statements. */
  readonly said: readonly string[];
  readonly statements: readonly SaidStatement[];
  /** Outermost address of each passage that retrieval found, best first. */
  readonly retrieved: readonly string[];
  readonly counts: CaseCounts;
  readonly problems: readonly Problem[];
  readonly right: boolean;
};

/** How far statements say no more than what is quoted beside them. */
export type Fidelity = {
  /** Words of the statements that stand in their own quotes. */
  readonly words: Ratio;
  /** Numbers, dates and amounts of the statements that stand in their own quotes. */
  readonly numbers: Ratio;
};

/** What the metrics are summed from. */
export type CaseCounts = {
  readonly outcome: Ratio;
  readonly firstArticle: Ratio;
  readonly firstClause: Ratio;
  readonly articlePrecision: Ratio;
  readonly articleRecall: Ratio;
  readonly clausePrecision: Ratio;
  readonly clauseRecall: Ratio;
  readonly points: Ratio;
  readonly literalQuotes: Ratio;
  /** Of the statements that assert the rule. */
  readonly fidelity: Fidelity;
  readonly forbiddenWords: number;
  /** Expected điều found among the first k passages of retrieval, k as key. */
  readonly retrieval: Readonly<Record<string, Ratio>>;
};

export type MetricName =
  | 'rightCase'
  | 'rightOutcome'
  | 'firstCitationRight'
  | 'firstCitationRightClause'
  | 'citationPrecisionArticle'
  | 'citationRecallArticle'
  | 'citationPrecisionClause'
  | 'citationRecallClause'
  | 'pointCoverage'
  | 'literalQuotes'
  | 'statementSupport'
  | 'numberFidelity'
  | 'cleanOfForbiddenWords'
  | 'refusalPrecision'
  | 'refusalRecall'
  | 'answerableNotRefused'
  | 'wrongDoubted'
  | 'rightUndoubted'
  | 'paraphrasesAgree'
  | `retrievalRecall@${number}`;

export type Metrics = Readonly<Partial<Record<MetricName, Ratio>>>;

export type EvaluationRun = {
  readonly stamp: RunStamp;
  readonly metrics: Metrics;
  /** Expected outcome → given outcome → cases. */
  readonly confusion: Readonly<Record<string, Readonly<Record<string, number>>>>;
  readonly groups: Readonly<Record<'field' | 'type' | 'style', Readonly<Record<string, Metrics>>>>;
  /** In the order of the question set. */
  readonly cases: readonly CaseResult[];
};
