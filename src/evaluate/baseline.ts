import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { z } from 'zod';
import { AppError } from '../domain/errors.ts';
import type { EvaluationRun, MetricName, Metrics } from './evaluation-run.ts';
import { metricsOf, shareOf } from './metrics.ts';

const thresholdSchema = z.strictObject({
  metric: z.string().min(1),
  /** Share from 0 to 1 below which the evaluation fails. */
  atLeast: z.number().min(0).max(1),
  /** Regular expression over ids: only these cases count, so that a gate outlives a grown set. */
  ids: z.string().min(1).refine(isRegExp, 'not a regular expression').optional(),
  /** Where the number comes from: an acceptance, a rule of the product, a measured run. */
  reason: z.string().min(1),
});

/** Question set file name → what a run over it must reach. */
const baselineSchema = z.record(z.string(), z.array(thresholdSchema));
export type Baseline = z.infer<typeof baselineSchema>;

/** One metric that fell below its threshold; `share` is undefined when it was not measured. */
export type Regression = {
  readonly metric: string;
  readonly ids?: string;
  readonly share: number | undefined;
  readonly atLeast: number;
  readonly reason: string;
};

/** @throws AppError PATH_NOT_FOUND, GOLDEN_SET_INVALID */
export async function readBaseline(path: string): Promise<Baseline> {
  const text = await readFile(path, 'utf8').catch((cause: unknown) => {
    const details = { subject: basename(path) };
    throw new AppError('PATH_NOT_FOUND', `no baseline at ${basename(path)}`, { cause, details });
  });
  try {
    return baselineSchema.parse(JSON.parse(text));
  } catch (cause) {
    const details = { subject: `tệp mức phải đạt ${basename(path)}` };
    throw new AppError('GOLDEN_SET_INVALID', `${basename(path)} is not a baseline`, {
      cause,
      details,
    });
  }
}

/**
 * Every threshold that a run does not reach. A metric that has a threshold and was not measured
 * counts as not reached: a check that measures nothing must not pass.
 */
export function regressionsOf(run: EvaluationRun, baseline: Baseline): Regression[] {
  return (baseline[run.stamp.set.name] ?? []).flatMap(({ metric, ids, atLeast, reason }) => {
    const ratio = metricsAmong(run, ids)[metric as MetricName];
    const share = ratio && shareOf(ratio);
    if (share !== undefined && share >= atLeast) return [];
    return [{ metric, ...(ids === undefined ? {} : { ids }), share, atLeast, reason }];
  });
}

function metricsAmong({ cases, metrics }: EvaluationRun, ids: string | undefined): Metrics {
  if (ids === undefined) return metrics;
  const counted = new RegExp(ids, 'u');
  return metricsOf(cases.filter(({ golden }) => counted.test(golden.id)));
}

function isRegExp(written: string): boolean {
  try {
    return new RegExp(written, 'u') instanceof RegExp;
  } catch {
    return false;
  }
}
