import type { CaseFit } from './case-fit.ts';
import { matterWords } from './function-words.ts';
import { syllables } from './syllables.ts';

/**
 * What a rule sets aside: "đất nông nghiệp (không phải là đất trồng lúa, đất rừng)". Only in brackets: an exception
 * that is a rule of its own may be what is asked for.
 */
const aside =
  /\((?:không phải(?: là)?|không bao gồm|không gồm|không thuộc|không kể|trừ|ngoại trừ)(?= \p{Ll})[^)\n]*\)/giu;

/**
 * Holds a rule against the words of a question that `fellow`, the rule that ranks first, sets aside: one that sets
 * them aside too is for another case. Words that its heading says count as spoken of.
 */
export function asideFit(
  question: string,
  rule: string,
  { fellow, heading }: { readonly fellow: string; readonly heading: string },
): CaseFit {
  const out = setAside(question, fellow, heading);
  if (out.length === 0) return 'silent';
  if (setAside(question, rule, heading).length > 0) return 'other';
  const said = new Set(syllables(rule));
  return out.some((word) => said.has(word)) ? 'asked' : 'silent';
}

/** The words of a question that a rule names only to set them aside. */
function setAside(question: string, rule: string, heading: string): string[] {
  const bare = rule.normalize('NFC');
  const spans = bare.match(aside)?.filter((span) => !/trường hợp/iu.test(span)) ?? [];
  if (spans.length === 0) return [];
  const spoken = new Set(syllables(`${bare.replace(aside, ' ')} ${heading}`));
  const out = new Set(syllables(spans.join(' ')));
  return syllables(matterWords(question)).filter((word) => out.has(word) && !spoken.has(word));
}
