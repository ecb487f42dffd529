import type { Notice } from '../domain/answer.ts';
import type { NeededField } from '../domain/must-have.ts';
import type { Question } from '../domain/question.ts';
import type { Embedder } from '../models/embedder.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { SearchIndex } from '../store/search-index.ts';
import type { Decline } from './decline.ts';
import { embedQuestion, wordsOnly } from './embed-question.ts';
import { evidenceFor } from './evidence.ts';
import { judge, type DemoPolicy, type ValidityOf } from './judge.ts';
import { loadArticles } from './load-articles.ts';
import { rank, type RankedPassage } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { surveyOf, type Survey } from './survey.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.ts';
import { withhold } from './withhold.ts';

/** Điều whose leaves are read and ranked: the right one is rarely further down. Golden dev set. */
const ARTICLES = 40;

/** What finding needs. One generation of the index for the whole walk. */
export type FindParts = {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
  readonly embedder: Embedder;
  /** Local; compares the question with headings. */
  readonly similarity: Embedder;
  readonly demo: DemoPolicy;
  readonly now: () => Date;
};

export type FindStatus = 'understanding' | 'judging' | 'searching';

export type FindOptions = {
  /** Điều wanted; at least `ARTICLES` are looked at whatever it is. */
  readonly limit?: number;
  readonly onStatus?: ((status: FindStatus) => void) | undefined;
};

/** What bears on a question, before anything is left out. */
export type Found = {
  /** Set when the text must not be read at all. */
  readonly declined?: Decline;
  readonly understood: Understood;
  readonly survey: Survey;
  /** Keys of the documents that may be used. */
  readonly allowed: ReadonlySet<string>;
  readonly validityOf: ValidityOf;
  /** What the asker must know about the search. */
  readonly notices: readonly Notice[];
  /** Every leaf of the found điều, best first. */
  readonly passages: readonly RankedPassage[];
};

/**
 * What asking and searching have in common: withhold what must not be kept, understand, judge what may be used, retrieve, rank.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID`.
 */
export async function find(
  asked: Question,
  { limit = 0, onStatus }: FindOptions,
  { catalogue, index, needed, embedder, similarity, demo, now }: FindParts,
): Promise<Found> {
  const { question, declined, notices: withheld } = withhold(asked);
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  const survey = await surveyOf({ index, catalogue, needed });

  onStatus?.('understanding');
  const { documents } = survey;
  const understood = understand(question, { documents, vocabulary, now: now() });

  onStatus?.('judging');
  const { allowed, validityOf, isOver } = judge({ asOf: understood.asOf, demo }, survey);

  onStatus?.('searching');
  const options = { limit: Math.max(limit, ARTICLES), documents: allowed, isOver };
  const vector = await embedQuestion(understood.search.words, embedder);
  const found = await retrieve(understood, options, { index, vector });
  const articles = await loadArticles(found, validityOf, catalogue);
  const evidence = evidenceFor(understood, vocabulary);
  const passages = await rank(articles, understood, { evidence, similarity });
  const notices = vector ? withheld : [...withheld, wordsOnly];
  return {
    ...(declined ? { declined } : {}),
    understood,
    survey,
    allowed,
    validityOf,
    notices,
    passages,
  };
}
