import type { Article, Passage } from '../../domain/passage.ts';
import type { QuestionType } from '../../language/question-types.ts';
import type { WriteRequest } from '../writer.ts';
import { aptestFirst, tellsOtherPeriod } from './aptest-first.ts';
import { inquiryOf, type Inquiry } from './inquiry.ts';

/**
 * A second passage joins the answer when it ranks within this share of the best. Set by hand: .85 while the
 * ranking that found the passages ordered them, .8 since they are put in order anew (docs/ranking.md), with the
 * open set run before and after; no other value is on record.
 */
const CLOSE_TO_BEST = 0.8;

const listTypes: ReadonlySet<QuestionType> = new Set(['papers', 'steps']);

/** What an answer is written from. */
export type Grounds = {
  readonly inquiry: Inquiry;
  readonly types: readonly QuestionType[];
  /** A dossier or steps are asked for: how something is done. */
  readonly isOfSteps: boolean;
  /** The passage that leads; its điều without what has no force on the day. */
  readonly best: Passage;
  /** All passages, the one that leads in front. */
  readonly passages: readonly Passage[];
  /** The others that rank nearly as high. */
  readonly close: readonly Passage[];
  /** Of leaves beside a best that may be for the case: whether one is for other quantities. */
  readonly isForOthers: (one: Pick<Passage, 'leaf'>) => boolean;
};

/** Reads what a writer is given; undefined where nothing of it may lead an answer. */
export function groundsOf(request: WriteRequest): Grounds | undefined {
  const { question, types } = request;
  const inquiry = inquiryOf(question);
  const passages = aptestFirst(request.passages, inquiry);
  const [first, ...others] = passages;
  if (!first || tellsOtherPeriod(first, question)) return undefined;
  const article = withUsableLeaves(first.article);
  const best = { ...first, article };
  const excludes = ({ leaf }: Pick<Passage, 'leaf'>) => inquiry.fitOf(leaf, article) === 'excludes';
  return {
    inquiry,
    types,
    isOfSteps: types.some((type) => listTypes.has(type)),
    best,
    passages,
    close: others.filter(({ score }) => score >= best.score * CLOSE_TO_BEST),
    isForOthers: (one) => excludes(one) && !excludes(best),
  };
}

/** An điều without the leaves that have no force on the day: they are told of under “đừng dùng”. */
function withUsableLeaves(article: Article): Article {
  const leaves = article.leaves.filter(
    ({ validity: { status } }) => status === 'in-force' || status === 'unknown',
  );
  return { ...article, leaves };
}
