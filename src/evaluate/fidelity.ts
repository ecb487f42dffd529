import { syllables } from '../language/syllables.ts';
import type { Fidelity, Ratio, SaidStatement } from './evaluation-run.ts';

/** Digits with what joins them: `15`, `8.000`, `01/7/2025`, `1,5`. */
const number = /\d+(?:[.,/]\d+)*/gu;

/**
 * Measured apart from the product's own verification, so that a fault in it shows. The label of a
 * citation counts as quoted: a statement may name the provision that it rests on.
 */
export function fidelityOf(statements: readonly SaidStatement[]): Fidelity {
  const pairs = statements.map(({ text, citations }) => ({
    text,
    quoted: citations.map(({ quote, label }) => `${quote}\n${label}`).join('\n'),
  }));
  return {
    words: countIn(pairs, (text) => syllables(text)),
    numbers: countIn(pairs, numbersIn),
  };
}

function countIn(
  pairs: readonly { readonly text: string; readonly quoted: string }[],
  partsOf: (text: string) => readonly string[],
): Ratio {
  let hits = 0;
  let of = 0;
  for (const { text, quoted } of pairs) {
    const held = new Set(partsOf(quoted));
    const said = partsOf(text);
    of += said.length;
    hits += said.filter((part) => held.has(part)).length;
  }
  return { hits, of };
}

/** `03` and `3` are one number: a writer may leave the zero out. */
function numbersIn(text: string): string[] {
  return [...text.matchAll(number)].map(([found]) => found.replace(/(^|\/)0+(?=\d)/gu, '$1'));
}
