import { readBaseline, regressionsOf, type Regression } from './baseline.ts';
import { compareRuns, type Comparison } from './compare-runs.ts';
import type { EvaluationRun, EvaluationSubject, RunStamp } from './evaluation-run.ts';
import { unansweredBy } from './expected-provisions.ts';
import { readGoldenSet } from './golden-set.ts';
import { evaluate } from './run-evaluation.ts';
import { readRun, saveRun } from './save-run.ts';

export type EvaluationOrder = {
  /** Question set, e.g. `eval/golden.jsonl`. */
  readonly set: string;
  /** `eval/baseline.json`. */
  readonly baseline: string;
  /** Folder for the JSON and the page, e.g. `eval/reports`. */
  readonly reports: string;
  /** A saved run to compare with. */
  readonly compareWith?: string;
  readonly stamp: Omit<RunStamp, 'set'>;
};

export type EvaluationOutcome = {
  readonly run: EvaluationRun;
  /** Empty when nothing fell below the baseline: the command then exits 0. */
  readonly regressions: readonly Regression[];
  readonly comparison?: Comparison;
  /** Questions whose expected documents answers cannot rest on here; absent when there are none. */
  readonly unheld?: number;
  /** Nothing in the baseline is about this set. */
  readonly isUngated?: boolean;
  readonly files: { readonly json: string; readonly html: string };
};

/** `so-tay eval`: reads a set, asks it, holds the run against the baseline and saves the report. */
export async function evaluateGoldenSet(
  order: EvaluationOrder,
  subject: EvaluationSubject,
): Promise<EvaluationOutcome> {
  const { name, sha256, cases } = await readGoldenSet(order.set);
  const baseline = await readBaseline(order.baseline);
  const earlier = order.compareWith === undefined ? undefined : await readRun(order.compareWith);
  const unheld = unansweredBy(await subject.usableDocuments(), cases).length;
  const run = await evaluate(cases, subject, { ...order.stamp, set: { name, sha256 } });
  const regressions = regressionsOf(run, baseline);
  const report = {
    run,
    regressions,
    ...(unheld === 0 ? {} : { unheld }),
    ...(baseline[name]?.length ? {} : { isUngated: true }),
    ...(earlier === undefined ? {} : { comparison: compareRuns(earlier, run) }),
  };
  return { ...report, files: await saveRun(report, order.reports) };
}
