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
  const spans = sentenceSpans(quote.text);
  const asked = new Set(syllables(question));
  const scored = spans.map(([start, end]) => overlap(quote.text.slice(start, end), asked));
  let best = { from: 0, to: 0, score: -1 };
  for (let from = 0; from < spans.length; from += 1) {
    let score = 0;
    for (let to = from; to < spans.length; to += 1) {
      score += scored[to] ?? 0;
      const tooLong = (spans[to]?.[1] ?? 0) - (spans[from]?.[0] ?? 0) > MAX_CHARS;
      if (tooLong && to > from) break;
      if (score > best.score) best = { from, to, score };
    }
  }
  const start = spans[best.from]?.[0] ?? 0;
  const end = spans[best.to]?.[1] ?? quote.text.length;
  const text = quote.text.slice(start, end).trim();
  const offset = quote.start + quote.text.indexOf(text, start);
  return { address: quote.address, start: offset, end: offset + text.length, text };
}

function sentenceSpans(text: string): [number, number][] {
  const spans: [number, number][] = [];
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
