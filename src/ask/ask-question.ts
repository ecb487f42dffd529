import type { Answer, Statement } from '../domain/answer.ts';
import type { NeededField } from '../domain/must-have.ts';
import type { Question } from '../domain/question.ts';
import type { Embedder } from '../models/embedder.ts';
import type { Writer } from '../models/writer.ts';
import type { Catalogue } from '../store/catalogue.ts';
import type { SearchIndex } from '../store/search-index.ts';
import { absentProvisions } from './absent-provisions.ts';
import { cite } from './cite.ts';
import { compose } from './compose.ts';
import { declineOf } from './decline.ts';
import { evidenceFor } from './evidence.ts';
import { judge, type DemoPolicy } from './judge.ts';
import { loadArticles } from './load-articles.ts';
import { rank } from './rank.ts';
import { retrieve } from './retrieve.ts';
import { selectPassages } from './select-passages.ts';
import { surveyOf } from './survey.ts';
import { understand } from './understand.ts';
import { verify } from './verify.ts';
import { write } from './write.ts';

/** Điều whose leaves are read and ranked: the right one is rarely further down. Golden dev set. */
export const ARTICLES = 40;

/** What the walk needs. One generation of the index for the whole walk. */
export type AskParts = {
  readonly catalogue: Catalogue;
  readonly index: SearchIndex;
  /** What each field of law needs, from `must-have.json`. */
  readonly needed: readonly NeededField[];
  readonly embedder: Embedder;
  /** Local; compares the question with headings. */
  readonly similarity: Embedder;
  readonly writer: Writer;
  /** Writes when `writer` fails; needs nothing from outside. */
  readonly fallback: Writer;
  readonly demo: DemoPolicy;
  readonly now: () => Date;
};

/** How an asker follows the question on its way. */
export type AskHooks = {
  readonly signal?: AbortSignal;
  readonly onStatus?: (
    status: 'understanding' | 'searching' | 'judging' | 'writing' | 'verifying',
  ) => void;
  readonly onStatement?: (
    part: 'conclusion' | 'conditions' | 'steps' | 'obsolete',
    statement: Statement,
  ) => void;
};

/**
 * Question in, cited answer out: understand, judge what may be used, retrieve, rank, write, verify,
 * cite. The answer is stored whole before it is given.
 *
 * @throws {AppError} `QUESTION_INVALID`, `DATE_INVALID`. Rejects with the signal's reason when aborted.
 */
export async function askQuestion(
  question: Question,
  hooks: AskHooks,
  parts: AskParts,
): Promise<Answer> {
  const { catalogue, index, needed, embedder, similarity, writer, fallback, demo, now } = parts;
  const startedAt = performance.now();
  const { onStatus, onStatement, signal } = hooks;
  const vocabulary = { ...index.vocabulary, size: index.chunks };
  const survey = await surveyOf({ index, catalogue, needed });

  onStatus?.('understanding');
  const { documents } = survey;
  const understood = understand(question, { documents, vocabulary, now: now() });

  onStatus?.('judging');
  const { allowed, validityOf } = judge({ asOf: understood.asOf, demo }, survey);

  onStatus?.('searching');
  const options = { limit: ARTICLES, documents: allowed };
  const found = await retrieve(understood, options, { index, embedder });
  const articles = await loadArticles(found, validityOf, catalogue);
  const evidence = evidenceFor(understood, vocabulary);
  const passages = await rank(articles, understood, { evidence, similarity });
  const declined =
    declineOf(understood.readAs) ?? (await absentProvisions(understood.named, catalogue));
  const { usable, obsolete } = declined
    ? { usable: [], obsolete: [] }
    : await selectPassages(passages, understood, similarity);
  signal?.throwIfAborted();

  onStatus?.('writing');
  const { draft, generatedBy, notices } = await write(understood, usable, {
    writer,
    fallback,
    signal,
  });

  onStatus?.('verifying');
  const verified = await verify(draft, usable, catalogue);
  const proven = {
    conclusion: verified.conclusion.map(cite),
    conditions: verified.conditions.map(cite),
    steps: verified.steps.map(cite),
    obsolete,
  };
  const answer = compose({
    understood,
    fields: survey.fields,
    declined,
    parts: proven,
    passages,
    usable,
    generatedBy,
    notices,
    generation: index.generation,
    documents: allowed.size,
    startedAt,
    now: now(),
  });
  await catalogue.saveAnswer(answer);
  for (const part of ['conclusion', 'conditions', 'steps', 'obsolete'] as const) {
    for (const statement of answer[part]) onStatement?.(part, statement);
  }
  return answer;
}
