import type { Article, Leaf } from '../domain/passage.ts';
import { namesMatter } from '../language/function-words.ts';
import type { QuestionFocus } from '../language/question-focus.ts';
import { letters, remembered } from '../language/remembered.ts';
import { syllables } from '../language/syllables.ts';
import { joinedSyllables, words } from '../language/words.ts';
import { ANOTHER_WORDING, type Alternatives } from '../language/wordings.ts';
import type { Embedder } from '../models/embedder.ts';
import { cosines } from './cosine.ts';
import { leadInsTo } from './lead-ins-to.ts';
import { UNSEEN, type Rarity } from './matched-words.ts';
import type { RankedPassage } from './rank.ts';

/**
 * How a passage covers the words of a question. A word weighs by its rarity, 1 for one that the
 * corpus never says; one that does not stand in a text counts by its nearest in meaning, 0 to 1.
 */
export type WordCover = {
  /** Share of the weight that the leaf with its headings, and that the whole điều, covers. */
  readonly leaf: number;
  readonly article: number;
  /** Share of the weight of compounds that stand in the điều. */
  readonly compounds: number;
  /** The heaviest loss: a rare word, and a rare compound, of which the điều says nothing alike. */
  readonly lost: number;
  readonly lostCompound: number;
  /** Share of the words that the question turns on (question-focus.ts) that the leaf with its headings covers. */
  readonly opening: number;
  readonly pressed: number;
  /** Words of the question, and their weight. */
  readonly count: number;
  readonly weight: number;
  /** Words of which the leaf with its headings says nothing alike, the heaviest first. */
  readonly far: readonly string[];
};

/**
 * Weight that is lost with a word of which a text says nothing alike. At 0.3, before everyday words are left out, 96 of 428
 * right plain answers would be told of instead of 39, and 13 of 17 wrong ones instead of 11.
 */
const FAR = 0.4;

type AskedWord = { readonly word: string; readonly weight: number; readonly isCompound: boolean };
type Reading = readonly AskedWord[];
/** How near a text comes to each word that is asked; 1 where it stands. */
type Nearness = (word: string) => number;

type CoverParts = {
  readonly similarity: Embedder;
  readonly rarity: Rarity;
  readonly alternatives: Alternatives;
};

/** The cover of each passage by the reading of the question that its điều holds more of. */
export async function coverWords(
  passages: readonly RankedPassage[],
  readings: readonly string[],
  focus: Pick<QuestionFocus, 'opening' | 'pressed'>,
  parts: CoverParts,
): Promise<WordCover[]> {
  const asked = readings.map((reading) => askedWords(reading, parts.rarity));
  const texts = new Set(passages.flatMap(({ article }) => textsOf(article)));
  const wanted = [...asked.flat().map(({ word }) => word), ...focus.opening, ...focus.pressed];
  const nearness = await nearnessOf([...texts], wanted, parts);
  const nearest = (among: readonly string[]): Nearness => {
    const each = among.flatMap((text) => nearness.get(text) ?? []);
    return (word) => Math.max(0, ...each.map((near) => near(word)));
  };
  return passages.map(({ leaf, article }) => {
    const inLeaf = nearest(textsAround(leaf, article));
    const inArticle = nearest(textsOf(article));
    const covers = asked.map((reading) => coverOf(reading, inLeaf, inArticle));
    const { cover, reading } = covers.reduce((most, next) => (next.held > most.held ? next : most));
    return {
      ...cover,
      far: farFrom(reading, inLeaf),
      opening: meanOf(focus.opening, inLeaf),
      pressed: meanOf(focus.pressed, inLeaf),
    };
  });
}

function askedWords(text: string, rarity: Rarity): Reading {
  const most = rarity(UNSEEN);
  return [...new Set(words(text))].filter(namesMatter).map((word) => ({
    word,
    weight: rarity(word) / most,
    isCompound: word.includes(' '),
  }));
}

function headingsOf({ heading, path, document }: Article): string[] {
  return [heading, path, document.title ?? ''];
}

function textsOf(article: Article): string[] {
  return [...headingsOf(article), ...article.leaves.map(({ text }) => text)];
}

/** The leaf, what leads it in, and its headings. */
function textsAround(leaf: Leaf, article: Article): string[] {
  const leadIns = leadInsTo(leaf, article);
  return [leaf.text, ...leadIns.map(({ text }) => text), ...headingsOf(article)];
}

/** Compares all distinct words of the texts with those of the question, each once. */
async function nearnessOf(
  texts: readonly string[],
  asked: readonly string[],
  { similarity, alternatives }: CoverParts,
): Promise<ReadonlyMap<string, Nearness>> {
  const spoken = texts.map(spokenIn);
  const distinct = [...new Set(spoken.flatMap(({ words: all }) => all))];
  const wanted = [...new Set(asked)];
  const vectors = await similarity.embed([...wanted, ...distinct]);
  const places = new Map(distinct.map((word, at) => [word, wanted.length + at]));
  const alike = new Map(
    vectors.slice(0, wanted.length).map((vector, at) => [wanted[at], cosines(vector, vectors)]),
  );
  return new Map(
    texts.map((text) => {
      const { held, words: all } = spokenIn(text);
      const said = all.map((word) => places.get(word) ?? 0);
      const near = new Map(
        wanted.map((word) => {
          const likeness = alike.get(word);
          if (held.has(word)) return [word, 1];
          const nearest = Math.max(0, ...said.map((place) => likeness?.[place] ?? 0));
          const isSaid = alternatives(word).some((keys) => keys.every((key) => held.has(key)));
          return [word, isSaid ? Math.max(nearest, ANOTHER_WORDING) : nearest];
        }),
      );
      return [text, (word: string) => near.get(word) ?? 0];
    }),
  );
}

/** Letters of texts whose words are kept: some 50 bytes a letter, so 50 MB. */
const MAX_CHARS = 1_000_000;

/** The distinct words of a text that name a matter, and what stands in it. */
const spokenIn = remembered((text: string) => {
  const found = syllables(text);
  return {
    words: [...new Set(joinedSyllables(found))].filter(namesMatter),
    held: heldIn(found),
  };
}, letters(MAX_CHARS));

/** Every syllable, and every two that stand together. */
function heldIn(found: readonly string[]): ReadonlySet<string> {
  return new Set([...found, ...found.slice(1).map((second, at) => `${found[at]} ${second}`)]);
}

function coverOf(reading: Reading, inLeaf: Nearness, inArticle: Nearness) {
  const sum = (value: (word: AskedWord) => number) =>
    reading.reduce((total, word) => total + value(word), 0);
  const weight = sum((word) => word.weight);
  const heldWeight = ({ word, weight: own }: AskedWord) => (inArticle(word) === 1 ? own : 0);
  const ofCompounds = (value: (word: AskedWord) => number) =>
    sum((word) => (word.isCompound ? value(word) : 0));
  const loss = ({ word, weight: own }: AskedWord) => own * (1 - inArticle(word));
  const cover: Omit<WordCover, 'opening' | 'pressed' | 'far'> = {
    leaf: share(
      sum(({ word, weight: own }) => own * inLeaf(word)),
      weight,
      0,
    ),
    article: share(
      sum(({ word, weight: own }) => own * inArticle(word)),
      weight,
      0,
    ),
    compounds: share(
      ofCompounds(heldWeight),
      ofCompounds((word) => word.weight),
      1,
    ),
    lost: Math.max(0, ...reading.map(loss)),
    lostCompound: Math.max(0, ...reading.filter(({ isCompound }) => isCompound).map(loss)),
    count: reading.length,
    weight,
  };
  return { cover, reading, held: share(sum(heldWeight), weight, 0) };
}

function farFrom(reading: Reading, inLeaf: Nearness): string[] {
  return reading
    .map(({ word, weight }) => ({ word, loss: weight * (1 - inLeaf(word)) }))
    .filter(({ loss }) => loss >= FAR)
    .toSorted((one, other) => other.loss - one.loss)
    .map(({ word }) => word);
}

/** 1 where there is no word. */
function meanOf(all: readonly string[], nearness: Nearness): number {
  return share(
    all.reduce((sum, word) => sum + nearness(word), 0),
    all.length,
    1,
  );
}

/** `none` where there is nothing to share. */
function share(part: number, of: number, none: number): number {
  return of === 0 ? none : part / of;
}
