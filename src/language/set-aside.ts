import { matterWords } from './function-words.ts';
import { syllables } from './syllables.ts';

/**
 * What a rule sets aside: "đất nông nghiệp (không phải là đất trồng lúa, đất rừng)". Only in brackets: an exception
 * that is a rule of its own may be what is asked for.
 */
const aside =
  /\((?:không phải(?: là)?|không bao gồm|không gồm|không thuộc|không kể|trừ|ngoại trừ)(?= \p{Ll})[^)\n]*\)/giu;

/**
 * Whether a rule names something of a question only to set it aside. Words that the heading or what
 * leads in says count as spoken of.
 */
export function setsAside(question: string, rule: string, above: readonly string[]): boolean {
  const spans = rule.normalize('NFC').match(aside);
  if (!spans) return false;
  const left = syllables([rule.normalize('NFC').replace(aside, ' '), ...above].join(' '));
  const spoken = new Set(left);
  const out = new Set(syllables(spans.join(' ')));
  return syllables(matterWords(question)).some((word) => out.has(word) && !spoken.has(word));
}
