import { dayInVietnam } from '../../src/domain/calendar-day.ts';
import type { Question } from '../../src/domain/question.ts';

/** Keeps small choices of this browser: never a question, which may hold a citizen's data. */
export function remembered(key: RememberedKey): string {
  try {
    return localStorage.getItem(`so-tay:${key}`) ?? '';
  } catch {
    // Storage can be forbidden by policy; the choice is then asked for again.
    return '';
  }
}

/** Keeps a choice; silently not, where storage is forbidden. */
export function remember(key: RememberedKey, value: string): void {
  try {
    localStorage.setItem(`so-tay:${key}`, value);
  } catch {
    return;
  }
}

/** A question without an answer, as it is asked again; the earlier ones are known from the page. */
export type KeptQuestion = {
  /** 0-based place in the conversation. */
  readonly at: number;
  readonly question: Omit<Question, 'conversation'>;
  /** Why there is no answer; absent while one was on its way. */
  readonly failure?: KeptFailure;
};

/** What a failure is shown by. */
export type KeptFailure = {
  readonly code: string;
  readonly message: string;
  readonly requestId?: string;
};

/** What is said of a filed petition, without a word of what it asks. */
export type KeptPetition = {
  readonly department: string;
  /** The Thursday on which the province collects it. */
  readonly collection: string;
  /** How many petitions of that Thursday ask the same, this one among them. */
  readonly askedBy: number;
};

/** A conversation as it outlasts its page. */
export type KeptConversation = {
  /** Of the stored answers, oldest first. */
  readonly ids: readonly string[];
  readonly unanswered: readonly KeptQuestion[];
  /** By the id of the answer that each was filed from. */
  readonly petitions: Readonly<Record<string, KeptPetition>>;
};

/** Days chosen in the ask box, ISO; empty: none. */
export type KeptDays = { readonly asOf: string; readonly filedOn: string };

/** A box whose words stay until they are sent or removed. */
export type DraftBox = 'question' | 'check';

/** What was written into the form of a petition. */
export type PetitionDraft = { readonly place: string; readonly note: string };

const answersKey = 'so-tay:answers';
const unansweredKey = 'so-tay:unanswered';
const petitionsKey = 'so-tay:petitions';
const daysKey = 'so-tay:days';
const petitionDraftsKey = 'so-tay:petition-drafts';

/** Ids of the stored answers of this tab's conversation, oldest first; none where storage is forbidden. */
export function keptAnswers(): readonly string[] {
  return kept(answersKey)
    .split(' ')
    .filter((id) => id !== '');
}

/** Questions of this tab's conversation that have no answer; none where storage is forbidden. */
export function keptQuestions(): readonly KeptQuestion[] {
  const questions = keptValue(unansweredKey);
  return Array.isArray(questions) ? questions : [];
}

/** Petitions that were filed from this tab's conversation; none where storage is forbidden. */
export function keptPetitions(): KeptConversation['petitions'] {
  return Object(keptValue(petitionsKey));
}

/**
 * Keeps the conversation until the tab is closed: the server's ids alone, so that no word of a
 * citizen stays on a shared computer. Of a question without an answer the server has nothing, so
 * its words stay until it has one. Silently not, where storage is forbidden or full.
 */
export function keepConversation({ ids, unanswered, petitions }: KeptConversation): void {
  keep(answersKey, ids.join(' '));
  keepValue(unansweredKey, unanswered);
  keepValue(petitionsKey, petitions);
  const drafts = Object.entries(petitionDrafts()).filter(([id]) => ids.includes(id));
  keepValue(petitionDraftsKey, Object.fromEntries(drafts));
}

/** Words that were typed in this tab and stand in a box; none where storage is forbidden. */
export function keptDraft(box: DraftBox): string {
  return kept(`so-tay:draft-${box}`);
}

/** Keeps what stands in a box until the tab is closed: a reload must not cost what was typed. */
export function keepDraft(box: DraftBox, words: string): void {
  keep(`so-tay:draft-${box}`, words);
}

/** What was written for the petition from an answer and not filed. */
export function keptPetitionDraft(answerId: string): PetitionDraft | undefined {
  return petitionDrafts()[answerId];
}

/** Keeps what is written for a petition as long as its answer; undefined: filed, or given up. */
export function keepPetitionDraft(answerId: string, draft: PetitionDraft | undefined): void {
  const { [answerId]: _, ...others } = petitionDrafts();
  keepValue(petitionDraftsKey, draft ? { ...others, [answerId]: draft } : others);
}

function petitionDrafts(): Readonly<Record<string, PetitionDraft>> {
  return Object(keptValue(petitionDraftsKey));
}

/** Days that were chosen in this tab. */
export function keptDays(): KeptDays {
  return { asOf: '', filedOn: '', ...Object(keptValue(daysKey)) };
}

/**
 * Keeps chosen days until the tab is closed. Not today as the day of the law: who chose it means the
 * law of now, and tomorrow would be shown that of yesterday.
 */
export function keepDays({ asOf, filedOn }: KeptDays): void {
  keepValue(daysKey, {
    ...(asOf && asOf !== dayInVietnam(new Date()) ? { asOf } : {}),
    ...(filedOn ? { filedOn } : {}),
  });
}

function keptValue(key: string): unknown {
  try {
    return JSON.parse(kept(key) || 'null');
  } catch {
    return null;
  }
}

function keepValue(key: string, value: object): void {
  keep(key, Object.keys(value).length === 0 ? '' : JSON.stringify(value));
}

/** Empty where nothing is kept, or storage is forbidden. */
function kept(key: string): string {
  try {
    return sessionStorage.getItem(key) ?? '';
  } catch {
    return '';
  }
}

/** Nothing empty is left behind. */
function keep(key: string, text: string): void {
  try {
    if (text === '') sessionStorage.removeItem(key);
    else sessionStorage.setItem(key, text);
  } catch {
    return;
  }
}

type RememberedKey = 'place' | 'notice-read';
