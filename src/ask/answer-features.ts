import type { Article, Leaf } from '../domain/passage.ts';
import { actionsIn } from '../language/actions.ts';
import { answerSlots } from '../language/answer-slots.ts';
import { brevity } from '../language/brevity.ts';
import { foldAccents } from '../language/fold.ts';
import { matterWords } from '../language/function-words.ts';
import { namesGap } from '../language/names-gap.ts';
import { questionFocus, tellsNumber } from '../language/question-focus.ts';
import { headsTypes } from '../language/question-types.ts';
import { syllables } from '../language/syllables.ts';
import { readingsOf } from '../language/synonyms.ts';
import { contrastFeatures } from './contrast-features.ts';
import { leadInsTo } from './lead-ins-to.ts';
import type { Rarity } from './matched-words.ts';
import type { RankedPassage } from './rank.ts';
import type { Understood } from './understood.ts';
import type { WordCover } from './word-cover.ts';

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
  /** Likeness of the question with the nearest matter of law at large (law-at-large.ts). */
  'elsewhere',
  /** How much of the question's words is covered (word-cover.ts). */
  'leafCover',
  'articleCover',
  'compounds',
  'lost',
  'lostCompound',
  /** How much of the words that the question turns on is covered (question-focus.ts). */
  'opening',
  'pressed',
  /** Share of the heading, and of the leaf, that the question asks for. */
  'headingAsked',
  'leafAsked',
  /** The heading announces the kind of thing asked. */
  'announced',
  /** Of what has a shape of its own and is asked for (an amount, a form): share that is never told. */
  'untold',
  'untoldHere',
  /** Something that is told by its shape alone is asked for and the leaf with its list does not tell it. */
  'unmet',
  /** How many or how much is asked and the leaf with its list tells no number at all. */
  'unnumbered',
  /** It is asked whether. */
  'asksWhether',
  /** Actions that are asked about and that neither the điều, nor the leaf with its heading, speaks of. */
  'otherAction',
  'otherActionHere',
  /**
   * Of terms that exclude each other (contrasts.ts) another than the asked one is spoken of: by the leaf
   * with its headings, by the headings alone. And: the điều never speaks of the asked one.
   */
  'contrary',
  'contraryHeading',
  'unspoken',
  /** The leaf is an item of a list. */
  'item',
  /** Share of the best ten passages that belong to the document. */
  'documentShare',
  /** How far the best passage of another điều lies below the best of this one. */
  'lead',
  /** The điều is about entry into force or transition, and the question is not. */
  'transitionUnasked',
  /** How short the question is (brevity.ts), and that times `leafCover`: a short one says nothing besides its matter. */
  'brief',
  'briefCover',
  /** Words of the question, their weight, letters of the điều; about 0 to 1. */
  'asked',
  'askedWeight',
  'articleLength',
] as const;
export type AnswerFeatureName = (typeof answerFeatureNames)[number];
export type AnswerFeatures = Readonly<Record<AnswerFeatureName, number>>;

/**
 * A passage with its likeness in meaning with the question, that of law at large, 0 to 1, and how it covers
 * the words of the question.
 */
export type Likened = {
  readonly passage: RankedPassage;
  readonly alike: number;
  readonly elsewhere: number;
  readonly cover: WordCover;
};

const transitionHeading = /chuyen tiep|hieu luc|dang giai quyet|ap dung/u;
const transitionWords =
  /(chuyen tiep|hieu luc|ap dung|truoc ngay|dang|do dang|tu ngay|con dung|thay|cu|moi)/u;
/** Passages that the shares of a document are counted over. */
const TOP = 10;
/** Words, weight and logarithm of letters that count as 1; few questions and điều have more. */
const MANY_WORDS = 12;
const MUCH_WEIGHT = 6;
const LONG_ARTICLE = 10;

/** What of the question an answer is measured against. */
export type AnswerOf = Pick<Understood, 'query' | 'readAs' | 'statutory' | 'wordings' | 'types'>;

/** The features of each passage, in their order; they come best first. */
export function answerFeatures(
  likened: readonly Likened[],
  question: AnswerOf,
  rarity: Rarity,
): AnswerFeatures[] {
  const others = question.wordings.flatMap(({ law }) => law);
  const asked = new Set(
    [...readingsOf(question), ...others].flatMap((text) => syllables(matterWords(text))),
  );
  const told = toldIn(question);
  const contrasted = contrastFeatures(readingsOf(question), others);
  const asksTransition = transitionWords.test(foldAccents(question.readAs));
  const brief = brevity(question.readAs);
  const top = likened.slice(0, TOP);
  return likened.map(({ passage, alike, elsewhere, cover }) => {
    const { leaf, article } = passage;
    const { key } = article.document;
    const isTransition = transitionHeading.test(foldAccents(article.heading));
    return {
      always: 1,
      score: Math.min(1, passage.score),
      alike,
      elsewhere,
      ...coverFeatures(cover),
      brief,
      briefCover: brief * cover.leaf,
      headingAsked: askedShare(article.heading, asked, rarity),
      leafAsked: askedShare(leaf.text, asked, rarity),
      announced: headsTypes(article.heading, question.types),
      ...told(leaf, article),
      ...contrasted(leaf, article),
      item: leaf.kind === 'point' || leaf.kind === 'subpoint' ? 1 : 0,
      documentShare: shareWhere(top, (other) => other.passage.article.document.key === key),
      lead: leadOf(article.address, likened),
      transitionUnasked: isTransition && !asksTransition ? 1 : 0,
      articleLength: Math.log1p(textOf(article.leaves).length) / LONG_ARTICLE,
    };
  });
}

function coverFeatures({ leaf, article, count, weight, far: _far, ...rest }: WordCover) {
  return {
    leafCover: leaf,
    articleCover: article,
    ...rest,
    asked: Math.min(1, count / MANY_WORDS),
    askedWeight: weight / MUCH_WEIGHT,
  };
}

/** Measures what a leaf and its điều leave unsaid of what is asked to be told and to be done. */
function toldIn({ readAs, statutory, wordings }: AnswerOf) {
  const slots = answerSlots(readAs);
  const { asksNumber, asksWhether } = questionFocus(readAs);
  const asked = readingsOf({ query: readAs, statutory }).map(actionsIn);
  const untold = (text: string) => shareWhere(slots, ({ isFilledBy }) => !isFilledBy(text));
  // "Hợp đồng mua bán" is spoken of where the law says "hợp đồng, giao dịch".
  const reworded = wordings
    .map(({ said, law }) => ({ law, actions: actionsIn(said) }))
    .filter(({ actions }) => actions.length > 0);
  const inOtherWords = (text: string) => {
    if (reworded.length === 0) return [];
    const spelled = syllables(text).join(' ');
    return reworded
      .filter(({ law }) => law.some((words) => spelled.includes(words)))
      .flatMap(({ actions }) => actions);
  };
  const strict = slots.filter(({ isStrict }) => isStrict);
  const unmet = (text: string) => (strict.some(({ isFilledBy }) => !isFilledBy(text)) ? 1 : 0);
  const others = (text: string) => {
    const spoken = new Set([...actionsIn(text), ...inOtherWords(text)]);
    return Math.min(
      ...asked.map((actions) => actions.filter((action) => !spoken.has(action)).length),
    );
  };
  const known = new Map<Article, Pick<AnswerFeatures, 'untold' | 'otherAction'>>();
  const inWhole = (article: Article, around: string) => {
    const whole = textOf(article.leaves);
    return {
      untold: untold(`${article.heading}\n${whole}`),
      otherAction: others(`${around}\n${whole}`),
    };
  };
  return (leaf: Leaf, article: Article) => {
    const around = `${article.document.title}\n${article.heading}`;
    const ofArticle = known.get(article) ?? inWhole(article, around);
    known.set(article, ofArticle);
    const inList = textOf(besides(leaf, article));
    // What a heading announces its leaves need not say again: "Nơi chứng thực".
    const headed = `${article.heading}\n${inList}`;
    return {
      ...ofArticle,
      untoldHere: untold(headed),
      unmet: namesGap(leaf.text) ? 0 : unmet(headed),
      unnumbered: asksNumber && !tellsNumber(inList) ? 1 : 0,
      asksWhether: asksWhether ? 1 : 0,
      otherActionHere: others(`${around}\n${textOf([leaf, ...leadInsTo(leaf, article)])}`),
    };
  };
}

/** The leaf with the items of its list. */
function besides(leaf: Leaf, { leaves }: Article): Leaf[] {
  return leaves.filter(
    (other) => other === leaf || (leaf.kind !== 'clause' && other.parent === leaf.parent),
  );
}

function textOf(leaves: readonly Leaf[]): string {
  return leaves.map(({ text }) => text).join('\n');
}

function leadOf(article: string, likened: readonly Likened[]): number {
  const bestOf = (isOwn: boolean) =>
    likened.find(({ passage }) => (passage.article.address === article) === isOwn)?.passage.score;
  return Math.min(1, Math.max(-1, (bestOf(true) ?? 0) - (bestOf(false) ?? 0)));
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
