import type { MissingDocument, Notice, Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import {
  procedureSlots,
  type ProcedureLine,
  type ProcedureSlot,
  type ProcedureView,
} from '../domain/procedure.ts';
import { matterWords } from '../language/function-words.ts';
import { procedureCode } from '../language/procedure-sheet.ts';
import type { QuestionType } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import type { Found, FindParts } from './find.ts';
import { unusable } from './judge.ts';
import {
  findProcedure,
  procedureName,
  speaksOfProcedure,
  type FoundProcedure,
} from './find-procedure.ts';
import { loadProcedure } from './load-procedure.ts';
import { servedRarity } from './served-rarity.ts';
import { speaksOfName } from './speaks-of-name.ts';
import { isProcedure, procedureView } from './view-procedure.ts';
import type { Ruling } from './who-decides.ts';

/** What the records of procedures make of a question. */
export type AskedProcedure = {
  /** What was asked, then the rest of the checklist; every line says that it only guides. */
  readonly conclusion: readonly Statement[];
  readonly steps: readonly Statement[];
  /** Names to choose from, when several procedures may be meant. */
  readonly choices: readonly string[];
  /** Something that was asked is unclear, or the law behind it is not held or not in force. */
  readonly partial: boolean;
  readonly missing: readonly MissingDocument[];
  readonly nextStep?: string;
  /** Why there is no checklist: a code that is not held, or the question back. */
  readonly reason?: string;
  readonly notices: readonly Notice[];
  /** The question names the procedure by its code. */
  readonly byCode: boolean;
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
  { declined, understood, survey, here, validityOf }: Found,
  ruling: Ruling | undefined,
  { catalogue, index }: Parts,
): Promise<AskedProcedure | undefined> {
  if (declined ?? understood.dates.ask ?? ruling) return undefined;
  const usable = survey.documents.filter(({ key }) => here.has(key));
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  const found = findProcedure(understood, usable.filter(isProcedure), vocabulary);
  if (!found) return unheldCode(understood);
  const [procedure] = found.procedures;
  if (!procedure || !asksOfProcedure(understood, found)) return undefined;
  if (!found.isMeant) {
    const reason = found.procedures.length > 1 ? WHICH : THIS;
    return { ...nothing, reason, choices: choicesOf(found, understood) };
  }
  const held = await loadProcedure(procedure, validityOf, catalogue);
  if (!held || unusable.has(validityOf(procedure, '').status)) return undefined;
  const view = procedureView(held, {
    asOf: understood.asOf,
    generation: index.generation,
    usable,
    validityOf,
  });
  const name = {
    text: `${GUIDES} thủ tục “${view.name}”, mã ${view.code}.`,
    citations: [held.cite(held.header)],
  };
  const asked = [understood.readAs, ...understood.statutory.map(({ law }) => law)];
  return {
    ...checklist(view, slotsAsked(understood), name),
    byCode: found.byCode,
    isOfMatter: speaksOfName(procedureName(procedure), asked, servedRarity(index)),
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
  byCode: false,
};

const WHICH = 'Nhiều thủ tục có tên gần với câu hỏi; anh/chị hỏi thủ tục nào?';
const THIS = 'Kho chỉ có một thủ tục có tên gần với câu hỏi; anh/chị hỏi thủ tục này?';

const GUIDES = 'Theo Cổng dịch vụ công (hướng dẫn, không phải căn cứ pháp lý):';

/** Whether a question wants what a record tells: "… là gì", "… còn hiệu lực không" do not. */
function asksOfProcedure(
  understood: Found['understood'],
  { isMeant, byCode }: FoundProcedure,
): boolean {
  const { types, readAs, query } = understood;
  if (byCode || speaksOfProcedure(readAs) || slotsAsked(understood).length > 0) return true;
  const isBare = syllables(matterWords(query)).length <= MAX_BARE_SYLLABLES;
  return types.length === 0 && (isMeant || isBare);
}

/** Slots that are asked for, those that answer the same together; whether one may, where nothing is. */
function slotsAsked({ types, readAs }: Found['understood']): readonly (readonly ProcedureSlot[])[] {
  const named = slotWords.flatMap(([words, slot]) => (words.test(readAs) ? [[slot]] : []));
  const asked = [...types.flatMap((type) => (slotsOf[type] ? [slotsOf[type]] : [])), ...named];
  return asked.length === 0 && types.includes('may-must') ? [['condition']] : asked;
}

function checklist(
  view: ProcedureView,
  wanted: readonly (readonly ProcedureSlot[])[],
  name: Statement,
): Omit<AskedProcedure, 'byCode' | 'isOfMatter'> {
  const asked = view.lines.filter(({ slot }) => wanted.flat().includes(slot));
  const others = view.lines
    .filter((line) => !asked.includes(line) && line.slot !== 'step')
    .toSorted((one, other) => placeOf(one) - placeOf(other));
  const untold = wanted.filter((slots) => !asked.some(({ slot }) => slots.includes(slot)));
  const isUnclear = asked.some(({ state }) => state !== 'stated');
  const local = asked.some(({ state }) => state === 'local');
  return {
    conclusion: asked.length > 0 ? guiding(shortened(asked)) : [name],
    steps: shortened(others).map(fromPortal),
    choices: [],
    partial: untold.length > 0 || isUnclear || !restsOnHeldLaw(view),
    missing: missingOf(view, local),
    ...(local ? { nextStep: LOCAL_STEP } : {}),
    notices: [...untoldNotice(untold), ...noticesOf(view)],
  };
}

/** Remarks stand where the portal has them, often before all else: they are read last. */
function placeOf({ slot }: ProcedureLine): number {
  return procedureSlots.indexOf(slot);
}

/** Guidance is as good as the law that it names: all of it held, and in force on the day. */
function restsOnHeldLaw({ bases }: ProcedureView): boolean {
  return bases.length > 0 && bases.every(({ validity }) => validity?.status === 'in-force');
}

/** Papers of many cases fill pages: beyond this the printed checklist is the place to read them. */
const MAX_PAPERS = 40;

function shortened(lines: readonly ProcedureLine[]): ProcedureLine[] {
  const papers = lines.filter(({ slot }) => slot === 'papers');
  const [first] = papers;
  if (!first || papers.length <= MAX_PAPERS) return [...lines];
  const text = `${papers.length} dòng cho nhiều trường hợp, xem danh mục in.`;
  return [{ ...first, label: 'Giấy tờ', text }, ...lines.filter(({ slot }) => slot !== 'papers')];
}

/** The whole sentence once, then its short form: each line says what it rests on. */
function guiding([first, ...others]: readonly ProcedureLine[]): Statement[] {
  if (!first) return [];
  const { label, text, citations } = first;
  return [{ text: `${GUIDES} ${label}: ${text}`, citations }, ...others.map(fromPortal)];
}

function fromPortal({ label, text, citations }: ProcedureLine): Statement {
  return { text: `${label}: ${text} (theo Cổng, hướng dẫn)`, citations };
}

const LOCAL_STEP =
  'Đối chiếu nghị quyết của Hội đồng nhân dân tỉnh Gia Lai về phí, lệ phí: chưa có trong kho, không dùng mức in trên Cổng.';

function missingOf({ bases, code }: ProcedureView, local: boolean): MissingDocument[] {
  const why = `Là căn cứ của thủ tục ${code}; chưa có trong kho nên chưa đối chiếu được.`;
  const absent = bases.flatMap(({ state, number, title }) =>
    state === 'not-held' && number ? [{ number, title, why }] : [],
  );
  const fee = {
    number: 'nghị quyết của Hội đồng nhân dân tỉnh về phí, lệ phí',
    title: '',
    why: 'Quy định mức thu; chưa có trong kho.',
  };
  return local ? [fee, ...absent] : absent;
}

const slotNames: Readonly<Record<ProcedureSlot, string>> = {
  papers: 'giấy tờ',
  where: 'nơi nộp',
  time: 'thời hạn giải quyết',
  fee: 'phí, lệ phí',
  performer: 'cơ quan thực hiện',
  decider: 'người, cơ quan quyết định',
  result: 'kết quả',
  condition: 'yêu cầu, điều kiện',
  step: 'trình tự',
  note: 'ghi chú',
};

/** What was asked and stands nowhere in the record is said to be missing, not passed over. */
function untoldNotice(untold: readonly (readonly ProcedureSlot[])[]): Notice[] {
  const names = [...new Set(untold.flatMap(([slot]) => (slot ? slotNames[slot] : [])))];
  if (names.length === 0) return [];
  const text = `Bản ghi của Cổng không nêu: ${names.join('; ')}.`;
  return [{ code: 'procedure-untold', text }];
}

function noticesOf({ bases, permalink, gaps, lines }: ProcedureView): Notice[] {
  const open = gaps.length + lines.filter(({ state }) => state !== 'stated').length;
  const ended = bases.flatMap(({ state, number, validity }) =>
    state === 'held' && validity && ['expired', 'suspended', 'not-yet'].includes(validity.status)
      ? [`${number ?? ''} (${validity.reason})`]
      : [],
  );
  return [
    { code: 'procedure', text: `Danh mục một trang để in: ${permalink}` },
    ...(ended.length > 0
      ? [{ code: 'procedure-basis', text: `Căn cứ mà Cổng nêu: ${ended.join('; ')}.` }]
      : []),
    ...(open > 0
      ? [{ code: 'procedure-gaps', text: `Bản ghi của Cổng có ${open} chỗ thiếu hoặc chưa rõ.` }]
      : []),
  ];
}
