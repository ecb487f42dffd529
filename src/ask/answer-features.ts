import { answerSlots } from '../language/answer-slots.ts';
import { foldAccents } from '../language/fold.ts';
import { matterWords } from '../language/function-words.ts';
import { answersTypes } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import { askedTerms, matchWords, shareOf, type AskedTerms, type Rarity } from './matched-words.ts';
import type { RankedPassage } from './rank.ts';
import type { Understood } from './understood.ts';

/**
 * What is known of a passage as an answer. Shares are of the weight of the question's matter, 0 to 1:
 * its words without those that only ask, each weighing by its rarity in the corpus.
 */
export const answerFeatureNames = [
  'always',
  /** Ranking score, 1 for a provision that the question names. */
  'score',
  /** Likeness in meaning of the question with heading and leaf. */
  'alike',
  /** What of the question the điều with its title holds, by words and by neighbouring pairs. */
  'articleWords',
  'articlePairs',
  /** Rarest word that the điều holds nowhere, against the rarest of the question. */
  'rarestMissing',
  /** Share of the heading, and of the leaf, that the question asks for. */
  'headingAsked',
  'leafAsked',
  /** The leaf holds the kind of thing asked. */
  'answers',
  /** Of what has a shape of its own and is asked for (an amount, a form): share that the điều never tells. */
  'untold',
  /** The leaf is an item of a list. */
  'item',
  /** Share of the best ten passages that belong to the document. */
  'documentShare',
  /** How far the best passage of another điều lies below the best of this one. */
  'lead',
  /** The điều is about entry into force or transition, and the question is not. */
  'transitionUnasked',
] as const;
export type AnswerFeatureName = (typeof answerFeatureNames)[number];
export type AnswerFeatures = Readonly<Record<AnswerFeatureName, number>>;

/** A passage and its likeness in meaning with the question, 0 to 1. */
export type Likened = { readonly passage: RankedPassage; readonly alike: number };

const transitionHeading = /chuyen tiep|hieu luc|dang giai quyet|ap dung/u;
const transitionWords =
  /(chuyen tiep|hieu luc|ap dung|truoc ngay|dang|do dang|tu ngay|con dung|thay|cu|moi)/u;
/** Passages that the shares of a document are counted over. */
const TOP = 10;

/** What of the question an answer is measured against. */
export type AnswerOf = Pick<Understood, 'query' | 'readAs' | 'statutory' | 'types'>;

/** The features of each passage, in their order; they come best first. */
export function answerFeatures(
  likened: readonly Likened[],
  { query, readAs, statutory, types }: AnswerOf,
  rarity: Rarity,
): AnswerFeatures[] {
  const inLaw = statutory.reduce((text, { said, law }) => replaced(text, said, law), query);
  const readings = [...new Set([query, inLaw].map(matterWords))];
  const variants = readings.map((text) => askedTerms(text, rarity));
  const asked = new Set(readings.flatMap((text) => syllables(text)));
  const slots = answerSlots(readAs);
  const asksTransition = transitionWords.test(foldAccents(readAs));
  const top = likened.slice(0, TOP);
  return likened.map(({ passage, alike }) => {
    const { leaf, article } = passage;
    const whole = article.leaves.map(({ text }) => text).join('\n');
    const text = `${article.document.title}\n${article.path}\n${article.heading}\n${whole}`;
    const isTransition = transitionHeading.test(foldAccents(article.heading));
    return {
      always: 1,
      score: Math.min(1, passage.score),
      alike,
      ...bestCover(variants, text),
      headingAsked: askedShare(article.heading, asked, rarity),
      leafAsked: askedShare(leaf.text, asked, rarity),
      answers: answersTypes(leaf.text, types),
      untold: shareWhere(slots, ({ isFilledBy }) => !isFilledBy(whole)),
      item: leaf.kind === 'point' || leaf.kind === 'subpoint' ? 1 : 0,
      documentShare: shareWhere(
        top,
        (other) => other.passage.article.document.key === article.document.key,
      ),
      lead: leadOf(article.address, likened),
      transitionUnasked: isTransition && !asksTransition ? 1 : 0,
    };
  });
}

function leadOf(article: string, likened: readonly Likened[]): number {
  const bestOf = (isOwn: boolean) =>
    likened.find(({ passage }) => (passage.article.address === article) === isOwn)?.passage.score;
  return Math.min(1, Math.max(-1, (bestOf(true) ?? 0) - (bestOf(false) ?? 0)));
}

/** Coverage by the reading of the question that the điều holds more of. */
function bestCover(variants: readonly AskedTerms[], text: string) {
  return variants
    .map((asked) => coverOf(asked, text))
    .reduce((most, next) => (next.articleWords > most.articleWords ? next : most));
}

function coverOf(asked: AskedTerms, text: string) {
  const { weights, pairWeights } = asked;
  const { singles, pairs } = matchWords(text, asked);
  const missing = weights.filter((_, at) => singles[at] !== 1);
  return {
    articleWords: shareOf(singles, weights),
    articlePairs: shareOf(pairs, pairWeights),
    rarestMissing: Math.max(0, ...missing) / Math.max(...weights, Number.EPSILON),
  };
}

/** Share of a text's weight that was asked for. */
function askedShare(text: string, asked: ReadonlySet<string>, rarity: Rarity): number {
  const found = syllables(matterWords(text));
  const weigh = (all: readonly string[]) =>
    all.reduce((sum, syllable) => sum + rarity(syllable), 0);
  const total = weigh(found);
  return total === 0 ? 0 : weigh(found.filter((syllable) => asked.has(syllable))) / total;
}

function shareWhere<Item>(items: readonly Item[], isHit: (item: Item) => boolean): number {
  return items.length === 0 ? 0 : items.filter(isHit).length / items.length;
}

function replaced(text: string, said: string, law: string): string {
  const at = text.toLowerCase().indexOf(said);
  return at < 0 ? text : text.slice(0, at) + law + text.slice(at + said.length);
}
