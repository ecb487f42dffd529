import type { Statement } from '../domain/answer.ts';
import { unusable } from '../domain/citation.ts';
import type { Article, Leaf, Passage } from '../domain/passage.ts';
import { territoryLabel } from '../domain/territory.ts';
import { answerSlots } from '../language/answer-slots.ts';
import {
  findDocumentNumbers,
  fitsDocumentKey,
  type DocumentNumber,
} from '../language/document-number.ts';
import { asksOfBreach, isFine } from '../language/fines.ts';
import { foldAccents } from '../language/fold.ts';
import { isNarrower } from '../language/definitions.ts';
import { topicOf } from '../language/question-topic.ts';
import { letters, remembered } from '../language/remembered.ts';
import type { Embedder, LikenessAtLarge } from '../models/embedder.ts';
import { leafFitOf } from '../models/leaf-fit.ts';
import { answerFeatures, type AnswerFeatures } from './answer-features.ts';
import { answerability, leastLikelihood, likenPassages, sureLikelihood } from './answerability.ts';
import { citePassage } from './cite.ts';
import { formerProvinceAsked, speaksOfFormer } from './former-province.ts';
import { asksLocalFigure, isLocal } from './local-figure.ts';
import { definesAsked, leadByDefinition } from './lead-by-definition.ts';
import { isOfOtherCase, leadByCase } from './lead-by-case.ts';
import { isOfBodies, isOfDutiesAsked, isOfOtherHolder, leadByHolder } from './lead-by-holder.ts';
import { leadByLevel } from './lead-by-level.ts';
import { leadByPending } from './lead-by-pending.ts';
import { leadByRange } from './lead-by-range.ts';
import { leadPastDelegation } from './lead-past-delegation.ts';
import type { Rarity } from './matched-words.ts';
import { mayBeReliedUpon } from './may-be-relied-upon.ts';
import { orderPassages } from './order-passages.ts';
import type { RankedPassage } from './rank.ts';
import { wordingOf, type HeirOf } from './re-enacted.ts';
import type { Understood } from './understood.ts';

/** Least likelihood with which a passage bears on the matter: of 927 questions seven lose all (docs/answerability.md). */
const MIN_BEARING = 0.05;
/**
 * Share of the best likelihood, shapes left aside, that speaks of the same matter: between rules that
 * were right (.86 and up) and near misses (.64 and below) in answers that were read one by one.
 */
const NEARLY_AS_LIKELY = 0.75;
/**
 * Share of a heading that is asked for when its điều is about the matter: right ones had .61 and more,
 * a sibling matter ("nhận cha, con" under "Đăng ký khai sinh ở đâu") .39.
 */
const MOST_OF_HEADING = 0.5;
/** Passages that are looked at; a writer is given no more, but for what says a meaning that is asked. What has ended is looked at beside them. */
const LOOKED_AT = 24;
const LOOKED_AT_OVER = 8;
/**
 * Of one điều, with force and without: a long one, or a form, is not all that is looked at. Of 418 real
 * questions over 150 documents a right điều was looked at for 353 before, for 376 with four of each.
 */
const LOOKED_AT_OF_EACH = 4;
/** Provisions named under "đừng dùng" or "sắp thay đổi": those that an officer would have found first. */
const MAX_UNUSED = 2;

export type SelectParts = {
  /** Local; compares the question with passages. */
  readonly similarity: Embedder;
  readonly atLarge: LikenessAtLarge;
  readonly rarity: Rarity;
  /** What is held, in chunks of the index. */
  readonly chunks: number;
};

export type Selection = {
  /** Supported and not known to be without force on the day asked for; best first. */
  readonly usable: readonly Passage[];
  /** Whether any of them is likely enough to be given without a word of doubt. */
  readonly isSure: boolean;
  /** Of each leaf that was looked at, the words of the question of which it says nothing alike (word-cover.ts). */
  readonly far: ReadonlyMap<string, readonly string[]>;
  /** What an officer may remember and must not use, each with the reason. */
  readonly obsolete: readonly Statement[];
  /** What bears on the question and comes into force after the day asked for. */
  readonly awaited: readonly Statement[];
  /** All that bears on the question, with force or without, best first. */
  readonly bearing: readonly Passage[];
};

/** What of the question the selection needs. */
export type SelectedFor = Pick<
  Understood,
  'statutory' | 'wordings' | 'types' | 'query' | 'readAs' | 'asOf' | 'filedOn' | 'unheld' | 'where'
> & {
  /** Keys of the documents that hold in the place. */
  readonly here: ReadonlySet<string>;
  readonly heirOf: HeirOf;
};

/**
 * Parts what may be relied upon from what may not, and drops what does not bear on the question. A
 * question that names a document which is not held is answered only from what speaks of it, one for
 * a figure of the province only from what is of the province.
 */
export async function selectPassages(
  passages: readonly RankedPassage[],
  understood: SelectedFor,
  parts: SelectParts,
): Promise<Selection> {
  const { here, where } = understood;
  const candidates = candidatesOf(passages, understood);
  const likened = await likenPassages(candidates, understood, parts);
  const features = answerFeatures(likened, understood, parts.rarity);
  const known = new Map(
    likened.flatMap(({ passage }, at) => {
      const own = features[at];
      return own ? [[passage.leaf.address, own] as const] : [];
    }),
  );
  const ordered = orderPassages(
    likened.map(({ passage }) => passage),
    features,
    understood.readAs,
  );
  const defines = definesAsked(understood.readAs);
  const isLikely =
    (least: number) =>
    ({ isNamed, leaf }: RankedPassage) =>
      isNamed || defines(leaf) || likelihoodOf(known.get(leaf.address)) >= least;
  const likely = (least: number) => ordered.filter(isLikely(least));
  const matters = mattersOf(understood);
  const confident = onSameMatter(likely(leastLikelihood(parts.chunks)), {
    looked: ordered,
    known,
    matters,
    defines,
  });
  const mayRest = (passage: Passage) =>
    mayBeReliedUpon(passage) && here.has(passage.article.document.key);
  const withoutForce = confident.filter((passage) => !mayRest(passage));
  const untold = ({ leaf }: Passage) => known.get(leaf.address)?.untoldHere ?? 0;
  const toldThen = new Set(
    withoutForce.filter((passage) => untold(passage) === 0).map(({ article }) => article.address),
  );
  // Beside what told it at another time, a khoản of the điều that does not tell it is no answer.
  const tells = (passage: Passage) =>
    !toldThen.has(passage.article.address) || untold(passage) === 0;
  const isAwaited = ({ leaf, article }: Passage) =>
    leaf.validity.status === 'not-yet' && here.has(article.document.key);
  const [awaited, over] = [
    withoutForce.filter(isAwaited),
    withoutForce.filter((one) => !isAwaited(one)),
  ];
  const told = confident.filter((passage) => mayRest(passage) && tells(passage));
  const usable = told.length > 0 ? told : madeAnew(over, understood).filter(mayRest);
  const led = leadingOf(usable, understood);
  const isSure = usable.some(isLikely(sureLikelihood(parts.chunks)));
  return {
    usable: leadByDefinition(led, understood),
    isSure: isSureOf(led, understood) ?? isSure,
    far: new Map(likened.map(({ passage, cover }) => [passage.leaf.address, cover.far])),
    obsolete: firstOfEach(over).map((passage) => withReason(passage, where)),
    awaited: firstOfEach(awaited).map((passage) => withReason(passage, where)),
    bearing: likely(MIN_BEARING),
  };
}

/**
 * Where all that would answer has ended: what keeps its words, in that order. It speaks of the matter under headings
 * that name it less, so it is not likely by itself and answers with doubt.
 */
function madeAnew(
  over: readonly RankedPassage[],
  { heirOf, readAs }: Pick<SelectedFor, 'heirOf' | 'readAs'>,
): readonly RankedPassage[] {
  const strict = answerSlots(readAs).filter(({ isStrict }) => isStrict);
  const heirs = new Set(over.flatMap((passage) => heirOf(passage) ?? []));
  return [...heirs].filter((heir) => {
    const told = `${heir.article.heading}\n${wordingOf(heir)}`;
    return strict.every(({ isFilledBy }) => isFilledBy(told));
  });
}

/** What is usable with what is made for the asked case, time and body in front. */
function leadingOf(
  usable: readonly RankedPassage[],
  understood: SelectedFor,
): readonly RankedPassage[] {
  const ofCase = leadByCase(leadByRange(usable, understood.readAs), understood);
  const ofTime = leadByPending(leadByLevel(ofCase, understood), understood);
  return leadByHolder(leadPastDelegation(ofTime, understood), understood);
}

/** What the words of the first passage say of how sure it is; undefined where they say nothing. */
function isSureOf(
  [lead]: readonly RankedPassage[],
  { readAs, types }: Pick<SelectedFor, 'readAs' | 'types'>,
): boolean | undefined {
  if (!lead || lead.isNamed) return undefined;
  if (isOfDutiesAsked(readAs)(lead) && isOfBodies(lead)) return true;
  // Whether somebody may is answered by the limit that he does not reach.
  const isBeyond =
    !types.includes('may-must') && leafFitOf(readAs)(lead.leaf, lead.article) === 'excludes';
  const isNarrow = definesAsked(readAs)(lead.leaf) && isNarrower(lead.leaf.text, readAs);
  const isOfOther =
    isNarrow || isBeyond || isOfOtherHolder(readAs)(lead) || isOfOtherCase({ readAs, types })(lead);
  return isOfOther ? false : undefined;
}

/**
 * What is most likely about the matter of a question may lack the shape that was asked for (a fine, an
 * office). It still tells the matter: only its own điều, one of its document whose heading announces
 * what is asked of this matter, or what is nearly as likely, takes its place.
 */
function onSameMatter(
  confident: readonly RankedPassage[],
  {
    looked,
    known,
    matters,
    defines,
  }: {
    readonly looked: readonly RankedPassage[];
    readonly known: ReadonlyMap<string, AnswerFeatures>;
    readonly matters: readonly string[];
    readonly defines: (leaf: Leaf) => boolean;
  },
): readonly RankedPassage[] {
  const likelihood = ({ leaf }: RankedPassage) => likelihoodButForShape(known.get(leaf.address));
  const [meant] = looked.toSorted((one, other) => likelihood(other) - likelihood(one));
  if (!meant || known.get(meant.leaf.address)?.unmet !== 1) return confident;
  const least = likelihood(meant) * NEARLY_AS_LIKELY;
  // "Khai sinh ở đâu" under the heading "Đăng ký khai sinh ở đâu", next to the rule on when.
  const isNamedIn = (heading: string) =>
    matters.some((matter) => foldAccents(heading).includes(matter));
  const announces = ({ leaf, article: { document, heading } }: RankedPassage) => {
    const { announced = 0, headingAsked = 0 } = known.get(leaf.address) ?? {};
    const isAsked = announced > 0 && (headingAsked > MOST_OF_HEADING || isNamedIn(heading));
    return isAsked && document.key === meant.article.document.key;
  };
  return confident.filter(
    (passage) =>
      passage.isNamed ||
      defines(passage.leaf) ||
      passage.article.address === meant.article.address ||
      announces(passage) ||
      likelihood(passage) >= least,
  );
}

/** The matter of a question and what else the law calls it, folded; none when it names none. */
function mattersOf({ readAs, wordings }: Pick<SelectedFor, 'readAs' | 'wordings'>): string[] {
  const topic = foldAccents(topicOf(readAs));
  if (topic === '') return [];
  const others = wordings.filter(({ said }) => topic.includes(foldAccents(said)));
  return [topic, ...others.flatMap(({ law }) => law.map(foldAccents))];
}

function likelihoodButForShape(features: AnswerFeatures | undefined): number {
  return features ? answerability({ ...features, unmet: 0, untold: 0, untoldHere: 0 }) : 0;
}

function likelihoodOf(features: AnswerFeatures | undefined): number {
  return features ? answerability(features) : 0;
}

/** One leaf of each điều, of the first few điều. */
function firstOfEach(passages: readonly Passage[]): readonly Passage[] {
  const firsts = passages.filter(
    ({ article }, at) =>
      passages.findIndex((other) => other.article.address === article.address) === at,
  );
  return firsts.slice(0, MAX_UNUSED);
}

function withReason(passage: Passage, where: Understood['where']): Statement {
  return {
    text: `${passage.leaf.label}: ${whyNot(passage, where)}.`,
    citations: [citePassage(passage)],
  };
}

/** Why a passage must not be used: for its time, else for its place. */
function whyNot({ leaf, article }: Passage, { shown, units }: Understood['where']): string {
  if (unusable.has(leaf.validity.status)) return leaf.validity.reason;
  const reach = territoryLabel(article.document.territory, units);
  return `chỉ áp dụng ở ${reach}, không áp dụng cho ${shown ?? 'nơi được hỏi'}`;
}

/** The điều on fines: they name the thing that is asked about and rule it nowhere. Each is read once. */
function onFines(passages: readonly RankedPassage[]): ReadonlySet<Article> {
  const articles = new Set(passages.map(({ article }) => article));
  return new Set([...articles].filter(({ leaves }) => leaves.some(({ text }) => isFine(text))));
}

/**
 * What is looked at: of the law and the place that the question is about, the first passages that may
 * be used and the first that may not, in their order.
 */
export function candidatesOf(
  passages: readonly RankedPassage[],
  { unheld, readAs }: Pick<Understood, 'readAs' | 'unheld'>,
): RankedPassage[] {
  const needsLocal = asksLocalFigure(readAs);
  const former = formerProvinceAsked(readAs);
  const fines = asksOfBreach(readAs) ? new Set<Article>() : onFines(passages);
  const onMatter = passages.filter((passage) => {
    const isOfLaw =
      unheld.length === 0 || unheld.some((number) => speaksOf(passage.article, number));
    const isOfFormer = former === undefined || speaksOfFormer(passage, former);
    const isOfMatter = passage.isNamed || !fines.has(passage.article);
    return isOfLaw && isOfFormer && isOfMatter && (!needsLocal || isLocal(passage));
  });
  const defines = definesAsked(readAs);
  const near = fewOfEachFirst(onMatter);
  const kept = new Set([
    ...onMatter.filter(({ leaf }) => defines(leaf)),
    ...near.filter(mayBeReliedUpon).slice(0, LOOKED_AT),
    ...near.filter((passage) => !mayBeReliedUpon(passage)).slice(0, LOOKED_AT_OVER),
  ]);
  return onMatter.filter((passage) => kept.has(passage));
}

/** The first few of each điều and all that the question names, then the rest. */
function fewOfEachFirst(passages: readonly RankedPassage[]): readonly RankedPassage[] {
  const looked = new Map<string, number>();
  const few = passages.filter((passage) => {
    const part = `${passage.article.address} ${mayBeReliedUpon(passage)}`;
    const before = looked.get(part) ?? 0;
    looked.set(part, before + 1);
    return passage.isNamed || before < LOOKED_AT_OF_EACH;
  });
  const first = new Set(few);
  return [...few, ...passages.filter((passage) => !first.has(passage))];
}

/** Whether an điều, or the law that it rests on, names a document. */
export function speaksOf(
  { heading, leaves, restsOn = [] }: Article,
  asked: DocumentNumber,
): boolean {
  const text = [heading, ...restsOn, ...leaves.map((leaf) => leaf.text)].join('\n');
  return numbersIn(text).some(({ key }) => fitsDocumentKey(asked, key));
}

const numbersIn = remembered(findDocumentNumbers, letters(2_000_000));
