import type { Leaf } from '../domain/passage.ts';
import { termAsked, termsDefined } from '../language/definitions.ts';
import { syllables } from '../language/syllables.ts';
import { leadWith } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/** Whether a leaf says the very meaning that a question asks for. */
export function definesAsked(readAs: string): (leaf: Leaf) => boolean {
  const term = termAsked(readAs);
  return ({ text }) => term !== '' && termsDefined(text).has(term);
}

/** What says the meaning goes before all else, with the score of the first: no other provision can say it better. */
export function leadByDefinition(
  passages: readonly RankedPassage[],
  { readAs }: { readonly readAs: string },
): readonly RankedPassage[] {
  const [first] = passages;
  if (!first || first.isNamed) return passages;
  const defines = definesAsked(readAs);
  const said = passages.filter(({ leaf }) => defines(leaf));
  // "Trợ giúp pháp lý là trách nhiệm của Nhà nước" says no meaning; the điều that is named for it does.
  const named = said.filter(({ article: { heading } }) => isOfMeaning(heading, readAs));
  const isOfFirst = ({ article }: RankedPassage) =>
    article.document.key === first.article.document.key;
  return leadWith(named.find(isOfFirst) ?? named[0] ?? said[0], passages);
}

function isOfMeaning(heading: string, readAs: string): boolean {
  const spelled = syllables(heading).join(' ');
  return spelled === termAsked(readAs) || /giải thích|từ ngữ|khái niệm/u.test(spelled);
}
