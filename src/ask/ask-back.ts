import type { Passage } from '../domain/passage.ts';
import type { AskedProcedure } from './tell-procedure.ts';
import { clarifyingChoices, mattersOf, namesNoMatter } from './clarify.ts';
import type { Decline } from './decline.ts';
import type { Understood } from './understood.ts';
import type { Ruling } from './who-decides.ts';

const WHICH = 'Anh/chị cần biết việc nào?';
const WHAT =
  'Câu hỏi chưa nói về việc nào. Anh/chị hỏi về thủ tục, việc nào dưới đây, hay việc khác?';

export type AskedBack = {
  readonly reason: string;
  readonly choices: readonly string[];
  /** Asked whatever was found: without an answer to it, none can be right. */
  readonly isNeeded?: boolean;
};

type AskedAbout = {
  readonly understood: Understood;
  readonly declined: Decline | undefined;
  readonly ruling: Ruling | undefined;
  readonly procedure: AskedProcedure | undefined;
  /** Everything that was ranked, and what an answer could rest on; best first. */
  readonly passages: readonly Passage[];
  readonly usable: readonly Passage[];
};

/** Whether a question leaves out what any answer depends on: which year, or what it is about. */
export function isUnsaid(understood: Understood): boolean {
  return understood.dates.ask !== undefined || namesNoMatter(understood);
}

/** What to ask back, if anything: of which year a day is, what is asked about at all, which of several matters. */
export function askBack({
  understood,
  declined,
  ruling,
  procedure,
  usable,
  passages,
}: AskedAbout): AskedBack | undefined {
  if (declined) return undefined;
  if (understood.dates.ask) return { ...understood.dates.ask, isNeeded: true };
  if (hasChoices(procedure)) {
    return { reason: procedure.reason ?? WHICH, choices: procedure.choices };
  }
  if (ruling) return undefined;
  const matters = mattersOf(passages);
  if (!procedure && namesNoMatter(understood) && matters.length > 1) {
    return { reason: WHAT, choices: matters, isNeeded: true };
  }
  const choices = clarifyingChoices(understood, usable);
  return choices.length > 0 ? { reason: WHICH, choices } : undefined;
}

export function hasChoices(procedure: AskedProcedure | undefined): procedure is AskedProcedure {
  return procedure !== undefined && procedure.choices.length > 0;
}
