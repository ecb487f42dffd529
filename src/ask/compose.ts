import { randomUUID } from 'node:crypto';
import {
  hasBasis,
  type Answer,
  type AnswerKind,
  type MissingDocument,
  type Notice,
  type Statement,
} from '../domain/answer.ts';
import { shownDay } from '../domain/calendar-day.ts';
import type { Citation } from '../domain/citation.ts';
import { documentLabel } from '../domain/label.ts';
import type { Passage } from '../domain/passage.ts';
import { findDocumentNumbers } from '../language/document-number.ts';
import { namesGap } from '../language/names-gap.ts';
import { askBack, hasChoices, type AskedBack } from './ask-back.ts';
import { citePassage } from './cite.ts';
import type { AskedPlace } from './asked-place.ts';
import type { AskedProcedure } from './tell-procedure.ts';
import type { DocumentStanding } from './document-standing.ts';
import type { Decline } from './decline.ts';
import { districtNote } from './district-note.ts';
import { followUpDoubt } from './follow-up-doubt.ts';
import { localNotices, needsPlace } from './local-notices.ts';
import { oldLawDoubt } from './old-law.ts';
import { quotesAmended } from './quotes-amended.ts';
import { quotesOther } from './quotes-other.ts';
import type { Selection } from './select-passages.ts';
import type { Settlement } from './settle.ts';
import type { Survey } from './survey.ts';
import { otherFieldDoubt, unheldMatter } from './unheld-matter.ts';
import type { Understood } from './understood.ts';
import { unsaidNotice } from './unsaid-words.ts';
import type { Ruling } from './who-decides.ts';

/** Nearest provisions offered when nothing supports an answer: what fits beside the reason. */
const MAX_NEAREST = 4;
/** Below a quarter of the question's weight a provision is about something else. Golden dev set. */
const MIN_NEAR_SUPPORT = 0.25;
/** Missing documents named with an answer; the page lists all of them by field. */
const MAX_MISSING = 4;

/** The parts of an answer that need evidence. */
export type Evidenced = {
  readonly conclusion: readonly Statement[];
  readonly conditions: readonly Statement[];
  readonly steps: readonly Statement[];
  readonly obsolete: readonly Statement[];
};

export type Composition = {
  readonly understood: Understood;
  readonly survey: Pick<Survey, 'documents' | 'fields' | 'missingFor'>;
  /** Set when the question was not looked up. */
  readonly declined: Decline | undefined;
  /** Set when the table of authorities led the answer. */
  readonly ruling: Ruling | undefined;
  /** Set when the record of a procedure leads the answer, or several may be meant. */
  readonly procedure: AskedProcedure | undefined;
  /** Set when it is asked how documents stand as a whole, and it is told. */
  readonly standing: Pick<DocumentStanding, 'open' | 'reason'> | undefined;
  /** What was found is likely enough to be the matter that was asked. */
  readonly isSure: boolean;
  readonly far: Selection['far'];
  /** Gets the petition about what has no basis. */
  readonly department: string;
  /** The question names something of a department, not only what no table knows. */
  readonly isOfDepartment: boolean;
  readonly parts: Evidenced & { readonly upcoming: readonly Statement[] };
  /** What was found and comes into force after the day asked for. */
  readonly awaited: readonly Statement[];
  /** Everything that was ranked, best first. */
  readonly passages: readonly Passage[];
  /** What an answer could rest on, and what one to another question could; best first. */
  readonly usable: readonly Passage[];
  readonly offered: readonly Passage[];
  /** Which of two provisions that differ goes before the other. */
  readonly settled: Pick<Settlement, 'isOpen' | 'notices'>;
  /** For reading beside an answer. */
  readonly related: readonly Citation[];
  readonly generatedBy: Answer['generatedBy'];
  readonly notices: readonly Notice[];
  readonly generation: number;
  readonly documents: number;
  readonly startedAt: number;
  readonly now: Date;
};

/** How an outcome line begins. */
export const outcomeWords: Readonly<Record<AnswerKind, string>> = {
  answered: 'TRẢ LỜI',
  partial: 'MỘT PHẦN',
  clarify: 'HỎI LẠI',
  insufficient: 'CHƯA CÓ CĂN CỨ',
  refused: 'KHÔNG TRẢ LỜI',
};

/** Decides the outcome from the evidence and lays the parts out. */
export function compose(composition: Composition): Answer {
  const { understood, parts, generatedBy, now } = composition;
  const awaited = awaitedOf(composition);
  const asked = askBack(composition);
  const choices = asked?.choices ?? [];
  const unheld = unheldMatter(understood.readAs, citationsOf(parts.conclusion), composition.survey);
  const doubted = [...unheld, ...doubtedBy(composition)];
  const kind = composition.declined?.kind ?? kindOf(composition, asked, doubted);
  const missing = missingOf(composition, doubted);
  const supported = hasBasis(kind);
  return {
    id: randomUUID(),
    kind,
    outcome: outcomeLine(kind, understood),
    question: questionOf(understood),
    ...(supported
      ? {
          ...parts,
          upcoming: [...parts.upcoming, ...awaited],
          ...nextOf(composition, kind, unheld),
        }
      : {
          ...parts,
          ...nothingSaid,
          upcoming: kind === 'insufficient' ? awaited : [],
          ...whyNothing(composition, kind, asked),
        }),
    missing,
    choices: kind === 'clarify' ? choices : [],
    notices: allNotices(composition, supported),
    ...relatedOf(composition, supported),
    nearest: kind === 'insufficient' ? nearestOf(composition) : [],
    searched: {
      generation: composition.generation,
      documents: composition.documents,
      readAs: understood.readAs,
      tookMs: Math.round(performance.now() - composition.startedAt),
    },
    generatedBy,
    createdAt: now.toISOString(),
  };
}

/** What none of the parts cites already. */
function awaitedOf({ awaited, parts }: Composition): Statement[] {
  const cited = new Set(
    citationsOf([...parts.upcoming, ...parts.obsolete]).map(({ address }) => address),
  );
  return awaited.filter(({ citations }) => citations.every(({ address }) => !cited.has(address)));
}

const nothingSaid = { conclusion: [], conditions: [], steps: [] } as const;

const NAMED_ONLY = 'được nêu trong câu hỏi nhưng chưa có trong kho';
const ASK_AGAIN = 'Hỏi lại với tên thủ tục, số văn bản hoặc điều khoản cụ thể; nếu vẫn chưa có,';
const ASK_OF_THE_FIELD =
  'Kho chỉ có quy định về công việc của Ủy ban nhân dân; nếu câu hỏi thuộc việc đó, hãy hỏi lại với tên thủ tục, số văn bản hoặc điều khoản cụ thể.';
const NOT_YET =
  'Quy định tìm được chưa áp dụng vào ngày này (xem “Sắp thay đổi”); chưa thấy quy định nào đang áp dụng trả lời được.';
const AMENDED_DOUBT =
  'Quy định được trích đã được sửa đổi, bổ sung và phần trích có thể chưa gồm thay đổi ấy: hãy đọc cả văn bản sửa đổi ghi bên dưới trước khi dùng.';
const DOUBT =
  'Chưa chắc đúng việc được hỏi: đây là quy định gần nhất trong kho. Hãy đọc nguyên văn trước khi dùng.';
const PART_WITHOUT = 'Phần chưa có căn cứ:';

/** The department is known at second hand, so the sentence says how it was chosen. */
function petitionTo(department: string): string {
  return `gửi kiến nghị đến ${department} (xếp theo tên lĩnh vực, tỉnh phân công nơi trả lời).`;
}

function kindOf(
  { parts, ruling, procedure, standing, settled, understood: { where } }: Composition,
  asked: AskedBack | undefined,
  doubted: readonly MissingDocument[],
): AnswerKind {
  const { conclusion } = parts;
  if (asked?.isNeeded) return 'clarify';
  if (conclusion.length === 0 && !hasChoices(procedure)) return 'insufficient';
  if (asked) return 'clarify';
  const isOfParts = isOpen(ruling) || isOpen(procedure) || settled.isOpen || doubted.length > 0;
  return isOfParts || isUnconfirmed(standing) || leavesOpen(conclusion, where)
    ? 'partial'
    : 'answered';
}

/** Whether the rest of a document that is asked about as a whole may have ended. */
function isUnconfirmed(standing: Composition['standing']): boolean {
  return standing !== undefined && standing.open.length > 0;
}

/** Whether a conclusion itself says, or shows, that a part of what was asked has no basis. */
function leavesOpen(conclusion: readonly Statement[], where: AskedPlace): boolean {
  return (
    needsPlace(citationsOf(conclusion), where) ||
    districtNote(conclusion)?.code === 'district-unknown' ||
    conclusion.some(({ text }) => namesGap(text))
  );
}

/** Why what is quoted may be about another matter than the one asked, each in a sentence or two. */
function doubtsOf(composition: Composition, unheld: readonly MissingDocument[]): string[] {
  const { understood, parts, passages } = composition;
  const said = [...parts.conclusion, ...parts.conditions, ...parts.steps];
  const doubts = [
    isDoubtful(composition) ? DOUBT : undefined,
    otherFieldDoubt(unheld),
    districtNote(parts.conclusion)?.text,
    parts.conclusion.some(quotesAmended) ? AMENDED_DOUBT : undefined,
    oldLawDoubt(parts.conclusion, composition.survey.documents, understood.asOf),
    followUpDoubt(understood, said, passages),
  ];
  return doubts.filter((doubt) => doubt !== undefined);
}

/** The table of authorities and the record of a procedure name the matter themselves; a document is named. */
function isDoubtful(composition: Composition): boolean {
  const { isSure, ruling, procedure, standing, understood, parts, passages } = composition;
  if (ruling ?? procedure ?? standing) return false;
  return !isSure || quotesOther(understood.readAs, parts.conclusion, passages);
}

function isOpen(part: { readonly partial: boolean } | undefined): boolean {
  return part?.partial ?? false;
}

/** Whether what is cited would be a basis and may have ended. */
function isUnknown({ tier, validity }: Citation): boolean {
  return tier !== 'illustrative' && validity.status === 'unknown';
}

/** Documents that are known, not held, and may have changed what the conclusion rests on. */
function doubtedBy({ parts, survey, standing, understood }: Composition): MissingDocument[] {
  const open = citationsOf(parts.conclusion).filter(isUnknown);
  const cited = open.map(({ documentId }) => documentId);
  const keys = [...new Set([...(standing?.open ?? []), ...cited])];
  const found = keys.flatMap((key) => survey.missingFor(key, understood.asOf));
  return [...new Map(found.map((document) => [document.number, document])).values()];
}

/** Provisions worth reading when nothing answers: none that shares hardly a word. */
function nearestOf({ passages, declined, ruling }: Composition): Citation[] {
  if (declined ?? ruling) return [];
  return passages
    .filter(({ support }) => support >= MIN_NEAR_SUPPORT)
    .slice(0, MAX_NEAREST)
    .map(citePassage);
}

function allNotices(composition: Composition, isSupported: boolean): Notice[] {
  const { settled, notices } = composition;
  const settling = isSupported ? settled.notices : [];
  const unsaid = isSupported ? unsaidNotices(composition) : [];
  return [...settling, ...unsaid, ...notices, ...noticesOf(composition, isSupported)];
}

/** The table of authorities and the record of a procedure name the matter themselves; a follow-up is doubted. */
function unsaidNotices({
  parts,
  far,
  passages,
  ruling,
  procedure,
  standing,
  understood,
}: Composition): Notice[] {
  if (ruling ?? procedure ?? standing ?? understood.followUp) return [];
  const said = [...parts.conclusion, ...parts.conditions, ...parts.steps];
  const notice = unsaidNotice(understood.readAs, said, { passages, far });
  return notice ? [notice] : [];
}

function relatedOf({ related }: Composition, supported: boolean): Pick<Answer, 'related'> {
  return supported && related.length > 0 ? { related } : {};
}

function outcomeLine(kind: AnswerKind, { asOf, where }: Understood): string {
  return `${outcomeWords[kind]} · tính đến ngày ${[shownDay(asOf), where.shown].filter(Boolean).join(', ')}`;
}

function questionOf({ text, asOf, filedOn, where }: Understood): Answer['question'] {
  const { shown } = where;
  return { text, asOf, ...(filedOn ? { filedOn } : {}), ...(shown ? { place: shown } : {}) };
}

function citationsOf(statements: readonly Statement[]): Citation[] {
  return statements.flatMap(({ citations }) => citations);
}

/** The list of needed documents stays as it was read, and every answer is held against it. */
const keysKnown = new Map<string, readonly string[]>();

function keysOf(number: string): readonly string[] {
  const known = keysKnown.get(number) ?? findDocumentNumbers(number).map(({ key }) => key);
  keysKnown.set(number, known);
  return known;
}

/**
 * Documents that are not held and bear on the answer: what may have changed the cited điều or what
 * it rests on; without an answer, what the question names.
 */
function missingOf(
  { understood, parts, survey: { fields }, ruling, procedure }: Composition,
  doubted: readonly MissingDocument[],
): MissingDocument[] {
  const ruled = ruling?.missing ?? [];
  if (parts.conclusion.length === 0) {
    const named = understood.unheld.map(({ number }) => ({ number, title: '', why: NAMED_ONLY }));
    return [...ruled, ...named];
  }
  const cited = [...parts.conclusion, ...parts.conditions, ...parts.steps];
  const restsOn = cited.flatMap(({ citations }) => citations.flatMap((one) => one.restsOn ?? []));
  const rested = restsOn.flatMap((reference) => findDocumentNumbers(reference));
  const needed = new Map(
    fields.flatMap(({ missing }) => missing.map((document) => [document.number, document])),
  );
  const bearing = [...needed.values()].filter(({ number }) => {
    return rested.some(({ key }) => keysOf(number).includes(key));
  });
  const guided = procedure?.missing ?? [];
  return [...ruled, ...guided, ...doubted, ...bearing].slice(0, MAX_MISSING);
}

function whyNothing(
  composition: Composition,
  kind: AnswerKind,
  asked: AskedBack | undefined,
): Pick<Answer, 'reason' | 'nextStep'> {
  return kind === 'clarify' && asked ? { reason: asked.reason } : refusalOf(composition);
}

/** Why there is no answer, and what to do now unless the question must not be asked again. */
function refusalOf(composition: Composition): Pick<Answer, 'reason' | 'nextStep'> {
  const { understood, declined, ruling, procedure, standing, department, awaited } = composition;
  const known = declined ?? ruling ?? procedure ?? standing;
  const reason = known?.reason ?? reasonOf(understood, awaited);
  if (declined?.kind === 'refused') return { reason };
  if (ruling?.nextStep) return { reason, nextStep: ruling.nextStep };
  if (!mayBePetitioned(composition)) return { reason, nextStep: ASK_OF_THE_FIELD };
  return { reason, nextStep: `${ASK_AGAIN} ${petitionTo(department)}` };
}

/** Whether the matter could be the administration's: a department, a document or a provision is near. */
function mayBePetitioned(composition: Composition): boolean {
  const { understood, isOfDepartment, declined, ruling, procedure } = composition;
  const isKnown = (declined ?? ruling ?? procedure) !== undefined;
  const namesDocument = understood.unheld.length > 0 || understood.named.length > 0;
  return isOfDepartment || isKnown || namesDocument || nearestOf(composition).length > 0;
}

/** What to do about the part of an answer that is missing, or may be. */
function nextOf(
  composition: Composition,
  kind: AnswerKind,
  unheld: readonly MissingDocument[],
): Pick<Answer, 'doubt' | 'nextStep'> {
  const { ruling, procedure, department } = composition;
  const doubt = doubtsOf(composition, unheld).join(' ');
  const why = doubt === '' ? PART_WITHOUT : ASK_AGAIN;
  const isWhole = kind !== 'partial' && doubt === '';
  const nextStep =
    ruling?.nextStep ??
    procedure?.nextStep ??
    (isWhole ? undefined : `${why} ${petitionTo(department)}`);
  return { ...(doubt === '' ? {} : { doubt }), ...(nextStep ? { nextStep } : {}) };
}

function reasonOf({ unheld, readAs }: Understood, awaited: readonly Statement[]): string {
  if (unheld.length > 0) {
    return `Chưa có trong kho: ${unheld.map(({ number }) => number).join(', ')}.`;
  }
  return awaited.length > 0
    ? NOT_YET
    : `Đã tìm trong kho với câu “${readAs}” nhưng chưa thấy quy định nào trả lời được; hệ thống không suy đoán.`;
}

function noticesOf({ understood, parts, standing }: Composition, isSupported: boolean): Notice[] {
  const { restored, carried, readAs, chosen, where, dates } = understood;
  const cited = isSupported
    ? citationsOf([...parts.conclusion, ...parts.conditions, ...parts.steps])
    : [];
  const notices: Notice[] = [...where.notices];
  if (dates.read.length > 0) {
    notices.push({ code: 'dates-read', text: `Đọc từ câu hỏi: ${dates.read.join('; ')}.` });
  }
  notices.push(...localNotices(cited, citationsOf(parts.obsolete), { where, readAs }));
  for (const { said, document } of chosen) {
    notices.push({
      code: 'number-completed',
      text: `“${said}” được hiểu là ${documentLabel(document)}.`,
    });
  }
  if (carried) {
    notices.push({ code: 'carried', text: `Hiểu là hỏi tiếp câu trước: “${readAs}”.` });
  }
  if (restored) notices.push({ code: 'unaccented', text: `Câu hỏi được đọc là: “${readAs}”.` });
  if (cited.some(({ tier }) => tier === 'illustrative')) {
    notices.push({
      code: 'illustrative',
      text: 'Trích từ tài liệu minh họa của Dự án Sổ Tay, không phải căn cứ pháp lý; hãy đối chiếu văn bản được dẫn.',
    });
  }
  if (cited.some(isUnknown) || (isSupported && isUnconfirmed(standing))) {
    notices.push({
      code: 'validity-unknown',
      text: 'Kho chưa đủ văn bản để xác nhận quy định này còn hiệu lực; hãy kiểm tra trước khi ký.',
    });
  }
  return notices;
}
