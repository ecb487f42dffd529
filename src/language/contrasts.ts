import { contrastSets } from './contrast-list.ts';
import { longestAt, longestPhrases, phrasesOf, type Phrases } from './longest-phrases.ts';
import { letters, remembered } from './remembered.ts';
import { syllables } from './syllables.ts';

/** Which terms of each set of contrasts a text speaks of; sets and terms by their place in the list. */
export type Spoken = ReadonlyMap<number, ReadonlySet<number>>;

type Member = { readonly text: string; readonly set: number; readonly term: number };

/** By set and term: the ways of saying it. */
const sets = contrastSets.map((terms) => terms.map((ways) => ways.map(spelled)));
const byPhrase = Map.groupBy(
  sets.flatMap((terms, set) =>
    terms.flatMap((ways, term) => ways.map((text): Member => ({ text, set, term }))),
  ),
  ({ text }) => text,
);
const members: Phrases<readonly Member[]> = phrasesOf(
  new Map([...byPhrase].map(([text, own]) => [text, [...own, ...within(text, own)]])),
);

/**
 * Members of other sets that a phrase holds: "bán lẻ rượu" speaks of rượu, and "đăng ký thường trú" of
 * thường trú. Of two in one set the longer.
 */
function within(phrase: string, own: readonly Member[]): Member[] {
  const taken = new Set(own.map(({ set }) => set));
  return [...byPhrase]
    .filter(([text]) => text !== phrase && ` ${phrase} `.includes(` ${text} `))
    .toSorted(([one], [other]) => other.length - one.length)
    .flatMap(([, found]) => found.filter(({ set }) => !taken.has(set)))
    .filter(({ set }) => !taken.has(set) && taken.add(set));
}

function spelled(text: string): string {
  return syllables(text).join(' ');
}

/** The contrasted terms of a text, the longest where they overlap: `giấy ủy quyền` is no `ủy quyền`. */
export const contrastsIn: (text: string) => Spoken = remembered((text) => {
  const found = longestPhrases(enumerated(syllables(text)), members).flat();
  return together(found.map(({ set, term }) => new Map([[set, new Set([term])]])));
}, letters(2_000_000));

/** "Hòa giải tranh chấp đất đai" is said where its words stand apart; of two syllables each stands everywhere. */
const SPOKEN_APART = 3;

/** The contrasted terms of a question, as it says them, of which none of the texts speaks in any of their ways. */
export function unspokenTerms(question: string, texts: readonly string[]): string[] {
  const asked = longestPhrases(syllables(question), members).flatMap(([own]) => own ?? []);
  if (asked.length === 0) return [];
  const spoken = together(texts.map(contrastsIn));
  const held = new Set(texts.flatMap(syllables));
  const isApart = (parts: readonly string[]) =>
    parts.length >= SPOKEN_APART && parts.every((part) => held.has(part));
  return asked
    .filter(({ set, term, text }) => !spoken.get(set)?.has(term) && !isApart(text.split(' ')))
    .map(({ text }) => text);
}

const joins = new Set(['và', 'hoặc', 'hay']);

/**
 * The words of a text, with what several terms have in common said for each of them: `đăng ký lại khai
 * sinh, kết hôn` is `đăng ký lại kết hôn` as well.
 */
function enumerated(typed: readonly string[]): readonly string[] {
  const said: string[] = [];
  let common: readonly string[] = [];
  for (let at = 0; at < typed.length;) {
    const size = longestAt(typed, at, members);
    const term = typed.slice(at, at + size);
    const shared = commonOf(common, term);
    if (shared) said.push(...shared);
    if (size > 0 && !shared) common = term;
    if (size === 0 && !joins.has(typed[at] ?? '')) common = [];
    said.push(...typed.slice(at, at + Math.max(1, size)));
    at += Math.max(1, size);
  }
  return said;
}

/** The longest beginning of the term before that makes a term of the next one. */
function commonOf(
  before: readonly string[],
  term: readonly string[],
): readonly string[] | undefined {
  if (term.length === 0) return undefined;
  const heads = before.map((_syllable, at) => before.slice(0, before.length - 1 - at));
  return heads.find((head) => head.length > 0 && members.known.has([...head, ...term].join(' ')));
}

/** What any of several texts speaks of. */
export function together(all: readonly Spoken[]): Spoken {
  const spoken = new Map<number, Set<number>>();
  for (const one of all) {
    for (const [set, terms] of one) {
      spoken.set(set, new Set([...(spoken.get(set) ?? []), ...terms]));
    }
  }
  return spoken;
}

/** Of the sets that `asked` speaks of: how many of which `texts` speak only of other terms. */
export function contrary(asked: Spoken, texts: readonly Spoken[]): number {
  return countOf(asked, (terms, set) => {
    const said = texts.flatMap((text) => [...(text.get(set) ?? [])]);
    return said.length > 0 && !said.some((term) => terms.has(term));
  });
}

/** Of the sets that `asked` speaks of: how many of which `texts` speak of no such term. */
export function unspoken(asked: Spoken, texts: readonly Spoken[]): number {
  return countOf(asked, (terms, set) => {
    return !texts.some((text) => [...(text.get(set) ?? [])].some((term) => terms.has(term)));
  });
}

function countOf(
  asked: Spoken,
  holds: (terms: ReadonlySet<number>, set: number) => boolean,
): number {
  return [...asked].filter(([set, terms]) => holds(terms, set)).length;
}
