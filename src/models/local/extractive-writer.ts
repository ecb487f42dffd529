import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import type { QuestionType } from '../../language/question-types.ts';
import { quotable } from '../quotable.ts';
import type { Draft, DraftStatement, Quote, Writer, WriteRequest } from '../writer.ts';
import { isException } from '../exceptions.ts';
import { bestSentences } from './best-sentences.ts';

/**
 * A longer list is not shown item by item: its lead-in and its citation lead to it. The longest
 * dossier of the national portal's commune procedures has 14 papers.
 */
const MAX_ITEMS = 40;
/** Neighbours beside the answer. More is a wall of quotes; exceptions are never cut. */
const MAX_NEIGHBOURS = 2;
/** A second passage joins the answer when it ranks within this share of the best. Golden dev set. */
const CLOSE_TO_BEST = 0.85;

const listTypes: ReadonlySet<QuestionType> = new Set(['papers', 'steps']);

/**
 * Answers with the words of the law and nothing else: the leaf that ranks first with the lead-ins
 * that govern it, the list it heads, every exception of its điều, close neighbours. Pure and
 * deterministic.
 */
export function createExtractiveWriter(): Writer {
  return {
    id: 'extractive-2',
    generatedBy: 'extractive',
    write: async (request) => writeDraft(request),
  };
}

function writeDraft({ question, types, passages }: WriteRequest): Draft {
  const [best] = passages;
  if (!best) return { conclusion: [], conditions: [], steps: [] };
  const used = new Set<string>();
  const concluded = new Set<string>();
  const say = (leaf: Leaf, article: Article) => {
    if (used.has(leaf.address)) return [];
    used.add(leaf.address);
    return statementsOf(leaf, article, { question, concluded });
  };
  const conclusion = say(best.leaf, best.article);
  for (const { quotes } of conclusion) for (const { address } of quotes) concluded.add(address);
  const steps = listOf(best, types).flatMap((leaf) => say(leaf, best.article));
  const exceptions = best.article.leaves
    .filter(({ text }) => isException(text))
    .flatMap((leaf) => say(leaf, best.article));
  const neighbours = passages
    .slice(1)
    .filter(({ score }) => score >= best.score * CLOSE_TO_BEST)
    .flatMap(({ leaf, article }) => say(leaf, article))
    .slice(0, MAX_NEIGHBOURS);
  return { conclusion, conditions: [...exceptions, ...neighbours], steps };
}

type Saying = {
  readonly question: string;
  /** What the conclusion has said: a lead-in there need not be repeated at each item below. */
  readonly concluded: ReadonlySet<string>;
};

/** The leaf's own words after the lead-ins that govern it; nothing when it is only a label. */
function statementsOf(
  leaf: Leaf,
  article: Article,
  { question, concluded }: Saying,
): DraftStatement[] {
  const body = quotable(leaf);
  if (!body) return [];
  const leads = leadInsOf(leaf, article)
    .filter(({ address }) => !concluded.has(address))
    .flatMap((lead) => quotable(lead) ?? []);
  const quotes: Quote[] = [...leads, bestSentences(body, question)];
  return [{ text: quotes.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' '), quotes }];
}

/**
 * The items of the list that the best leaf heads or, for dossiers and steps, belongs to: all that
 * lies below the same node, however deep. Empty for a list too long to be read.
 */
function listOf({ leaf, article }: Passage, types: readonly QuestionType[]): Leaf[] {
  if (leaf.kind !== 'intro' && !types.some((type) => listTypes.has(type))) return [];
  const items = article.leaves.filter(({ address, kind, parent, text }) => {
    const isOwnIntro = kind === 'intro' && parent === leaf.parent;
    // A lead-in inside the list is said with the items below it.
    const leads = kind === 'intro' && /:\s*$/u.test(text);
    return address.startsWith(`${leaf.parent}/`) && !isOwnIntro && !leads;
  });
  return items.length > MAX_ITEMS ? [] : items;
}
