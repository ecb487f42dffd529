import type { Statement } from '../domain/answer.ts';
import type { Article, Passage } from '../domain/passage.ts';
import { territoryLabel } from '../domain/territory.ts';
import {
  findDocumentNumbers,
  fitsDocumentKey,
  type DocumentNumber,
} from '../language/document-number.ts';
import type { Embedder } from '../models/embedder.ts';
import { citePassage } from './cite.ts';
import { cosine } from './cosine.ts';
import { unusable } from './judge.ts';
import { formerProvinceAsked, speaksOfFormer } from './former-province.ts';
import { asksLocalFigure, isLocal } from './local-figure.ts';
import type { RankedPassage } from './rank.ts';
import type { Understood } from './understood.ts';

/**
 * Least confidence with which a passage answers, 0 to 1. Fitted on the golden dev set: of the
 * questions that reach the search, half of those without a basis and one in twenty with one fall
 * below it; at 0.4 it would be two thirds and one in eight.
 */
const MIN_CONFIDENCE = 0.3;
/** Shares of confidence: words held, heading and leaf alike in meaning, kind of answer. Same fit. */
const SHARE = { support: 0.3, heading: 0.35, leaf: 0.25, answers: 0.1 } as const;
/** Passages that are looked at; a writer is given no more. What has ended is looked at beside them. */
const LOOKED_AT = 24;
const LOOKED_AT_OVER = 8;
/** Provisions named under "đừng dùng": those that an officer would have found first. */
const MAX_OBSOLETE = 2;

/** Whether a passage is not known to be without force on the day asked for. */
export function mayBeReliedUpon({ leaf }: Passage): boolean {
  return !unusable.has(leaf.validity.status);
}

export type Selection = {
  /** Supported and not known to be without force on the day asked for; best first. */
  readonly usable: readonly Passage[];
  /** What an officer may remember and must not use, each with the reason. */
  readonly obsolete: readonly Statement[];
  /** All that bears on the question, with force or without, best first. */
  readonly bearing: readonly Passage[];
};

/** What of the question the selection needs. */
export type SelectedFor = Pick<Understood, 'query' | 'readAs' | 'unheld' | 'where'> & {
  /** Keys of the documents that hold in the place. */
  readonly here: ReadonlySet<string>;
};

/**
 * Parts what may be relied upon from what may not, and drops what does not bear on the question. A
 * question that names a document which is not held is answered only from what speaks of it, one for
 * a figure of the province only from what is of the province.
 */
export async function selectPassages(
  passages: readonly RankedPassage[],
  understood: SelectedFor,
  similarity: Embedder,
): Promise<Selection> {
  const { unheld, readAs, here, where } = understood;
  const needsLocal = asksLocalFigure(readAs);
  const former = formerProvinceAsked(readAs);
  const onMatter = passages.filter((passage) => {
    const isOfLaw =
      unheld.length === 0 || unheld.some((number) => speaksOf(passage.article, number));
    const isOfFormer = former === undefined || speaksOfFormer(passage, former);
    return isOfLaw && isOfFormer && (!needsLocal || isLocal(passage));
  });
  const confident = await withConfidence(onMatter, understood, similarity);
  const mayRest = (passage: Passage) =>
    mayBeReliedUpon(passage) && here.has(passage.article.document.key);
  const withoutForce = confident.filter((passage) => !mayRest(passage));
  const oneEach = withoutForce.filter(
    ({ article }, at) =>
      withoutForce.findIndex((other) => other.article.address === article.address) === at,
  );
  return {
    usable: confident.filter(mayRest),
    obsolete: oneEach.slice(0, MAX_OBSOLETE).map((passage) => ({
      text: `${passage.leaf.label}: ${whyNot(passage, where)}.`,
      citations: [citePassage(passage)],
    })),
    bearing: confident,
  };
}

/** The first passages that may be used and the first that may not, in their order. */
function lookedAt(passages: readonly RankedPassage[]): RankedPassage[] {
  const over = new Set(passages.filter(({ leaf }) => unusable.has(leaf.validity.status)));
  const kept = new Set([
    ...passages.filter((passage) => !over.has(passage)).slice(0, LOOKED_AT),
    ...[...over].slice(0, LOOKED_AT_OVER),
  ]);
  return passages.filter((passage) => kept.has(passage));
}

/** Why a passage must not be used: for its time, else for its place. */
function whyNot({ leaf, article }: Passage, { shown, units }: Understood['where']): string {
  if (unusable.has(leaf.validity.status)) return leaf.validity.reason;
  const reach = territoryLabel(article.document.territory, units);
  return `chỉ áp dụng ở ${reach}, không áp dụng cho ${shown ?? 'nơi được hỏi'}`;
}

/** Keeps the passages, in their order, that answer with enough confidence. */
async function withConfidence(
  passages: readonly RankedPassage[],
  { query }: Pick<Understood, 'query'>,
  similarity: Embedder,
): Promise<RankedPassage[]> {
  const looked = lookedAt(passages);
  const texts = looked.map(({ leaf, article }) => `${article.heading} ${leaf.text}`);
  const [question, ...vectors] = await similarity.embed([query, ...texts]);
  return looked.filter(({ support, isNamed, headingSimilarity, answers }, at) => {
    const confidence =
      SHARE.support * support +
      SHARE.heading * headingSimilarity +
      SHARE.leaf * cosine(question, vectors[at]) +
      SHARE.answers * answers;
    return isNamed || confidence >= MIN_CONFIDENCE;
  });
}

/** Whether an điều, or the law that it rests on, names a document. */
export function speaksOf(
  { heading, leaves, restsOn = [] }: Article,
  asked: DocumentNumber,
): boolean {
  const text = [heading, ...restsOn, ...leaves.map((leaf) => leaf.text)].join('\n');
  return findDocumentNumbers(text).some(({ key }) => fitsDocumentKey(asked, key));
}
