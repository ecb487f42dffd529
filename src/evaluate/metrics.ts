import { hasBasis } from '../domain/answer.ts';
import type {
  CaseCounts,
  CaseResult,
  MetricName,
  Metrics,
  ProblemCode,
  Ratio,
} from './evaluation-run.ts';
import { retrievalDepths } from './judge-case.ts';
import { assertions } from './read-answer.ts';

/** Hits over possible hits, 0 to 1; undefined where there was nothing to hit. */
export function shareOf({ hits, of }: Ratio): number | undefined {
  return of === 0 ? undefined : hits / of;
}

/** The metrics that there was something to measure for, with their names, in the order of the report. */
export function measured(metrics: Metrics): [string, Ratio][] {
  return Object.entries(metrics).filter(
    (entry): entry is [string, Ratio] => (entry[1]?.of ?? 0) > 0,
  );
}

const summed = {
  rightOutcome: 'outcome',
  firstCitationRight: 'firstArticle',
  firstCitationRightClause: 'firstClause',
  citationPrecisionArticle: 'articlePrecision',
  citationRecallArticle: 'articleRecall',
  citationPrecisionClause: 'clausePrecision',
  citationRecallClause: 'clauseRecall',
  pointCoverage: 'points',
  literalQuotes: 'literalQuotes',
} as const satisfies Partial<Record<MetricName, keyof CaseCounts>>;

/** Sums a group of results, so that each provision, point and quote counts once (micro average). */
export function metricsOf(results: readonly CaseResult[]): Metrics {
  const sums = Object.entries(summed).map(
    ([metric, count]) => [metric, sum(results.map(({ counts }) => counts[count]))] as const,
  );
  const retrieval = retrievalDepths.map(
    (depth) =>
      [
        `retrievalRecall@${depth}`,
        sum(results.map(({ counts }) => counts.retrieval[depth] ?? { hits: 0, of: 0 })),
      ] as const,
  );
  return {
    rightCase: sum(results.map(({ right }) => ({ hits: right ? 1 : 0, of: 1 }))),
    ...Object.fromEntries([...sums, ...retrieval]),
    statementSupport: sum(results.map(({ counts }) => counts.fidelity.words)),
    numberFidelity: sum(results.map(({ counts }) => counts.fidelity.numbers)),
    cleanOfForbiddenWords: sum(
      results.map(({ counts }) => ({ hits: counts.forbiddenWords === 0 ? 1 : 0, of: 1 })),
    ),
    ...refusalMetrics(results),
    ...doubtMetrics(results),
    paraphrasesAgree: paraphraseAgreement(results),
  };
}

/** Expected outcome → given outcome → cases; only outcomes that occur. */
export function confusionOf(
  results: readonly CaseResult[],
): Record<string, Record<string, number>> {
  const confusion: Record<string, Record<string, number>> = {};
  for (const { golden, outcome } of results) {
    const row = (confusion[golden.outcome] ??= {});
    row[outcome] = (row[outcome] ?? 0) + 1;
  }
  return confusion;
}

const refusing: ReadonlySet<string> = new Set(['insufficient', 'refused']);

/**
 * Not answering is right where it is expected or permitted. Where it is expected it must happen,
 * unless another kind that is permitted as well was given: such a case says nothing of refusals.
 * Where it is neither expected nor permitted it must not happen.
 */
function refusalMetrics(results: readonly CaseResult[]): Metrics {
  const given = results.filter(wasRefused);
  const due = results.filter(
    (result) => refusing.has(result.golden.outcome) && (wasRefused(result) || !isAllowed(result)),
  );
  const answerable = results.filter((result) => !mayBeRefused(result));
  return {
    refusalPrecision: { hits: given.filter(mayBeRefused).length, of: given.length },
    refusalRecall: { hits: due.filter(wasRefused).length, of: due.length },
    answerableNotRefused: {
      hits: answerable.filter((result) => !wasRefused(result)).length,
      of: answerable.length,
    },
  };
}

/** What makes an answer one that must not be signed, whatever else it lacks. */
const misleading: ReadonlySet<string> = new Set<ProblemCode>([
  'wrong-outcome',
  'no-citation',
  'wrong-first-citation',
]);

function misleads({ problems }: CaseResult): boolean {
  return problems.some(({ code }) => misleading.has(code));
}

/** Of the answers that rest on something: doubt is due where it is the wrong thing, and nowhere else. */
function doubtMetrics(results: readonly CaseResult[]): Metrics {
  const given = results.filter(({ outcome }) => outcome !== 'failed' && hasBasis(outcome));
  const wrong = given.filter(misleads);
  const right = given.filter((result) => !misleads(result));
  return {
    wrongDoubted: { hits: wrong.filter(({ isDoubtful }) => isDoubtful).length, of: wrong.length },
    rightUndoubted: {
      hits: right.filter(({ isDoubtful }) => !isDoubtful).length,
      of: right.length,
    },
  };
}

function wasRefused({ outcome }: CaseResult): boolean {
  return refusing.has(outcome);
}

function mayBeRefused({ golden }: CaseResult): boolean {
  return kindsAllowed(golden).some((kind) => refusing.has(kind));
}

function isAllowed({ golden, outcome }: CaseResult): boolean {
  return kindsAllowed(golden).includes(outcome);
}

function kindsAllowed({ outcome, outcomeAlso = [] }: CaseResult['golden']): readonly string[] {
  return [outcome, ...outcomeAlso];
}

/** Groups of paraphrases whose every member first cites the same điều. */
function paraphraseAgreement(results: readonly CaseResult[]): Ratio {
  const groups = new Map<string, Set<string>>();
  for (const { golden, statements } of results)
    for (const style of golden.style.filter((name) => name.startsWith('paraphrase:'))) {
      const address = assertions(statements)[0]?.citations[0]?.address ?? '';
      groups.set(style, (groups.get(style) ?? new Set()).add(articleOf(address)));
    }
  const agreeing = [...groups.values()].filter(
    (articles) => articles.size === 1 && !articles.has(''),
  );
  return { hits: agreeing.length, of: groups.size };
}

function articleOf(address: string): string {
  return /^[^/]+(?:\/[^/]+)*?\/d\d[^/]*/u.exec(address)?.[0] ?? address;
}

function sum(ratios: readonly Ratio[]): Ratio {
  return {
    hits: ratios.reduce((total, { hits }) => total + hits, 0),
    of: ratios.reduce((total, { of }) => total + of, 0),
  };
}
