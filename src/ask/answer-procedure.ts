import type { LegalDocument } from '../domain/legal-document.ts';
import type { Passage } from '../domain/passage.ts';
import type { ProcedureSlot } from '../domain/procedure.ts';
import { matterWords } from '../language/function-words.ts';
import { procedureCode } from '../language/procedure-sheet.ts';
import { questionTypesOf, type QuestionType } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { beyondName } from './beyond-name.ts';
import type { Found, FindParts } from './find.ts';
import { unusable } from './judge.ts';
import {
  findProcedure,
  procedureName,
  speaksOfProcedure,
  type FoundProcedure,
} from './find-procedure.ts';
import { checklist, type Checklist } from './procedure-checklist.ts';
import { servedRarity } from './served-rarity.ts';
import { speaksOfName } from './speaks-of-name.ts';
import { isProcedure, viewHeld } from './view-procedure.ts';
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

/** Slots that a kind of question asks for. */
const slotsOf: Partial<Readonly<Record<QuestionType, readonly ProcedureSlot[]>>> = {
  papers: ['papers'],
  form: ['papers'],
  'how-long': ['time'],
  'how-much': ['fee'],
  where: ['where', 'performer'],
  who: ['decider', 'performer'],
  steps: ['step'],
};

/** Words that ask for a slot where no kind of question is read. */
const slotWords: readonly (readonly [RegExp, ProcedureSlot])[] = [
  [/(?<!chi )phí(?!\p{L})/iu, 'fee'],
  // "Mấy ngày có kết quả" asks for the days.
  [/(?<!(?:có|trả|ra|lấy|nhận) )kết quả|(?:trả|nhận) kết quả (?:gì|nào|là)/iu, 'result'],
  [/(?:khi nào|bao giờ|hôm nào|lúc nào) (?:thì )?(?:có|được|trả|nhận|lấy|xong)/iu, 'time'],
  [/điều kiện/iu, 'condition'],
];

/** How a choice asks on for what was asked. */
const askedAs: Partial<Readonly<Record<QuestionType, string>>> = {
  papers: 'cần giấy tờ gì',
  form: 'theo mẫu nào',
  'how-long': 'mấy ngày',
  'how-much': 'phí bao nhiêu',
  where: 'nộp ở đâu',
  steps: 'trình tự thế nào',
};

/** A matter without a question: longer ones say what they want. */
const MAX_BARE_SYLLABLES = 6;

type Parts = Pick<FindParts, 'catalogue' | 'index'>;

/**
 * The checklist of the procedure that a question is about: what it asks for first. Undefined when it
 * asks nothing that a record tells, is about no procedure that is held, or the table of authorities
 * rules: who decides and what is no longer performed is not the portal's to say.
 */
export async function answerProcedure(
  found: Found,
  ruling: Ruling | undefined,
  parts: Parts,
): Promise<AskedProcedure | undefined> {
  const { declined, understood, survey, here } = found;
  if (declined ?? understood.dates.ask ?? ruling) return undefined;
  const procedures = survey.documents.filter((one) => here.has(one.key) && isProcedure(one));
  const named = findProcedure(understood, procedures, vocabularyOf(parts));
  if (!named) return unheldCode(understood);
  const [procedure] = named.procedures;
  if (!procedure || !asksOfProcedure(understood, named)) return undefined;
  if (!named.isMeant) {
    const reason = named.procedures.length > 1 ? WHICH : THIS;
    return { ...nothing, reason, choices: choicesOf(named, understood) };
  }
  return tellProcedure(procedure, { ...found, byCode: named.byCode }, parts);
}

function vocabularyOf({ index }: Parts): Vocabulary {
  return { ...index.vocabulary, size: index.chunks };
}

async function tellProcedure(
  procedure: LegalDocument,
  { byCode, ...found }: Found & Pick<FoundProcedure, 'byCode'>,
  parts: Parts,
): Promise<AskedProcedure | undefined> {
  const { understood, survey, here, validityOf } = found;
  const { catalogue, index } = parts;
  if (unusable.has(validityOf(procedure, '').status)) return undefined;
  const { asOf, where } = understood;
  const { generation } = index;
  const usable = survey.documents.filter(({ key }) => here.has(key));
  const viewedFor = { asOf, where, generation, usable, validityOf };
  const viewed = await viewHeld(procedure, viewedFor, catalogue);
  if (!viewed) return undefined;
  const { view, held, fee } = viewed;
  const wanted = slotsAsked(beyondName(understood.readAs, view.name));
  const speaks = speaksOfName(procedureName(procedure), understood, servedRarity(index));
  return {
    ...checklist(view, wanted, held.cite(held.header)),
    choices: [],
    leads: byCode || (fee?.isSet === true && wanted.flat().includes('fee')),
    // Of a table of fees one line is of this procedure; a writer would take its neighbours along.
    isOfMatter: (rule) => speaks(rule) && !fee?.documents.has(rule.article.document.key),
  };
}

/** A code is exact: a procedure that only resembles it is another one. */
function unheldCode({ readAs }: Found['understood']): AskedProcedure | undefined {
  const code = procedureCode.exec(readAs)?.[0];
  return code ? { ...nothing, reason: `Chưa có trong kho: thủ tục mã ${code}.` } : undefined;
}

/** Longer names explain themselves in the middle; the code tells them apart. */
const MAX_NAME_CHARS = 120;

function choicesOf({ procedures }: FoundProcedure, { types }: Found['understood']): string[] {
  const how = [...new Set(types.flatMap((type) => askedAs[type] ?? []))].join(', ');
  return procedures.map((document) => {
    const name = procedureName(document);
    const short =
      name.length <= MAX_NAME_CHARS
        ? name
        : `${name.slice(0, MAX_NAME_CHARS).replace(/\s\S*$/u, '')} …`;
    return `${short} (mã ${document.number ?? ''})${how ? `: ${how}` : ''}`;
  });
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

const WHICH = 'Nhiều thủ tục có tên gần với câu hỏi; anh/chị hỏi thủ tục nào?';
const THIS = 'Kho chỉ có một thủ tục có tên gần với câu hỏi; anh/chị hỏi thủ tục này?';

/** Whether a question wants what a record tells: "… là gì", "… còn hiệu lực không" do not. */
function asksOfProcedure(
  understood: Found['understood'],
  { isMeant, byCode }: FoundProcedure,
): boolean {
  const { types, readAs, query } = understood;
  if (byCode || speaksOfProcedure(readAs) || slotsAsked(readAs).length > 0) return true;
  const isBare = syllables(matterWords(query)).length <= MAX_BARE_SYLLABLES;
  return types.length === 0 && (isMeant || isBare);
}

/** Slots that are asked for, those that answer the same together; whether one may, where nothing is. */
function slotsAsked(question: string): readonly (readonly ProcedureSlot[])[] {
  const types = questionTypesOf(question);
  const named = slotWords.flatMap(([words, slot]) => (words.test(question) ? [[slot]] : []));
  const asked = [...types.flatMap((type) => (slotsOf[type] ? [slotsOf[type]] : [])), ...named];
  return asked.length === 0 && types.includes('may-must') ? [['condition']] : asked;
}
