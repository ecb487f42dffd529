import { namesMatter } from './function-words.ts';
import { longestPhrases, phrasesOf, type Phrases } from './longest-phrases.ts';
import { syllables } from './syllables.ts';
import { thesaurusList } from './thesaurus-list.ts';

/** What people say, and terms of the law that speak of the same; all as `syllables()` spells them. */
export type Wording = {
  readonly said: string;
  /** Most usual first. A passage that holds any of them speaks of what was said. */
  readonly law: readonly string[];
};

/** Read when the first question comes. */
let table: Phrases<Wording> | undefined;

function phrases(): Phrases<Wording> {
  table ??= phrasesOf(
    new Map(
      thesaurusList
        .trim()
        .split('\n')
        .map((line) => {
          const [said = '', law = ''] = line.split(' = ');
          const wording = { said: spelled(said), law: law.split('; ').map(spelled) };
          return [wording.said, wording];
        }),
    ),
  );
  return table;
}

/** What people say; a corpus of law does not teach how it is spelled. */
export function saidPhrases(): readonly string[] {
  return [...phrases().known.keys()];
}

function spelled(text: string): string {
  return syllables(text).join(' ');
}

/** The wordings of the parts of a text in their order, the longest where they overlap; none twice. */
export function wordingsIn(parts: readonly string[]): Wording[] {
  return [...new Set(parts.flatMap((part) => longestPhrases(syllables(part), phrases())))];
}

/** What another wording counts against the word itself, which may mean more or less: .65 does the same. */
export const ANOTHER_WORDING = 0.85;

/** By word or pair of a text that names a matter: the other wordings of what it is part of, as their pairs. */
export type Alternatives = (key: string) => readonly (readonly string[])[];

/** What may stand for the words of a question. */
export function alternativesOf(found: readonly Wording[]): Alternatives {
  const spaced = found.map(({ said, law }) => ({ said: ` ${said} `, law: law.map(keysOf) }));
  const kept = new Map<string, readonly (readonly string[])[]>();
  return (key) => {
    if (!namesMatter(key)) return [];
    const own =
      kept.get(key) ??
      spaced.filter(({ said }) => said.includes(` ${key} `)).flatMap(({ law }) => law);
    kept.set(key, own);
    return own;
  };
}

/** A text holds a phrase that holds all its pairs; a single syllable is its own key. */
export function keysOf(phrase: string): string[] {
  const parts = phrase.split(' ');
  return parts.length === 1 ? parts : parts.slice(1).map((second, at) => `${parts[at]} ${second}`);
}
