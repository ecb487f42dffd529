import type { LegalDocument } from '../domain/legal-document.ts';
import { foldAccents } from '../language/fold.ts';
import { matterWords } from '../language/function-words.ts';
import { procedureCode } from '../language/procedure-sheet.ts';
import { syllables } from '../language/syllables.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import { evidenceFor } from './evidence.ts';
import type { Understood } from './understood.ts';

/** Share of the question's matter that the name of a procedure must hold. */
const MIN_ASKED = 0.7;
/** Share of a name that the question must hold for the name to be meant as it stands. */
const MIN_NAMED = 0.85;
/** How far the next procedure's name must lie behind. */
const CLEAR_LEAD = 0.15;
/** Share of the best fit below which a procedure is about something else. */
const COMPARABLE = 0.5;
/** Choices that are offered; more cannot be taken in at a glance. */
const MAX_CHOICES = 5;
/** One syllable names no procedure. */
const MIN_SYLLABLES = 2;

/** Which procedure a question is about. */
export type FoundProcedure = {
  /** Best first; those that it may mean, where `isMeant` is not set. */
  readonly procedures: readonly LegalDocument[];
  /** The question says its whole name or its code; a longer name may be of a narrower case. */
  readonly isMeant: boolean;
  /** The question names it by its code. */
  readonly byCode: boolean;
};

type AskedFor = Pick<Understood, 'readAs' | 'statutory'>;

/**
 * The procedure that a question names by its code or by its name, or those that it may mean, best
 * first; undefined when it is about none that is held.
 */
export function findProcedure(
  { readAs, statutory }: AskedFor,
  procedures: readonly LegalDocument[],
  vocabulary: Vocabulary,
): FoundProcedure | undefined {
  const code = procedureCode.exec(readAs)?.[0];
  const coded = procedures.find(({ number }) => number === code);
  if (coded) return { procedures: [coded], isMeant: true, byCode: true };
  const query = matterOf(readAs);
  if (code !== undefined || syllables(query).length < MIN_SYLLABLES) return undefined;
  const asked = evidenceFor({ query, statutory }, vocabulary);
  const said = [query, ...statutory.map(({ law }) => law)].join(' ');
  const fitting = procedures.flatMap((document) => {
    const name = procedureName(document);
    const held = asked({ body: name, heading: '', context: '' });
    if (held < MIN_ASKED) return [];
    const named = evidenceFor({ query: name, statutory: [] }, vocabulary);
    const share = named({ body: said, heading: '', context: '' });
    return [{ document, share, fit: held + share }];
  });
  const ranked = fitting.toSorted((one, other) => other.fit - one.fit);
  const [best, second] = ranked;
  if (!best) return undefined;
  const isMeant = best.share >= MIN_NAMED && best.fit - (second?.fit ?? 0) >= CLEAR_LEAD;
  const near = ranked.filter(({ fit }) => fit >= best.fit * COMPARABLE).slice(0, MAX_CHOICES);
  const chosen = isMeant ? [best] : near;
  return { procedures: chosen.map(({ document }) => document), isMeant, byCode: false };
}

/** "(áp dụng cho …)" explains a name and is no part of it; "Thủ tục" begins many. */
export function procedureName({ title = '' }: LegalDocument): string {
  const bare = title.replace(/\([^)]*\)/gu, ' ').replace(/\s+/gu, ' ');
  return bare.trim().replace(/^thủ tục\s+/iu, '');
}

/** What is asked about any procedure and names none. */
const slotWords =
  /thủ tục|hồ sơ|giấy tờ|thành phần|lệ phí|(?<!chi )phí|thời hạn|thời gian|biểu mẫu|mẫu đơn|mẫu tờ khai|trình tự|quy trình|các bước|mấy ngày|bao lâu|bao nhiêu(?: tiền)?|ngày làm việc|nộp|giải quyết|mất|hết|kết quả|ở đâu|cơ quan nào/giu;

/** "đăng ký lại" is another matter than "đăng ký"; elsewhere "lại" says nothing. */
const again = /(?:đăng ký|cấp|ghi) lại/iu;

function matterOf(question: string): string {
  const bare = question.replaceAll(slotWords, ' ');
  const matter = matterWords(bare.trim() === '' ? question : bare);
  return again.test(question) ? matter.replace(/(ký|cấp|ghi)/u, '$1 lại') : matter;
}

/** Words by which a question asks about a procedure without naming what it wants. */
const procedureWords = /\b(thu tuc|ho so|tthc)\b/u;

/** Whether a question speaks of a procedure as such. */
export function speaksOfProcedure(question: string): boolean {
  return procedureWords.test(foldAccents(question));
}
