import { syllables } from '../language/syllables.ts';
import { readingsOf } from '../language/synonyms.ts';
import type { Vocabulary } from '../language/vocabulary.ts';
import {
  ANOTHER_WORDING,
  alternativesOf,
  type Alternatives,
  type Wording,
} from '../language/wordings.ts';
import type { Understood } from './understood.ts';

/** Texts around a leaf, from the nearest to the widest. */
export type EvidenceFields = {
  /** The leaf behind its lead-in. */
  readonly body: readonly string[];
  /** Heading of the điều. */
  readonly heading: string;
  /** Document title and chapter headings. */
  readonly context: string;
};

/** How much of the question's weight a passage holds, 0 to 1. */
export type Evidence = (fields: EvidenceFields) => number;

/** A word found in the heading or the title says less about the leaf itself. Golden dev set. */
const FIELD_CREDIT = { body: 1, heading: 0.9, context: 0.6 } as const;
/** Share of the pairs against single syllables: pairs are the words of Vietnamese. Golden dev set. */
const PAIR_SHARE = 0.4;

/** What else may stand for a word, each held when all its keys are. */
type Term = {
  readonly key: string;
  readonly weight: number;
  readonly or: readonly (readonly string[])[];
};
type Variant = { readonly singles: readonly Term[]; readonly pairs: readonly Term[] };

/**
 * Prepares the measure for one question. Words weigh by their rarity in the corpus, so that a word
 * it has never seen ("máy bay") counts most against an answer. A question with officers' words is
 * also measured with the law's words in their place, and the better reading counts.
 */
export function evidenceFor(
  { query, statutory, wordings }: Pick<Understood, 'query' | 'statutory' | 'wordings'>,
  vocabulary: Vocabulary,
): Evidence {
  const alternatives = alternativesOf(wordings);
  const variants = readingsOf({ query, statutory }).map((text) =>
    variantOf(text, vocabulary, alternatives),
  );
  const wanted = wantedBy(variants, wordings);
  // Headings are those of every leaf of an điều.
  const around = new Map<string, readonly string[]>();
  const wordsAround = (text: string) => {
    const words = around.get(text) ?? wantedIn([text], wanted);
    around.set(text, words);
    return words;
  };
  return (fields) => {
    const held = new Map<string, number>();
    for (const key of wordsAround(fields.context)) held.set(key, FIELD_CREDIT.context);
    for (const key of wordsAround(fields.heading)) held.set(key, FIELD_CREDIT.heading);
    for (const key of wantedIn(fields.body, wanted)) held.set(key, FIELD_CREDIT.body);
    const supports = variants.map(({ singles, pairs }) => {
      const alone = coverage(singles, held);
      return pairs.length === 0
        ? alone
        : (1 - PAIR_SHARE) * alone + PAIR_SHARE * coverage(pairs, held);
    });
    return Math.max(0, ...supports);
  };
}

/** A pair is looked for only where both its syllables are. */
function wantedBy(variants: readonly Variant[], wordings: readonly Wording[]): ReadonlySet<string> {
  const terms = variants.flatMap(({ singles, pairs }) => [...singles, ...pairs]);
  return new Set([
    ...terms.flatMap(({ key, or }) => [key, ...or.flat()]),
    ...wordings.flatMap(({ law }) => law.flatMap((phrase) => phrase.split(' '))),
  ]);
}

function variantOf(text: string, vocabulary: Vocabulary, alternatives: Alternatives): Variant {
  const found = syllables(text);
  const weight = (syllable: string) => rarity(vocabulary.count(syllable), vocabulary.size);
  const singles = [...new Set(found)].map((key) => ({
    key,
    weight: weight(key),
    or: alternatives(key),
  }));
  const pairs = found.slice(1).map((second, at) => {
    const first = found[at] ?? '';
    const key = `${first} ${second}`;
    return { key, weight: Math.sqrt(weight(first) * weight(second)), or: alternatives(key) };
  });
  return { singles, pairs };
}

/** Inverse document frequency of BM25 (Robertson, Zaragoza 2009), never negative. */
function rarity(count: number, size: number): number {
  return Math.log(1 + (size - count + 0.5) / (count + 0.5));
}

/** The syllables and pairs that the question asks for, of texts that follow one another. */
function wantedIn(texts: readonly string[], wanted: ReadonlySet<string>): string[] {
  const found: string[] = [];
  let before = '';
  for (const text of texts) {
    for (const syllable of syllables(text)) {
      const isWanted = wanted.has(syllable);
      if (isWanted) found.push(syllable);
      const pair = isWanted && before !== '' ? `${before} ${syllable}` : '';
      if (wanted.has(pair)) found.push(pair);
      before = isWanted ? syllable : '';
    }
  }
  return found;
}

function coverage(terms: readonly Term[], held: ReadonlyMap<string, number>): number {
  const total = terms.reduce((sum, { weight }) => sum + weight, 0);
  const found = terms.reduce((sum, term) => sum + term.weight * heldOf(term, held), 0);
  return total === 0 ? 0 : found / total;
}

function heldOf({ key, or }: Term, held: ReadonlyMap<string, number>): number {
  const others = or.map((keys) => Math.min(...keys.map((other) => held.get(other) ?? 0)));
  return Math.max(held.get(key) ?? 0, ANOTHER_WORDING * Math.max(0, ...others));
}
