import type { Passage } from '../domain/passage.ts';
import { questionTypesOf } from '../language/question-types.ts';
import type { SearchIndex } from '../store/search-index.ts';
import { isOfAuthority, slotsAsked, slotsBesideAuthority, type SlotGroup } from './asked-slots.ts';
import { asksMoreThanName, linesOfShape } from './beyond-slots.ts';
import { beyondName } from './beyond-name.ts';
import { procedureName } from './find-procedure.ts';
import type { LocalFee } from './local-fee.ts';
import { checklist, type Checklist } from './procedure-checklist.ts';
import { servedRarity } from './served-rarity.ts';
import { speaksOfName } from './speaks-of-name.ts';
import type { Understood } from './understood.ts';
import type { ViewedProcedure } from './view-procedure.ts';
import type { Ruling } from './who-decides.ts';

/** What the records of procedures make of a question. */
export type AskedProcedure = Checklist & {
  /** Names to choose from, when several procedures may be meant. */
  readonly choices: readonly string[];
  /** Why there is no checklist: a code that is not held, or the question back. */
  readonly reason?: string;
  /** It leads whatever rule answers: it is named by its code, or its fee is asked and set. */
  readonly leads: boolean;
  /** Whether a rule is of the procedure's matter, where the question names one: no other may answer. */
  readonly isOfMatter?: (rule: Passage) => boolean;
};

/** What a record tells of a question where the table of authorities has no say. */
export function tellProcedure(
  { view, held, fee }: ViewedProcedure,
  understood: Understood,
  { byCode, index }: { readonly byCode: boolean; readonly index: SearchIndex },
): AskedProcedure {
  const asked = beyondName(understood.readAs, view.name);
  const wanted = slotsAsked(asked);
  const instead = linesOfShape(view, understood.readAs);
  const isQuestion = wanted.length > 0 || asksMoreThanName(asked);
  const speaks = speaksOfName(procedureName(held.document), understood, servedRarity(index));
  return {
    ...checklist(view, { slots: wanted, instead, isQuestion }, held.cite(held.header)),
    choices: [],
    leads: byCode || isFeeTold(fee, wanted),
    // Of a table of fees one line is of this procedure; a writer would take its neighbours along.
    isOfMatter: (rule) => speaks(rule) && !fee?.documents.has(rule.article.document.key),
  };
}

/** What the table of authorities does not answer; who acts is left to it, and so is what it does not know. */
export function tellBeside(
  { view, held, fee }: ViewedProcedure,
  { readAs }: Understood,
  { matter, reason }: Ruling,
): AskedProcedure | undefined {
  const asked = beyondName(readAs, view.name);
  const wanted = slotsBesideAuthority(asked);
  if (wanted.length === 0) return undefined;
  const lines = view.lines.filter(({ slot }) => !isOfAuthority(slot));
  const told = checklist(
    { ...view, lines },
    { slots: wanted, instead: [], isQuestion: true },
    held.cite(held.header),
  );
  const isRuled = questionTypesOf(asked).some((type) => new Set<string>(matter.answers).has(type));
  return {
    ...told,
    choices: [],
    partial: told.partial || reason !== undefined,
    notices: [...(reason ? [{ code: 'authority-unknown', text: reason }] : []), ...told.notices],
    leads: !isRuled || isFeeTold(fee, wanted),
  };
}

function isFeeTold(fee: LocalFee | undefined, wanted: readonly SlotGroup[]): boolean {
  return fee?.isSet === true && wanted.flat().includes('fee');
}
