import { hasBasis, type Answer } from '../domain/answer.ts';
import type {
  CaseCounts,
  CaseResult,
  CitedProvision,
  Problem,
  Ratio,
  RetrievedPassage,
  SaidStatement,
} from './evaluation-run.ts';
import { covers, expectedProvisions, expectsProvision } from './expected-provisions.ts';
import { fidelityOf } from './fidelity.ts';
import { patternOf, type GoldenCase } from './golden-case.ts';
import type { Level } from './provision-reference.ts';
import { assertions, readAnswer, saidBeside, type QuoteStore } from './read-answer.ts';

/**
 * Depths at which retrieval is measured: 1 and 3 are about what an answer quotes, 10 what the
 * literature reports, 20 about what is ranked.
 */
export const retrievalDepths = [1, 3, 5, 10, 20] as const;

export type Judged = {
  readonly golden: GoldenCase;
  readonly answer: Answer;
  readonly passages: readonly RetrievedPassage[];
};

/** Judges one answer against what its golden case expects. */
export async function judgeCase(judged: Judged, store: QuoteStore): Promise<CaseResult> {
  const { golden, answer } = judged;
  const statements = await readAnswer(golden, answer, store);
  const reading = { ...judged, statements, heard: heardIn(answer, statements) };
  const problems = problemsOf(reading);
  return {
    golden,
    outcome: answer.kind,
    isDoubtful: answer.doubt !== undefined,
    said: [answer.outcome, ...saidBeside(answer)],
    statements,
    retrieved: judged.passages.flatMap(({ addresses }) => addresses.slice(0, 1)),
    counts: countCase(reading),
    problems,
    right: problems.length === 0,
  };
}

/** The result of a question that brought no answer but a failure. */
export function failedCase(golden: GoldenCase, failure: string): CaseResult {
  const none = { hits: 0, of: 0 };
  const missed = { hits: 0, of: expectsProvision(golden) ? expectedProvisions(golden).length : 0 };
  return {
    golden,
    outcome: 'failed',
    isDoubtful: false,
    said: [],
    statements: [],
    retrieved: [],
    counts: {
      outcome: { hits: 0, of: 1 },
      firstArticle: { hits: 0, of: Math.min(missed.of, 1) },
      firstClause: { hits: 0, of: Math.min(missed.of, 1) },
      articlePrecision: none,
      articleRecall: missed,
      clausePrecision: none,
      clauseRecall: missed,
      points: { hits: 0, of: golden.points.length },
      literalQuotes: none,
      fidelity: { words: none, numbers: none },
      forbiddenWords: 0,
      retrieval: Object.fromEntries(retrievalDepths.map((depth) => [depth, missed])),
    },
    problems: [{ code: 'failed', detail: failure }],
    right: false,
  };
}

type Reading = Judged & {
  readonly statements: readonly SaidStatement[];
  /** Everything that the reader is told, as one text. */
  readonly heard: string;
};

function countCase(reading: Reading): CaseCounts {
  const { golden, answer, statements, passages, heard } = reading;
  const asserted = assertions(statements);
  const cited = uniqueByAddress(asserted.flatMap(({ citations }) => citations));
  const searched = expectsProvision(golden) ? expectedProvisions(golden) : [];
  const wanted = owesProof(reading) ? searched : [];
  const recall = (level: Level) =>
    countWhere(wanted, (one) =>
      cited.some(({ address, restsOn }) => covers(one, { addresses: [address], restsOn }, level)),
    );
  const first = firstCitation(reading);
  const countFirst = (isRight = false): Ratio => ({
    hits: isRight && wanted.length > 0 ? 1 : 0,
    of: Math.min(wanted.length, 1),
  });
  return {
    outcome: { hits: isExpected(golden, answer.kind) ? 1 : 0, of: 1 },
    firstArticle: countFirst(first?.rightArticle),
    firstClause: countFirst(first?.rightClause),
    articlePrecision: countWhere(cited, ({ rightArticle }) => rightArticle),
    clausePrecision: countWhere(cited, ({ rightClause }) => rightClause),
    articleRecall: recall('article'),
    clauseRecall: recall('clause'),
    points: countWhere(owesPoints(reading) ? golden.points : [], (point) =>
      patternOf(point).test(heard),
    ),
    literalQuotes: countWhere(
      statements.flatMap(({ citations }) => citations),
      ({ literal }) => literal,
    ),
    fidelity: fidelityOf(asserted),
    forbiddenWords: forbiddenIn(reading).length,
    retrieval: Object.fromEntries(
      retrievalDepths.map((depth) => [
        depth,
        countWhere(searched, (one) =>
          passages.slice(0, depth).some((passage) => covers(one, passage, 'article')),
        ),
      ]),
    ),
  };
}

function problemsOf(reading: Reading): Problem[] {
  const { golden, answer, statements, heard } = reading;
  const outcome: Problem[] = isExpected(golden, answer.kind)
    ? []
    : [{ code: 'wrong-outcome', detail: answer.kind }];
  const points = owesPoints(reading) ? golden.points : [];
  return [
    ...outcome,
    ...citationProblems(reading),
    ...points
      .filter((point) => !patternOf(point).test(heard))
      .map((detail) => ({ code: 'missing-point' as const, detail })),
    ...forbiddenIn(reading).map((detail) => ({ code: 'forbidden-word' as const, detail })),
    ...statements.flatMap(proofProblems),
  ];
}

function citationProblems(reading: Reading): Problem[] {
  if (!owesProof(reading)) return [];
  const first = firstCitation(reading);
  if (!first) return [{ code: 'no-citation', detail: '' }];
  return first.rightArticle ? [] : [{ code: 'wrong-first-citation', detail: first.label }];
}

function proofProblems({ text, citations }: SaidStatement): Problem[] {
  if (citations.length === 0) return [{ code: 'uncited-statement', detail: text }];
  return citations
    .filter(({ literal }) => !literal)
    .map(({ label }) => ({ code: 'quote-not-literal', detail: label }));
}

/** An answer that should rest on law has to cite it; another permitted outcome has not. */
function owesProof(reading: Reading): boolean {
  return expectsProvision(reading.golden) && owesPoints(reading);
}

/** A permitted outcome other than the expected one, e.g. a question back, says other things. */
function owesPoints({ golden, answer: { kind } }: Reading): boolean {
  return hasBasis(kind) || kind === golden.outcome || !isExpected(golden, kind);
}

function firstCitation({ statements }: Reading): CitedProvision | undefined {
  return assertions(statements)[0]?.citations[0];
}

function isExpected({ outcome, outcomeAlso = [] }: GoldenCase, kind: Answer['kind']): boolean {
  return kind === outcome || outcomeAlso.includes(kind);
}

function forbiddenIn({ golden, statements }: Reading): string[] {
  const text = assertions(statements)
    .map((statement) => tidy(statement.text))
    .join('\n');
  return golden.forbidden.filter((word) => patternOf(word).test(text));
}

function heardIn(answer: Answer, statements: readonly SaidStatement[]): string {
  return [...statements.map(({ text }) => text), ...saidBeside(answer)].map(tidy).join('\n');
}

function tidy(text: string): string {
  return text.normalize('NFC').replaceAll(/\s+/gu, ' ');
}

function uniqueByAddress(citations: readonly CitedProvision[]): CitedProvision[] {
  return [...new Map(citations.map((citation) => [citation.address, citation])).values()];
}

function countWhere<Item>(items: readonly Item[], isHit: (item: Item) => boolean): Ratio {
  return { hits: items.filter(isHit).length, of: items.length };
}
