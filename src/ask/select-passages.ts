import type { Statement } from '../domain/answer.ts';
import type { Passage } from '../domain/passage.ts';
import { citePassage } from './cite.ts';

/**
 * Least share of the question's weight that a passage must hold to answer it. Fitted on the golden
 * dev set: highest value of right outcomes; docs/decisions/0005 has the curve.
 */
const MIN_SUPPORT = 0.5;
/** Provisions named under "đừng dùng": those that an officer would have found first. */
const MAX_OBSOLETE = 2;

const unusable: ReadonlySet<string> = new Set(['expired', 'not-yet', 'suspended']);

export type Selection = {
  /** Supported and not known to be without force on the day asked for; best first. */
  readonly usable: readonly Passage[];
  /** What an officer may remember and must not use, each with the reason. */
  readonly obsolete: readonly Statement[];
};

/** Parts what may be relied upon from what may not, and drops what does not bear on the question. */
export function selectPassages(passages: readonly Passage[]): Selection {
  const supported = passages.filter(({ support }) => support >= MIN_SUPPORT);
  const withoutForce = supported.filter(({ leaf }) => unusable.has(leaf.validity.status));
  const oneEach = withoutForce.filter(
    ({ article }, at) =>
      withoutForce.findIndex((other) => other.article.address === article.address) === at,
  );
  return {
    usable: supported.filter(({ leaf }) => !unusable.has(leaf.validity.status)),
    obsolete: oneEach.slice(0, MAX_OBSOLETE).map((passage) => ({
      text: `${passage.article.label}: ${passage.leaf.validity.reason}.`,
      citations: [citePassage(passage)],
    })),
  };
}
