import { contrastList } from './contrast-list.ts';
import { letters, remembered } from './remembered.ts';
import { syllables } from './syllables.ts';

/** Which terms of each set of contrasts a text speaks of; sets and terms by their place in the list. */
export type Spoken = ReadonlyMap<number, ReadonlySet<number>>;

const sets = contrastList
  .trim()
  .split('\n')
  .map((line) => line.split(' | ').map((term) => syllables(term).join(' ')));
const members = Map.groupBy(
  sets.flatMap((terms, set) => terms.map((term, at) => ({ text: term, set, term: at }))),
  ({ text }) => text,
);
const LONGEST = Math.max(...members.keys().map((term) => term.split(' ').length));

/** The contrasted terms of a text, of each set the longest where they overlap. */
export const contrastsIn: (text: string) => Spoken = remembered((text) => {
  const typed = syllables(text);
  const spoken = new Map<number, Set<number>>();
  const free = new Map<number, number>();
  for (let at = 0; at < typed.length; at += 1) {
    for (let size = Math.min(LONGEST, typed.length - at); size > 0; size -= 1) {
      for (const { set, term } of members.get(typed.slice(at, at + size).join(' ')) ?? []) {
        if ((free.get(set) ?? 0) > at) continue;
        free.set(set, at + size);
        spoken.set(set, (spoken.get(set) ?? new Set<number>()).add(term));
      }
    }
  }
  return spoken;
}, letters(2_000_000));

/** How many sets `asked` speaks of of which `texts` speak only of other terms. */
export function contrary(asked: Spoken, texts: readonly Spoken[]): number {
  return countOf(asked, (terms, set) => {
    const said = texts.flatMap((text) => [...(text.get(set) ?? [])]);
    return said.length > 0 && !said.some((term) => terms.has(term));
  });
}

/** How many sets `asked` speaks of of which `texts` speak of no such term. */
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
