import type { Leaf, Passage } from '../../domain/passage.ts';
import type { QuestionType } from '../../language/question-types.ts';
import type { Draft, DraftStatement, Quote, Writer, WriteRequest } from '../writer.ts';
import { bestSentences } from './best-sentences.ts';
import { quotable } from './quotable.ts';

/** Items of one list that are shown; the longest dossier of data/procedures that is whole has 14. */
const MAX_ITEMS = 16;
/** Further statements of the same answer. More is a wall of quotes (domain/answer-format.md). */
const MAX_CONDITIONS = 3;
/** A second passage joins the answer when it ranks within this share of the best. Golden dev set. */
const CLOSE_TO_BEST = 0.85;

const listTypes: ReadonlySet<QuestionType> = new Set(['papers', 'steps']);
const exception = /trừ (?:các )?trường hợp|ngoại trừ|không áp dụng|chỉ áp dụng|với điều kiện/iu;

/**
 * Answers with the words of the law and nothing else: the leaf that ranks first with the lead-in
 * that governs it, the list it heads, then exceptions and close neighbours. Pure and deterministic.
 */
export function createExtractiveWriter(): Writer {
  return {
    id: 'extractive-1',
    generatedBy: 'extractive',
    write: async (request) => writeDraft(request),
  };
}

function writeDraft({ question, types, passages }: WriteRequest): Draft {
  const [best] = passages;
  if (!best) return { conclusion: [], conditions: [], steps: [] };
  const used = new Set<string>();
  const conclusion = conclude(best, { question, used });
  const steps = listOf(best, types, used);
  const conditions = [
    ...exceptionsOf(best, used),
    ...passages.slice(1).filter((other) => other.score >= best.score * CLOSE_TO_BEST),
  ]
    .flatMap((entry) => ('leaf' in entry ? conclude(entry, { question, used }) : [entry]))
    .slice(0, MAX_CONDITIONS);
  return { conclusion, conditions, steps };
}

/** The leaf's own words, after the lead-in that it completes. */
function conclude(
  { leaf, article }: Passage,
  { question, used }: { readonly question: string; readonly used: Set<string> },
): DraftStatement[] {
  if (used.has(leaf.address)) return [];
  const body = quotable(leaf);
  if (!body) return [];
  used.add(leaf.address);
  const lead = leadInOf(leaf, article.leaves);
  const quotes = [...(lead ? [lead] : []), bestSentences(body, question)];
  return [statementOf(quotes)];
}

/** A điểm says nothing without "… gồm:" above it; a khoản stands alone under its điều's heading. */
function leadInOf(leaf: Leaf, leaves: readonly Leaf[]): Quote | undefined {
  if (leaf.kind !== 'point' && leaf.kind !== 'subpoint') return undefined;
  const lead = leaves.find(({ kind, parent }) => kind === 'intro' && parent === leaf.parent);
  return lead ? quotable(lead) : undefined;
}

/** The items of the list that the best leaf heads or, for dossiers and steps, belongs to. */
function listOf(
  { leaf, article }: Passage,
  types: readonly QuestionType[],
  used: Set<string>,
): DraftStatement[] {
  const asked = types.some((type) => listTypes.has(type));
  if (leaf.kind !== 'intro' && !asked) return [];
  return article.leaves
    .filter(({ kind, parent, address }) => {
      return parent === leaf.parent && kind !== 'intro' && !used.has(address);
    })
    .slice(0, MAX_ITEMS)
    .flatMap((item) => {
      used.add(item.address);
      const quote = quotable(item);
      return quote ? [statementOf([quote])] : [];
    });
}

function exceptionsOf({ article }: Passage, used: Set<string>): DraftStatement[] {
  return article.leaves
    .filter(({ address, text }) => !used.has(address) && exception.test(text))
    .flatMap((leaf) => {
      const quote = quotable(leaf);
      if (!quote) return [];
      used.add(leaf.address);
      return [statementOf([quote])];
    });
}

function statementOf(quotes: readonly Quote[]): DraftStatement {
  return { text: quotes.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' '), quotes };
}
