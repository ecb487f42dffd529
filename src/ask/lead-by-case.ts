import { leadInsOf } from '../domain/lead-ins.ts';
import { tellsOtherOrdinal } from '../language/ordinals.ts';
import { setsAside } from '../language/set-aside.ts';
import { leadWith } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/** The rule for the case itself ranks this near the one for another: they differ by a word. */
const NEAR = 0.8;

/**
 * Where what ranks first is made for another case than the question's, by its words, the best of its document that is
 * not goes before it: "lần thứ hai" where the first is asked for, "đất nông nghiệp (không phải là đất trồng lúa)" for a rice field.
 */
export function leadByCase(
  passages: readonly RankedPassage[],
  { readAs }: { readonly readAs: string },
): readonly RankedPassage[] {
  const [first] = passages;
  const isOfOther = isOfOtherCase(readAs);
  if (!first || first.isNamed || !isOfOther(first)) return passages;
  const fitting = passages.filter(
    (passage) =>
      passage.article.document.key === first.article.document.key &&
      passage.score >= first.score * NEAR &&
      !isOfOther(passage),
  );
  const sibling = fitting.find(({ article }) => article.address === first.article.address);
  return leadWith(sibling ?? fitting[0], passages);
}

/** Whether a passage is made for another case than the question's, by its words. */
export function isOfOtherCase(readAs: string): (passage: RankedPassage) => boolean {
  return ({ leaf, article }) => {
    const leads = leadInsOf(leaf, article).map(({ text }) => text);
    const rule = [...leads, leaf.text].join('\n');
    return (
      tellsOtherOrdinal(readAs, `${article.heading}\n${rule}`) ||
      setsAside(readAs, rule, [article.heading])
    );
  };
}
