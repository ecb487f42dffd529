import { leadInsOf } from '../domain/lead-ins.ts';
import type { CaseFit } from '../language/case-fit.ts';
import { ordinalFit } from '../language/ordinals.ts';
import { endsAskingWhether } from '../language/question-focus.ts';
import type { QuestionType } from '../language/question-types.ts';
import { asideFit } from '../language/set-aside.ts';
import { leadWith, nearFellows, siblingFirst } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/** The rule for the case itself ranks this near the one for another: they differ by a word. */
const NEAR = 0.8;

type Asked = {
  readonly readAs: string;
  readonly types: readonly QuestionType[];
};

/**
 * Where what ranks first is made for another case than the question's, by its words, the best of its document that
 * names the asked one goes before it: "lần thứ hai" where the first is asked for, "đất nông nghiệp (không phải là
 * đất trồng lúa)" for a rice field. What names neither stays behind: it may be what follows from the other.
 */
export function leadByCase(
  passages: readonly RankedPassage[],
  asked: Asked,
): readonly RankedPassage[] {
  const [first] = passages;
  if (!first || first.isNamed || !isOfOtherCase(asked)(first)) return passages;
  const fit = fitBeside(asked, first);
  const fitting = nearFellows(first, passages, NEAR).filter((passage) => fit(passage) === 'asked');
  return leadWith(siblingFirst(first, fitting), passages);
}

/** Whether a passage is made for another case than the question's, by its words. */
export function isOfOtherCase(asked: Asked): (passage: RankedPassage) => boolean {
  return (passage) => fitBeside(asked, passage)(passage) === 'other';
}

/** How passages stand to the case, held against what `first` sets aside. */
function fitBeside({ readAs, types }: Asked, first: RankedPassage) {
  const fellow = ruleOf(first);
  // Whether somebody may is answered by the exception that he is.
  const isWhether = types.includes('may-must') || endsAskingWhether(readAs);
  return (passage: RankedPassage): CaseFit => {
    const rule = ruleOf(passage);
    const { heading } = passage.article;
    const fits = [
      ordinalFit(readAs, `${heading}\n${rule}`),
      isWhether ? 'silent' : asideFit(readAs, rule, { fellow, heading }),
    ];
    if (fits.includes('other')) return 'other';
    return fits.includes('asked') ? 'asked' : 'silent';
  };
}

/** A leaf behind what leads it in. */
function ruleOf({ leaf, article }: RankedPassage): string {
  return [...leadInsOf(leaf, article), leaf].map(({ text }) => text).join('\n');
}
