import type { Notice } from '../domain/answer.ts';
import type { NeededField } from '../domain/must-have.ts';
import type { Question } from '../domain/question.ts';
import type { PlaceIndex } from '../language/place-index.ts';
import type { Embedder } from '../models/embedder.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { SearchIndex } from '../store/search-index.ts';
import { articlesDefining } from './articles-defining.ts';
import { absentProvisions } from './absent-provisions.ts';
import { actingClauses } from './acting-clauses.ts';
import { declineOf, type Decline } from './decline.ts';
import { embedQuestion, wordsOnly } from './embed-question.ts';
import { evidenceFor } from './evidence.ts';
import { judge, type DemoPolicy, type Judgement } from './judge.ts';
import { loadArticles } from './load-articles.ts';
import { nameAdded } from './name-added.ts';
import { inTheirPlace, newWordings } from './new-wordings.ts';
import { placeProvisions } from './place-provisions.ts';
import { quotedWordings } from './quoted-wordings.ts';
import { rank, type RankedPassage, type ScoredArticle } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { servedArticles } from './served-articles.ts';
import { surveyOf, type Survey } from './survey.ts';
import { understand } from './understand.ts';
import type { Understood } from './understood.ts';
import { withhold } from './withhold.ts';
import { namedWithinGaps } from './within-gaps.ts';
import { withoutSpent } from './without-spent.ts';

/** Điều whose leaves are read and ranked: the right one is rarely further down. Golden dev set. */
const ARTICLES = 40;

/** What finding needs. One generation of the index for the whole walk. */
export type FindParts = {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
  /** The units that are served, from `places.json`. */
  readonly places: PlaceIndex;
  readonly embedder: Embedder;
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
export type Found = Judgement & {
  /** Set when the text must not be read at all, or nothing on file can be the answer to it. */
  readonly declined?: Decline;
  readonly understood: Understood;
  readonly survey: Survey;
  /** What the asker must know about the search. */
  readonly notices: readonly Notice[];
  /** Every leaf of the found điều, best first. */
  readonly passages: readonly RankedPassage[];
  /** Ranks the leaves of other điều against the same question. */
  readonly rankArticles: (articles: readonly ScoredArticle[]) => readonly RankedPassage[];
};

/**
 * What asking and searching have in common: withhold what must not be kept, understand, judge what may be used, retrieve, rank.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID`.
 */
export async function find(
  asked: Question,
  { limit = 0, onStatus }: FindOptions,
  { catalogue, index, needed, places, embedder, demo, now }: FindParts,
): Promise<Found> {
  const { question, declined, notices: withheld } = withhold(asked);
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  const survey = await surveyOf({ index, catalogue, needed });

  onStatus?.('understanding');
  const { documents } = survey;
  const read = understand(question, { documents, needed, vocabulary, places, now: now() });

  onStatus?.('judging');
  const judgement = judge({ asOf: read.asOf, demo, units: read.where.units }, survey);
  const { allowed, validityOf, isOver } = judgement;
  const usable = documents.filter(({ key }) => allowed.has(key));
  const { gazetteer } = places;
  const ofPlaces = await placeProvisions(read, usable, { gazetteer, catalogue });
  const named = actingClauses(read, usable, survey);
  const asks = namedWithinGaps([...named, ...ofPlaces.named], survey.gaps);
  const looking = { asOf: read.asOf, survey, validityOf, allowed };
  const meant = await nameAdded(asks, { ...looking, catalogue });
  const understood = { ...read, named: meant.named };

  onStatus?.('searching');
  const options = { limit: Math.max(limit, ARTICLES), documents: allowed, isOver };
  const vector = await embedQuestion(understood.search.words, embedder);
  const retrieved = await retrieve(understood, options, { index, vector });
  const meaning = articlesDefining(understood.readAs, survey.glossary, judgement);
  const found = [...retrieved, ...meaning];
  const served = servedArticles(index, catalogue);
  const articles = await loadArticles(found, validityOf, served);
  const rewritten = await newWordings(articles, {
    ...looking,
    catalogue: { ...catalogue, ...served },
  });
  // A clause that is named is read as it is printed.
  const isPointed = understood.named.some(({ paths }) => paths.length > 0);
  const quoted = quotedWordings(isPointed ? [] : articles, survey);
  const ofToday = [...rewritten, ...meant.added];
  const made = [...ofToday, ...quoted];
  const evidence = evidenceFor(understood, vocabulary);
  const rankArticles = (others: readonly ScoredArticle[]) => rank(others, understood, evidence);
  const ranked = inTheirPlace(rankArticles([...articles, ...made]), made);
  const wordings = new Set(ofToday.map(({ article }) => article));
  const passages = withoutSpent(ranked, wordings, looking);
  const notices = vector ? withheld : [...withheld, wordsOnly];
  const unanswerable =
    declined ??
    ofPlaces.decline ??
    declineOf(understood.readAs, understood.text) ??
    (await absentProvisions(understood.named, catalogue));
  return {
    ...judgement,
    ...(unanswerable ? { declined: unanswerable } : {}),
    understood,
    survey,
    notices,
    passages,
    rankArticles,
  };
}
