import type { CaseResult, EvaluationRun, MetricName } from './evaluation-run.ts';
import { shareOf } from './metrics.ts';

export type Change = 'improved' | 'worsened' | 'changed' | 'same' | 'added' | 'removed';

/** One question in two runs. `changed`: as right or wrong as before, but another answer. */
export type ComparedCase = {
  readonly id: string;
  readonly question: string;
  readonly change: Change;
  readonly before?: CaseResult;
  readonly after?: CaseResult;
};

export type ComparedMetric = {
  readonly metric: string;
  readonly before: number | undefined;
  readonly after: number | undefined;
};

export type Comparison = {
  /** Settings, generation, embedder or writer that differ, with both values. */
  readonly madeWith: readonly {
    readonly name: string;
    readonly before: string;
    readonly after: string;
  }[];
  readonly metrics: readonly ComparedMetric[];
  readonly cases: readonly ComparedCase[];
};

/** Compares two runs question by question, in the order of the later run, removed ones last. */
export function compareRuns(before: EvaluationRun, after: EvaluationRun): Comparison {
  const earlier = new Map(before.cases.map((result) => [result.golden.id, result]));
  const later = new Set(after.cases.map(({ golden }) => golden.id));
  return {
    madeWith: differencesOf(before, after),
    metrics: metricNames(before, after).map((metric) => ({
      metric,
      before: shareIn(before, metric),
      after: shareIn(after, metric),
    })),
    cases: [
      ...after.cases.map((result) => compareCase(earlier.get(result.golden.id), result)),
      ...before.cases
        .filter(({ golden }) => !later.has(golden.id))
        .map((result) => compareCase(result, undefined)),
    ],
  };
}

function compareCase(before: CaseResult | undefined, after: CaseResult | undefined): ComparedCase {
  const golden = (after ?? before)?.golden;
  return {
    id: golden?.id ?? '',
    question: golden?.question ?? '',
    change: changeBetween(before, after),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
  };
}

function changeBetween(before: CaseResult | undefined, after: CaseResult | undefined): Change {
  if (!before) return 'added';
  if (!after) return 'removed';
  if (before.right !== after.right) return after.right ? 'improved' : 'worsened';
  return answerOf(before) === answerOf(after) ? 'same' : 'changed';
}

/** What an officer would see differ: the outcome, the sentences and where they point to. */
function answerOf({ outcome, statements }: CaseResult): string {
  const sentences = statements.map(({ part, text, citations }) => [
    part,
    text,
    citations.map(({ address }) => address),
  ]);
  return JSON.stringify([outcome, sentences]);
}

function differencesOf(before: EvaluationRun, after: EvaluationRun): Comparison['madeWith'] {
  const [left, right] = [flatStamp(before), flatStamp(after)];
  return [...new Set([...left.keys(), ...right.keys()])]
    .map((name) => ({ name, before: left.get(name) ?? '', after: right.get(name) ?? '' }))
    .filter((pair) => pair.before !== pair.after);
}

function flatStamp({ stamp }: EvaluationRun): Map<string, string> {
  const { generation, embedder, writer, settings, set } = stamp;
  const named = { generation, embedder, writer, set: set.name, setSha256: set.sha256, ...settings };
  return new Map(Object.entries(named).map(([name, value]) => [name, String(value)]));
}

function metricNames(before: EvaluationRun, after: EvaluationRun): string[] {
  return [...new Set([...Object.keys(before.metrics), ...Object.keys(after.metrics)])];
}

function shareIn(run: EvaluationRun, metric: string): number | undefined {
  const ratio = run.metrics[metric as MetricName];
  return ratio && shareOf(ratio);
}
