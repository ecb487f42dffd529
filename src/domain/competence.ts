import type { CalendarDay } from './calendar-day.ts';
import type { MissingDocument } from './answer.ts';

/** A provision by the name that officers use and by its address; a whole document where more is not known. */
export type LegalBasis = {
  /** As printed: `điểm b khoản 1 Điều 5 Nghị định số 151/2025/NĐ-CP`. */
  readonly label: string;
  /** Number of its document: `151/2025/NĐ-CP`. */
  readonly number: string;
  readonly address: string;
};

/**
 * Who acts. An Ủy ban nhân dân decides as a body, its Chủ tịch alone: a decision signed for the
 * wrong one of the two is not valid. `council` is a Hội đồng nhân dân, `office` any other.
 */
export type Authority = {
  readonly name: string;
  readonly acts: 'body' | 'head' | 'council' | 'office';
};

/** `verified`: read in the text itself. `secondary`: known at second hand, and shown as such. */
export type CompetenceSource = 'verified' | 'secondary';

/** A decision of the province without which the authority cannot be told to the end. */
export type ProvincialDecision = {
  /** Vietnamese, as it is asked for: `quyết định phân cấp của UBND tỉnh …`. */
  readonly decision: string;
  /** The provision under which it is made. */
  readonly under?: LegalBasis;
  /** Its number, where an administrator knows it. */
  readonly number?: string;
  /** The sở that can tell. */
  readonly ask: string;
};

/** A document that may have ended a term from a day on, as far as its coming into force shows. */
export type PossibleEnd = MissingDocument & { readonly from: CalendarDay };

type TermBase = {
  /** First day. */
  readonly from: CalendarDay;
  /** First day on which it no longer holds; absent while no end is known. */
  readonly until?: CalendarDay;
  /** Provisions that say so, the leading one first. */
  readonly basis: readonly LegalBasis[];
  /** Provisions that limit or complete it. */
  readonly also: readonly LegalBasis[];
  /** Conditions and limits, in own words. */
  readonly limits?: string;
  /** What ends it on `until`. */
  readonly ends?: LegalBasis;
  /** What could end it earlier, in own words. */
  readonly caveat?: string;
  readonly mayEnd: readonly PossibleEnd[];
  readonly source: CompetenceSource;
};

/**
 * What holds of a matter for a time: somebody decides it (`holds`), it is no longer performed
 * (`ended`), provisions in force disagree and a person must rule (`open`), or a provision that no words of
 * the question lead to says what is asked (`rule`).
 */
export type CompetenceTerm =
  | (TermBase & {
      readonly kind: 'holds';
      readonly holder: Authority;
      /** How it came to the holder. */
      readonly means?: 'phân định' | 'phân quyền' | 'phân cấp' | 'ủy quyền';
      readonly needs?: ProvincialDecision;
    })
  | (TermBase & { readonly kind: 'ended' | 'open' | 'rule' });

/** What a question may ask of a matter; `which` is a question without a word for what it asks. */
export const competenceAnswers = [
  'who',
  'where',
  'how-long',
  'how-much',
  'may-must',
  'which',
  'validity',
] as const;
export type CompetenceAnswer = (typeof competenceAnswers)[number];

/** One matter: what it is called, who decided it before 01/07/2025 and who has since. */
export type Competence = {
  readonly id: string;
  /** The matter in own words, as a sentence begins. */
  readonly matter: string;
  readonly field: string;
  /** Ways of saying it; each a list of phrases that must all occur. */
  readonly says: readonly (readonly string[])[];
  /** Phrases that make it another matter. */
  readonly unless: readonly string[];
  /** What a question must ask for the row to answer it: who, and for licences also where or whether. */
  readonly answers: readonly CompetenceAnswer[];
  /** A file that was begun before a change: who goes on with it. */
  readonly transitional: boolean;
  /** The authority before the district level ended, with the provision that names it. */
  readonly before?: { readonly holder: Authority; readonly basis: readonly LegalBasis[] };
  /** In order of time, none overlapping. */
  readonly terms: readonly CompetenceTerm[];
};

/** An agency that no longer bears its name. */
export type RenamedAgency = {
  readonly old: string;
  readonly says: readonly string[];
  readonly now: string;
  /** Fields for which `now` succeeded; all when absent. */
  readonly field?: string;
  readonly basis?: LegalBasis;
  readonly source: CompetenceSource;
};

/** The table of who decides what, from the shipped file and the administrator's. */
export type CompetenceTable = {
  readonly matters: readonly Competence[];
  readonly agencies: readonly RenamedAgency[];
};

/** The day on which the district level ended: khoản 3 Điều 51 Luật 72/2025/QH15. */
export const DISTRICTS_ENDED: CalendarDay = '2025-07-01';

/** The term that holds on a day; before the district level ended, what held until then. */
export function termOn(matter: Competence, day: CalendarDay): CompetenceTerm | undefined {
  const { terms, before } = matter;
  const own = terms.find(({ from, until }) => from <= day && (until === undefined || day < until));
  if (own || !before || day >= DISTRICTS_ENDED) return own;
  const { holder, basis } = before;
  const none = { also: [], mayEnd: [], source: 'verified' } as const;
  return { kind: 'holds', from: '', until: DISTRICTS_ENDED, holder, basis, ...none };
}

/** Terms that are over on a day, the latest first. */
export function termsOver({ terms }: Competence, day: CalendarDay): CompetenceTerm[] {
  return terms.filter(({ until }) => until !== undefined && until <= day).toReversed();
}
