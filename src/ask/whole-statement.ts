import { leadInsOf } from '../domain/lead-ins.ts';
import type { Passage } from '../domain/passage.ts';
import { quotable } from '../models/quotable.ts';
import type { DraftStatement } from '../models/writer.ts';

/** A passage said in its own words: the whole leaf after the lead-ins that govern it. */
export function wholeStatement({ leaf, article }: Passage): DraftStatement {
  const quotes = [...leadInsOf(leaf, article), leaf].flatMap((part) => quotable(part) ?? []);
  return { text: quotes.map(({ text }) => text.replace(/\s+/gu, ' ')).join(' '), quotes };
}
