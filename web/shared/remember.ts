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

const answersKey = 'so-tay:answers';
const unansweredKey = 'so-tay:unanswered';

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
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(unansweredKey) ?? '[]');
    return Array.isArray(kept) ? kept : [];
  } catch {
    return [];
  }
}

/**
 * Keeps the conversation until the tab is closed: the server's ids alone, so that no word of a
 * citizen stays on a shared computer. Of a question without an answer the server has nothing, so
 * its words stay until it has one. Silently not, where storage is forbidden or full.
 */
export function keepConversation(
  ids: readonly string[],
  unanswered: readonly KeptQuestion[],
): void {
  try {
    sessionStorage.setItem(answersKey, ids.join(' '));
    if (unanswered.length === 0) sessionStorage.removeItem(unansweredKey);
    else sessionStorage.setItem(unansweredKey, JSON.stringify(unanswered));
  } catch {
    return;
  }
}

type RememberedKey = 'place' | 'notice-read';
