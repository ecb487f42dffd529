import type { Passage } from '../domain/passage.ts';
import { syllables } from '../language/syllables.ts';
import type { Understood } from './understood.ts';

/** A matter without a question: "tiền mai táng", "đăng ký lại". Longer ones say what they want. */
const MAX_SYLLABLES = 4;
/** Choices that are offered; more cannot be taken in at a glance. */
const MAX_CHOICES = 5;

/**
 * What to ask back when a question names a matter and not what is wanted of it, and more than one
 * điều speaks of it: their headings, best first. Empty when the question can be answered.
 */
export function clarifyingChoices(
  { query, types, named, carried }: Pick<Understood, 'query' | 'types' | 'named' | 'carried'>,
  passages: readonly Passage[],
): string[] {
  if (types.length > 0 || named.length > 0 || carried) return [];
  if (syllables(query).length > MAX_SYLLABLES) return [];
  const headings = passages.map(({ article }) => article.heading).filter(Boolean);
  const choices = [...new Set(headings)].slice(0, MAX_CHOICES);
  return choices.length > 1 ? choices : [];
}
