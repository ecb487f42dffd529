import { syllables } from './syllables.ts';
import { thesaurusList } from './thesaurus-list.ts';

/** What people say, and terms of the law that speak of the same; all as `syllables()` spells them. */
export type Wording = {
  readonly said: string;
  /** Most usual first. A passage that holds any of them speaks of what was said. */
  readonly law: readonly string[];
};

const wordings: ReadonlyMap<string, Wording> = new Map(
  thesaurusList.split('\n').flatMap((line) => {
    const [said = '', law] = line.split(' = ');
    if (law === undefined) return [];
    const wording = { said: spelled(said), law: law.split('; ').map(spelled) };
    return [[wording.said, wording] as const];
  }),
);
const LONGEST = Math.max(0, ...wordings.keys().map((said) => said.split(' ').length));

/** What people say; a corpus of law does not teach how it is spelled. */
export const saidPhrases: readonly string[] = [...wordings.keys()];

function spelled(text: string): string {
  return syllables(text).join(' ');
}

/** The wordings of a text in its order, longest first where they overlap; none twice. */
export function wordingsIn(text: string): Wording[] {
  const found = new Set<Wording>();
  const typed = syllables(text);
  for (let at = 0; at < typed.length;) {
    const wording = longestAt(typed, at);
    if (wording) found.add(wording);
    at += wording ? wording.said.split(' ').length : 1;
  }
  return [...found];
}

function longestAt(typed: readonly string[], at: number): Wording | undefined {
  for (let size = Math.min(LONGEST, typed.length - at); size > 0; size -= 1) {
    const wording = wordings.get(typed.slice(at, at + size).join(' '));
    if (wording) return wording;
  }
  return undefined;
}

/** What another wording counts against the word itself, which may mean more or less: .65 does the same. */
export const ANOTHER_WORDING = 0.85;

/** By word or pair of a text: the other wordings of what it is part of, each as its own pairs. */
export type Alternatives = (key: string) => readonly (readonly string[])[];

/** What may stand for the words of a question. */
export function alternativesOf(found: readonly Wording[]): Alternatives {
  const spaced = found.map(({ said, law }) => ({ said: ` ${said} `, law: law.map(keysOf) }));
  const known = new Map<string, readonly (readonly string[])[]>();
  return (key) => {
    const own =
      known.get(key) ??
      spaced.filter(({ said }) => said.includes(` ${key} `)).flatMap(({ law }) => law);
    known.set(key, own);
    return own;
  };
}

/** A text holds a phrase that holds all its pairs; a single syllable is its own key. */
export function keysOf(phrase: string): string[] {
  const parts = phrase.split(' ');
  return parts.length === 1 ? parts : parts.slice(1).map((second, at) => `${parts[at]} ${second}`);
}
