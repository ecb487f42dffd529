import { isLeading } from '../domain/lead-ins.ts';
import type { Article, Leaf } from '../domain/passage.ts';
import { announcesDuties } from '../language/duties.ts';

/**
 * Letters of the longest list that is said whole: what the chairman of a xã may and must do has seventeen khoản and
 * 4,100. That of its council has 9,000, which is read in the document.
 */
const MAX_CHARS = 5000;

/** All that somebody may or must do, where a question asks for it as a whole and an điều lists it; its leaves in text order. */
export function dutiesListed(question: string, { heading, leaves }: Article): Leaf[] | undefined {
  if (!announcesDuties(question, heading)) return undefined;
  const items = leaves.filter((leaf) => !isLeading(leaf));
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  return length <= MAX_CHARS ? items : undefined;
}
