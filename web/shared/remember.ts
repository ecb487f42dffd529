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

type RememberedKey = 'place' | 'notice-read';
