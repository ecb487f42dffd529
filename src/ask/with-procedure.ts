import type { AskedProcedure } from './tell-procedure.ts';
import type { Evidenced } from './compose.ts';

/**
 * Puts the checklist of a procedure into an answer. It leads where the question names it by its code,
 * where its fee is asked and the province sets it, or where no rule answers; beside a rule it stands below, for a record guides and is no law.
 */
export function withProcedure(answer: Evidenced, procedure: AskedProcedure | undefined): Evidenced {
  if (!procedure) return answer;
  const { conclusion, conditions, steps } = answer;
  if (leading(procedure, answer)) {
    return {
      ...answer,
      conclusion: procedure.conclusion,
      conditions: [...conclusion, ...conditions],
      steps: [...procedure.steps, ...steps],
    };
  }
  return { ...answer, steps: [...steps, ...procedure.conclusion, ...procedure.steps] };
}

/** The procedure whose record gives the conclusion of an answer, or that nothing else is found for. */
export function leading(
  procedure: AskedProcedure | undefined,
  { conclusion }: Evidenced,
): AskedProcedure | undefined {
  const leads = procedure?.leads && procedure.conclusion.length > 0;
  return leads || conclusion.length === 0 ? procedure : undefined;
}
