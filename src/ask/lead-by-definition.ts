import type { Leaf } from '../domain/passage.ts';
import type { RankedPassage } from './rank.ts';
import { definedTerm, termAsked } from '../language/definitions.ts';

/** Whether a leaf says the very meaning that a question asks for. */
export function definesAsked(readAs: string): (leaf: Leaf) => boolean {
  const term = termAsked(readAs);
  return ({ text }) => term !== '' && definedTerm(text) === term;
}

/** What says the meaning goes before all else, with the score of the first: no other provision can say it better. */
export function leadByDefinition(
  passages: readonly RankedPassage[],
  defines: (leaf: Leaf) => boolean,
): readonly RankedPassage[] {
  const lead = passages.find(({ leaf }) => defines(leaf));
  const [first] = passages;
  if (!first || !lead || first.isNamed) return passages;
  return [{ ...lead, score: first.score }, ...passages.filter((passage) => passage !== lead)];
}
