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

const answersKey = 'so-tay:answers';

/** Ids of the stored answers of this tab's conversation, oldest first; none where storage is forbidden. */
export function keptAnswers(): readonly string[] {
  try {
    return (sessionStorage.getItem(answersKey) ?? '').split(' ').filter((id) => id !== '');
  } catch {
    return [];
  }
}

/**
 * Keeps the conversation until the tab is closed: the server's ids alone, so that no word of a
 * citizen stays on a shared computer. Silently not, where storage is forbidden or full.
 */
export function keepAnswers(ids: readonly string[]): void {
  try {
    sessionStorage.setItem(answersKey, ids.join(' '));
  } catch {
    return;
  }
}

type RememberedKey = 'place' | 'notice-read';
