import type { Competence } from '../domain/competence.ts';
import { foldAccents } from '../language/fold.ts';

/** A single syllable ("đất", "phép") names no matter. */
const MIN_SYLLABLES = 2;

/**
 * The one matter that a text is about: the one whose way of saying it occurs word for word and is
 * the longest. Undefined when none occurs, or two are equally long: a guess would name the wrong
 * authority. Matched without accents and on whole syllables.
 */
export function matchMatter(text: string, matters: readonly Competence[]): Competence | undefined {
  const asked = ` ${plain(text)} `;
  let best: Competence | undefined;
  let longest = MIN_SYLLABLES - 1;
  let tied = false;
  for (const matter of matters) {
    const length = lengthOf(matter, asked);
    if (length < longest || length === 0) continue;
    tied = length === longest;
    if (tied) continue;
    best = matter;
    longest = length;
  }
  return tied ? undefined : best;
}

/** Syllables of the longest way of saying the matter that occurs; 0 when none does. */
function lengthOf(matter: Competence, asked: string): number {
  const { says, unless } = spelled(matter);
  const occurs = (phrase: string) => asked.includes(phrase);
  if (unless.some(occurs)) return 0;
  const found = says.filter((phrases) => phrases.every(occurs));
  return Math.max(0, ...found.map((phrases) => phrases.join(' ').trim().split(/\s+/u).length));
}

type Spelled = {
  readonly says: readonly (readonly string[])[];
  readonly unless: readonly string[];
};

/** The table is read at the start and asked with every sentence that is quoted. */
const known = new WeakMap<Competence, Spelled>();

function within(phrase: string): string {
  return ` ${plain(phrase)} `;
}

/** The phrases of a matter as they are looked for, between spaces. */
function spelled(matter: Competence): Spelled {
  const held = known.get(matter);
  if (held) return held;
  const made = {
    says: matter.says.map((phrases) => phrases.map(within)),
    unless: matter.unless.map(within),
  };
  known.set(matter, made);
  return made;
}

/** Folded words with one space between them. */
function plain(text: string): string {
  return foldAccents(text)
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
}
