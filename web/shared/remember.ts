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

const answersKey = 'so-tay:answers';
const unansweredKey = 'so-tay:unanswered';
const petitionsKey = 'so-tay:petitions';
const daysKey = 'so-tay:days';

/** Ids of the stored answers of this tab's conversation, oldest first; none where storage is forbidden. */
export function keptAnswers(): readonly string[] {
  try {
    return (sessionStorage.getItem(answersKey) ?? '').split(' ').filter((id) => id !== '');
  } catch {
    return [];
  }
}

/** Questions of this tab's conversation that have no answer; none where storage is forbidden. */
export function keptQuestions(): readonly KeptQuestion[] {
  const kept = keptValue(unansweredKey);
  return Array.isArray(kept) ? kept : [];
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
  try {
    sessionStorage.setItem(answersKey, ids.join(' '));
    keepValue(unansweredKey, unanswered);
    keepValue(petitionsKey, petitions);
  } catch {
    return;
  }
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
  const days = {
    ...(asOf && asOf !== dayInVietnam(new Date()) ? { asOf } : {}),
    ...(filedOn ? { filedOn } : {}),
  };
  try {
    keepValue(daysKey, days);
  } catch {
    return;
  }
}

function keptValue(key: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(key) ?? 'null');
  } catch {
    return null;
  }
}

/** Nothing empty is left behind. */
function keepValue(key: string, value: object): void {
  if (Object.keys(value).length === 0) sessionStorage.removeItem(key);
  else sessionStorage.setItem(key, JSON.stringify(value));
}

type RememberedKey = 'place' | 'notice-read';
