import { syllables } from '../../language/syllables.ts';
import type { Quote } from '../writer.ts';

/** Longer than this a quote is no longer read as one answer: about four lines at reading width. */
const MAX_CHARS = 420;
const sentenceEnd = /[.;:]\s+(?=[\p{Lu}"“])|\n/gu;

/**
 * Shortens a long quote to the run of whole sentences that shares most words with the question;
 * literal, in one piece. A quote without sentence ends stays whole.
 */
export function bestSentences(quote: Quote, question: string): Quote {
  if (quote.text.length <= MAX_CHARS) return quote;
  const asked = new Set(syllables(question));
  const [start, end] = bestRun(quote.text, (sentence) => overlap(sentence, asked));
  const text = quote.text.slice(start, end).trim();
  const offset = quote.start + quote.text.indexOf(text, start);
  return { address: quote.address, start: offset, end: offset + text.length, text };
}

type Span = readonly [start: number, end: number];

/** The run of whole sentences within the limit that scores highest; the shortest, then the first. */
function bestRun(text: string, scoreOf: (sentence: string) => number): Span {
  const spans = sentenceSpans(text);
  const scores = spans.map(([start, end]) => scoreOf(text.slice(start, end)));
  let best: { readonly span: Span; readonly score: number } | undefined;
  for (const [from, first] of spans.entries()) {
    let score = 0;
    for (const [step, last] of spans.slice(from).entries()) {
      const span = [first[0], last[1]] as const;
      if (step > 0 && span[1] - span[0] > MAX_CHARS) break;
      score += scores[from + step] ?? 0;
      if (!best || score > best.score) best = { span, score };
    }
  }
  return best?.span ?? [0, text.length];
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
