import type { Passage } from '../domain/passage.ts';
import type { Question } from '../domain/question.ts';
import type { Lookup } from '../models/writer.ts';
import { find, type FindParts } from './find.ts';
import type { RankedPassage } from './rank.ts';
import { mayBeReliedUpon } from './may-be-relied-upon.ts';

/** Passages that one look brings: a page, not a chapter. */
const MAX_FOUND = 8;

/** A look-up that remembers what it gave out: only that may be quoted. */
export type RememberingLookup = Lookup & { readonly given: () => readonly Passage[] };

/**
 * Lets a model look further from a question: the same day, place and policy, and nothing that has no
 * force. What it asks with is data, like the question itself.
 */
export function createLookup(question: Question, parts: FindParts): RememberingLookup {
  const given: Passage[] = [];
  const findBy = async (text: string) => {
    const { conversation: _earlier, ...about } = question;
    const { passages, here } = await find({ ...about, text }, {}, parts);
    return passages.filter(({ article }) => here.has(article.document.key));
  };
  const give = (found: readonly RankedPassage[]) => {
    const usable = found.filter(mayBeReliedUpon).slice(0, MAX_FOUND);
    given.push(...usable);
    return usable;
  };
  const named = async (reference: string) =>
    (await findBy(reference)).filter(({ isNamed }) => isNamed);
  return {
    search: async (query) => give(await findBy(query)),
    open: async (reference) => give(await named(reference)),
    timeline: async (reference) => {
      const found = (await named(reference)).slice(0, MAX_FOUND);
      return found.map(({ leaf }) => `${leaf.label}: ${leaf.validity.reason}`);
    },
    given: () => given,
  };
}
