import { syllables } from '../../language/syllables.ts';
import type { AnswerSlot } from '../../language/answer-slots.ts';
import { lineMark } from '../../language/line-mark.ts';
import { isException } from '../exceptions.ts';
import type { Quote } from '../writer.ts';

/** Longer than this a quote is no longer read as one answer: about four lines at reading width. */
const MAX_CHARS = 420;
/** A list goes on beyond that to its end, which may be the item that rules the case; a longer one is read in the document. */
const MAX_LIST_CHARS = 1_500;
const item = new RegExp(`^(?:[-–+•]|${lineMark})\\s`, 'u');
const sentenceEnd = /[.;:]\s+(?=[\p{Lu}"“])|\n/gu;

/**
 * Shortens a long quote to the run of whole sentences that tells what is asked and shares most words with
 * the question; literal, in one piece. A list is never parted from the sentence that ends in a colon above it, and
 * an exception that follows stays. A quote without sentence ends stays whole.
 */
export function bestSentences(quote: Quote, { question, slots }: AskedOf): Quote {
  if (quote.text.length <= MAX_CHARS) return quote;
  const asked = new Set(syllables(question));
  const told = (sentence: string) => slots.filter(({ isFilledBy }) => isFilledBy(sentence)).length;
  // One sentence that tells the period weighs more than all words of the question in others.
  const [start, end] = bestRun(
    quote.text,
    (sentence) => overlap(sentence, asked) + told(sentence) * asked.size,
  );
  const text = quote.text.slice(start, end).trim();
  const offset = quote.start + quote.text.indexOf(text, start);
  return { address: quote.address, start: offset, end: offset + text.length, text };
}

/** The question, and what it asks to be told. */
type AskedOf = { readonly question: string; readonly slots: readonly AnswerSlot[] };
type Span = readonly [start: number, end: number];

/** The best run, begun no later than the first lead-in and widened to the last exception. */
function bestRun(text: string, scoreOf: (sentence: string) => number): Span {
  const spans = sentenceSpans(text);
  const sentences = spans.map(([start, end]) => text.slice(start, end));
  const leadIn = sentences.findIndex((sentence) => /:\s*$/u.test(sentence));
  const lastStart = leadIn < 0 ? spans.length - 1 : leadIn;
  const [from, to] = highestRun(spans, sentences.map(scoreOf), lastStart);
  const end = Math.max(
    to,
    sentences.findLastIndex(isException),
    listEnd(spans, sentences, { from, to, leadIn }),
  );
  return [spans[from]?.[0] ?? 0, spans[end]?.[1] ?? text.length];
}

/** The last item of the list that a run begins to tell; -1 where it tells none, or the list is too long. */
function listEnd(
  spans: readonly Span[],
  sentences: readonly string[],
  { from, to, leadIn }: { readonly from: number; readonly to: number; readonly leadIn: number },
): number {
  if (leadIn < from || leadIn > to) return -1;
  const last = sentences.findLastIndex((sentence, at) => at > leadIn && item.test(sentence));
  const [start, end] = [spans[from]?.[0] ?? 0, spans[last]?.[1] ?? 0];
  return end - start > MAX_LIST_CHARS ? -1 : last;
}

/** Indices of the run within the limit that scores highest; the shortest, then the first. */
function highestRun(
  spans: readonly Span[],
  scores: readonly number[],
  lastStart: number,
): [from: number, to: number] {
  let best = { from: 0, to: 0, score: -1 };
  for (const [from, [start]] of spans.slice(0, lastStart + 1).entries()) {
    let score = 0;
    for (const [step, [, end]] of spans.slice(from).entries()) {
      if (step > 0 && end - start > MAX_CHARS) break;
      score += scores[from + step] ?? 0;
      if (score > best.score) best = { from, to: from + step, score };
    }
  }
  return [best.from, best.to];
}

function sentenceSpans(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  for (const { index, 0: mark } of text.matchAll(sentenceEnd)) {
    spans.push([start, index + 1]);
    start = index + mark.length;
  }
  if (start < text.length) spans.push([start, text.length]);
  return spans;
}

function overlap(sentence: string, asked: ReadonlySet<string>): number {
  return [...new Set(syllables(sentence))].filter((syllable) => asked.has(syllable)).length;
}
