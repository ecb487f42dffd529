import { unusable } from '../domain/citation.ts';
import type { LegalDocument } from '../domain/legal-document.ts';
import type { ProcedureSlot, ProcedureView } from '../domain/procedure.ts';
import { matterWords } from '../language/function-words.ts';
import { procedureCode } from '../language/procedure-sheet.ts';
import type { QuestionType } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { asksFee, slotsAsked, slotsBesideAuthority } from './asked-slots.ts';
import { documentOf, namesNoMatter } from './clarify.ts';
import type { Found, FindParts } from './find.ts';
import {
  findProcedure,
  procedureName,
  speaksOfProcedure,
  type FoundProcedure,
} from './find-procedure.ts';
import { tellBeside, tellProcedure, type AskedProcedure } from './tell-procedure.ts';
import type { Understood } from './understood.ts';
import { isProcedure, viewHeld, type ViewedProcedure } from './view-procedure.ts';
import type { Ruling } from './who-decides.ts';

/** How a choice asks on for what was asked. */
const askedAs: Partial<Readonly<Record<QuestionType, string>>> = {
  papers: 'cần giấy tờ gì',
  form: 'theo mẫu nào',
  'how-long': 'mấy ngày',
  'how-much': 'phí bao nhiêu',
  where: 'nộp ở đâu',
  steps: 'trình tự thế nào',
};
/** Sides of a procedure that may be wanted of it, and what asks for each. */
const sides: readonly (readonly [ProcedureSlot, QuestionType])[] = [
  ['papers', 'papers'],
  ['time', 'how-long'],
  ['fee', 'how-much'],
  ['where', 'where'],
  ['step', 'steps'],
];

/** A matter without a question: longer ones say what they want. */
const MAX_BARE_SYLLABLES = 6;

type Parts = Pick<FindParts, 'catalogue' | 'index'>;

/**
 * The checklist of the procedure that a question is about: what it asks for first. Undefined when it
 * asks nothing that a record tells or is about no procedure that is held. Where the table of
 * authorities rules, it tells what else is asked of a procedure that is named; who decides, and what
 * is no longer performed, is not the portal's to say.
 */
export async function answerProcedure(
  found: Found,
  ruling: Ruling | undefined,
  parts: Parts,
): Promise<AskedProcedure | undefined> {
  const { declined, understood, survey, here } = found;
  if (declined ?? understood.dates.ask ?? (ruling && isSettled(ruling))) return undefined;
  const procedures = survey.documents.filter((one) => here.has(one.key) && isProcedure(one));
  const named = understood.unasked
    ? procedureTold(found, procedures, vocabularyOf(parts))
    : findProcedure(understood, procedures, vocabularyOf(parts));
  if (!named) return ruling ? undefined : unheldCode(found);
  const [procedure] = named.procedures;
  if (!procedure || !asksOfProcedure(understood, named)) return undefined;
  if (!named.isMeant) return askWhich(named, understood, ruling);
  const viewed = await viewAsked(procedure, found, parts);
  return viewed && tellMeant(viewed, { understood, ruling, byCode: named.byCode }, parts);
}

type MeantBy = Pick<Found, 'understood'> & {
  readonly ruling: Ruling | undefined;
  readonly byCode: boolean;
};

function tellMeant(
  viewed: ViewedProcedure,
  { understood, ruling, byCode }: MeantBy,
  { index }: Parts,
): AskedProcedure | undefined {
  if (understood.unasked) return askWhatOf(viewed.view);
  if (ruling) return tellBeside(viewed, understood, ruling);
  return tellProcedure(viewed, understood, { byCode, index });
}

function askWhich(
  named: FoundProcedure,
  understood: Understood,
  ruling: Ruling | undefined,
): AskedProcedure | undefined {
  if (ruling && !isLeftToRecord(understood.readAs, ruling)) return undefined;
  const reason = named.procedures.length > 1 ? WHICH : THIS;
  return { ...nothing, reason, choices: choicesOf(named, understood) };
}

/** The sides of a procedure that its record tells, where it was only told of. */
function askWhatOf({ name, code, lines }: ProcedureView): AskedProcedure {
  const told = new Set<ProcedureSlot>(lines.map(({ slot }) => slot));
  const asked = sides.flatMap(([slot, type]) => (told.has(slot) ? (askedAs[type] ?? []) : []));
  const choices = asked.map((how) => `${shortName(name)} (mã ${code}): ${how}`);
  return { ...nothing, reason: WHAT, choices };
}

/** The procedure of what somebody told: by its name, without who told it and when, or by its record. */
function procedureTold(
  { understood, passages }: Found,
  procedures: readonly LegalDocument[],
  vocabulary: Vocabulary,
): FoundProcedure | undefined {
  const { unasked, query } = understood;
  if (unasked === 'courtesy') return undefined;
  const named = findProcedure({ ...understood, readAs: query }, procedures, vocabulary);
  if (named) return named;
  const told = procedures.filter(({ key }) => key === documentOf(passages)?.key);
  return told.length > 0 ? { procedures: told, isMeant: true, byCode: false } : undefined;
}

/** Not performed any more, or a person must rule first: then no record helps. */
function isSettled({ term }: Ruling): boolean {
  return term?.kind === 'ended' || term?.kind === 'open';
}

/** The table has no provision to show, and more is asked than who decides. */
function isLeftToRecord(question: string, { usable }: Ruling): boolean {
  return usable.length === 0 && slotsBesideAuthority(question).length > 0;
}

function vocabularyOf({ index }: Parts): Vocabulary {
  return { ...index.vocabulary, size: index.chunks };
}

async function viewAsked(
  procedure: LegalDocument,
  { understood, survey, here, validityOf }: Found,
  { catalogue, index: { generation } }: Parts,
): Promise<ViewedProcedure | undefined> {
  if (unusable.has(validityOf(procedure, '').status)) return undefined;
  const { asOf, where } = understood;
  const usable = survey.documents.filter(({ key }) => here.has(key));
  return viewHeld(procedure, { asOf, where, generation, usable, validityOf }, catalogue);
}

/**
 * Says that a procedure named by its code is not held, unless some other document speaks of it and the
 * question says a matter too: a code that stands alone asks for the record. A code is exact: a procedure
 * that only resembles it is another one.
 */
function unheldCode({ understood, passages }: Found): AskedProcedure | undefined {
  const code = procedureCode.exec(understood.readAs)?.[0];
  if (code === undefined) return undefined;
  const isSpokenOf = passages.some(({ leaf }) => leaf.text.includes(code));
  if (isSpokenOf && !namesNoMatter(understood)) return undefined;
  return { ...nothing, reason: `Chưa có trong kho: thủ tục mã ${code}.` };
}

/** Longer names explain themselves in the middle; the code tells them apart. */
const MAX_NAME_CHARS = 120;

function choicesOf({ procedures }: FoundProcedure, { types, readAs }: Understood): string[] {
  const asked = types.filter((type) => type !== 'how-much' || asksFee(readAs));
  const how = [...new Set(asked.flatMap((type) => askedAs[type] ?? []))].join(', ');
  return procedures.map((document) => {
    const name = shortName(procedureName(document));
    return `${name} (mã ${document.number ?? ''})${how ? `: ${how}` : ''}`;
  });
}

function shortName(name: string): string {
  if (name.length <= MAX_NAME_CHARS) return name;
  return `${name.slice(0, MAX_NAME_CHARS).replace(/\s\S*$/u, '')} …`;
}

const nothing: AskedProcedure = {
  conclusion: [],
  steps: [],
  choices: [],
  partial: false,
  missing: [],
  notices: [],
  leads: false,
};

const WHAT = 'Anh/chị cần biết điều gì về thủ tục này?';
const WHICH = 'Nhiều thủ tục có tên gần với câu hỏi; anh/chị hỏi thủ tục nào?';
const THIS = 'Kho chỉ có một thủ tục có tên gần với câu hỏi; anh/chị hỏi thủ tục này?';

/** Whether a question wants what a record tells: "… là gì", "… còn hiệu lực không" do not. */
function asksOfProcedure(understood: Understood, { isMeant, byCode }: FoundProcedure): boolean {
  const { types, readAs, query } = understood;
  if (byCode || speaksOfProcedure(readAs) || slotsAsked(readAs).length > 0) return true;
  const isBare = syllables(matterWords(query)).length <= MAX_BARE_SYLLABLES;
  return types.length === 0 && (isMeant || isBare);
}
