import type { Question } from '../domain/question.ts';
import type {
  CaseResult,
  EvaluationRun,
  EvaluationSubject,
  Metrics,
  RunStamp,
} from './evaluation-run.ts';
import type { GoldenCase } from './golden-case.ts';
import { failedCase, judgeCase, retrievalDepths } from './judge-case.ts';
import { confusionOf, metricsOf } from './metrics.ts';

/** Asks every golden question, one after the other, and judges what comes back. */
export async function evaluate(
  cases: readonly GoldenCase[],
  subject: EvaluationSubject,
  stamp: RunStamp,
): Promise<EvaluationRun> {
  const results: CaseResult[] = [];
  // One at a time: the product is measured as one officer meets it, and the order is the file's.
  for (const golden of cases) results.push(await evaluateCase(golden, subject));
  return {
    stamp,
    metrics: metricsOf(results),
    confusion: confusionOf(results),
    groups: {
      field: groupBy(results, ({ golden }) => [golden.field]),
      type: groupBy(results, ({ golden }) => golden.types),
      style: groupBy(results, ({ golden }) => golden.style.map(styleName)),
    },
    cases: results,
  };
}

/** The question of a case, as the product is asked it. */
export function questionOf({ question, asOf, filedOn, place, conversation }: GoldenCase): Question {
  return {
    text: question,
    asOf,
    ...(filedOn === undefined ? {} : { filedOn }),
    ...(place === undefined ? {} : { place }),
    ...(conversation === undefined ? {} : { conversation }),
  };
}

async function evaluateCase(golden: GoldenCase, subject: EvaluationSubject): Promise<CaseResult> {
  const question = questionOf(golden);
  try {
    const answer = await subject.ask(question);
    const passages = await subject.search(question, Math.max(...retrievalDepths));
    return await judgeCase({ golden, answer, passages }, subject);
  } catch (error) {
    // One question that fails is a finding of the run, not its end.
    return failedCase(golden, error instanceof Error ? error.message : String(error));
  }
}

function groupBy(
  results: readonly CaseResult[],
  namesOf: (result: CaseResult) => readonly string[],
): Record<string, Metrics> {
  const groups = new Map<string, CaseResult[]>();
  for (const result of results)
    for (const name of namesOf(result)) groups.set(name, [...(groups.get(name) ?? []), result]);
  return Object.fromEntries(
    [...groups]
      .toSorted(([left], [right]) => (left < right ? -1 : 1))
      .map(([name, members]) => [name, metricsOf(members)]),
  );
}

function styleName(style: string): string {
  return style.startsWith('paraphrase:') ? 'paraphrase' : style;
}
