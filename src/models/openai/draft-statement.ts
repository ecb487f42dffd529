import { leadInsOf } from '../../domain/lead-ins.ts';
import type { Passage } from '../../domain/passage.ts';
import { quotable } from '../quotable.ts';
import type { DraftStatement, Quote } from '../writer.ts';
import type { WrittenStatement } from './statement-reader.ts';

/**
 * Resolves the numbers of a written statement to spans of its passages; undefined when one of them
 * does not hold its quote. Quotes grow to whole sentences, and the lead-ins that govern a leaf are put
 * before it: a model often leaves both out.
 */
export function draftStatement(
  { text, quotes }: WrittenStatement,
  passages: readonly Passage[],
): DraftStatement | undefined {
  const found: Quote[] = [];
  for (const { passage: number, quote } of quotes) {
    const passage = passages[number - 1];
    const own = passage && quoteIn(passage, quote);
    if (!passage || !own) return undefined;
    const leads = leadInsOf(passage.leaf, passage.article).flatMap((lead) => quotable(lead) ?? []);
    for (const one of [...leads, own]) {
      if (!found.some(({ start, end }) => start === one.start && end === one.end)) found.push(one);
    }
  }
  return { text, quotes: found };
}

/** The quote in its leaf, white space aside, from the beginning of a sentence to the end of one. */
function quoteIn({ leaf }: Passage, said: string): Quote | undefined {
  const words = said.normalize('NFC').trim().split(/\s+/u).map(escapeRegExp);
  const place = new RegExp(words.join('\\s+'), 'u').exec(leaf.text);
  if (!place || said.trim() === '') return undefined;
  const start = sentenceStart(leaf.text, place.index);
  const end = sentenceEnd(leaf.text, place.index + place[0].length);
  const text = leaf.text.slice(start, end).trim();
  const from = leaf.start + leaf.text.indexOf(text, start);
  return { address: leaf.address, start: from, end: from + text.length, text };
}

function sentenceStart(text: string, at: number): number {
  const before = [
    ...text.slice(0, at).matchAll(/[.;:]\s+|\n|^(?:\d+[a-zđ]*[.)]|[a-zđ]\d*\))\s+/gu),
  ];
  const last = before.at(-1);
  return last ? last.index + last[0].length : 0;
}

function sentenceEnd(text: string, at: number): number {
  if (/[.;:]\s*$/u.test(text.slice(0, at))) return at;
  const next = /[.;:](?=\s|$)|\n|$/u.exec(text.slice(at));
  return at + (next?.index ?? 0) + (next?.[0].trim().length ?? 0);
}

function escapeRegExp(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\/-]/gu, String.raw`\$&`);
}
