import type { Passage } from '../domain/passage.ts';
import type { Unasked } from '../language/unasked.ts';
import type { AskedProcedure } from './tell-procedure.ts';
import { clarifyingChoices, mattersOf, namesNoMatter, wantedOf } from './clarify.ts';
import type { Decline } from './decline.ts';
import type { Understood } from './understood.ts';
import type { Ruling } from './who-decides.ts';

const WHICH = 'Anh/chị cần biết việc nào?';
const WHAT =
  'Câu hỏi chưa nói về việc nào. Anh/chị hỏi về thủ tục, việc nào dưới đây, hay việc khác?';

const WHAT_OF_IT = 'Anh/chị cần biết điều nào dưới đây, hay việc khác?';
const ANYTHING = 'Anh/chị cần hỏi về thủ tục, việc nào?';

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
  /** What an answer could rest on, and what one to another question could; best first. */
  readonly usable: readonly Passage[];
  readonly offered: readonly Passage[];
};

/** Whether a message leaves out what any answer depends on: which year, what it is about, what is asked. */
export function isUnsaid(understood: Understood): boolean {
  const { dates, unasked } = understood;
  return dates.ask !== undefined || unasked !== undefined || namesNoMatter(understood);
}

/** What to ask back, if anything: of which year a day is, what is asked (about), which of several matters. */
export function askBack({
  understood,
  declined,
  ruling,
  procedure,
  usable,
  offered,
}: AskedAbout): AskedBack | undefined {
  if (declined) return undefined;
  if (understood.dates.ask) return { ...understood.dates.ask, isNeeded: true };
  if (hasChoices(procedure)) {
    return { reason: procedure.reason ?? WHICH, choices: procedure.choices };
  }
  if (ruling) return undefined;
  if (understood.unasked) return askForQuestion(understood.unasked, offered);
  const matters = mattersOf(offered);
  if (!procedure && namesNoMatter(understood) && matters.length > 1) {
    return { reason: WHAT, choices: matters, isNeeded: true };
  }
  const choices = clarifyingChoices(understood, usable);
  return choices.length > 0 ? { reason: WHICH, choices } : undefined;
}

/** Nothing was asked: what of the matter that was told of is wanted, or about what at all. */
function askForQuestion(unasked: Unasked, offered: readonly Passage[]): AskedBack {
  const wanted = unasked === 'statement' ? wantedOf(offered) : [];
  return wanted.length > 1
    ? { reason: WHAT_OF_IT, choices: wanted, isNeeded: true }
    : { reason: ANYTHING, choices: [], isNeeded: true };
}

export function hasChoices(procedure: AskedProcedure | undefined): procedure is AskedProcedure {
  return procedure !== undefined && procedure.choices.length > 0;
}
