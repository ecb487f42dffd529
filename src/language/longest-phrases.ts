/** Phrases as `syllables()` spells them, joined by blanks, and what is known of each. */
export type Phrases<Known> = {
  readonly known: ReadonlyMap<string, Known>;
  /** Syllables of the longest phrase. */
  readonly longest: number;
};

export function phrasesOf<Known>(known: ReadonlyMap<string, Known>): Phrases<Known> {
  const longest = Math.max(0, ...known.keys().map((phrase) => phrase.split(' ').length));
  return { known, longest };
}

/** What is known of the phrases that a text holds, in its order, the longest where they overlap. */
export function longestPhrases<Known>(typed: readonly string[], phrases: Phrases<Known>): Known[] {
  const found: Known[] = [];
  for (let at = 0; at < typed.length;) {
    const size = longestAt(typed, at, phrases);
    const held = phrases.known.get(typed.slice(at, at + size).join(' '));
    if (held !== undefined) found.push(held);
    at += Math.max(1, size);
  }
  return found;
}

/** Syllables of the longest phrase that begins at a place; 0 where none does. */
export function longestAt(
  typed: readonly string[],
  at: number,
  { known, longest }: Phrases<unknown>,
): number {
  let size = Math.min(longest, typed.length - at);
  while (size > 0 && !known.has(typed.slice(at, at + size).join(' '))) size -= 1;
  return size;
}
