import type { CaseFit } from '../language/case-fit.ts';
import { holderAsked, holderOf, mayBeOneUnit } from '../language/holders.ts';
import { dutiesListed } from '../models/duties-list.ts';
import { leadWith, nearFellows } from './lead-with.ts';
import type { RankedPassage } from './rank.ts';

/** Twins rank this near: what the council of the province does is worded like what that of the xã does. */
const NEAR = 0.8;

/**
 * A law that gives duties to one body after another is asked about one of them: where what ranks first
 * stands under a heading of another body or level, the best of its document under the asked one's goes before it.
 */
export function leadByHolder(
  passages: readonly RankedPassage[],
  { readAs }: { readonly readAs: string },
): readonly RankedPassage[] {
  const [first] = passages;
  const fit = fitOf(readAs);
  const whole = wholeListOf(passages.filter(isOfDutiesAsked(readAs)), readAs);
  if (whole) return first?.isNamed ? passages : leadWith(whole, passages);
  if (!first || first.isNamed || fit(first) !== 'other') return passages;
  const lead = nearFellows(first, passages, NEAR).find((passage) => fit(passage) === 'asked');
  return leadWith(lead, passages);
}

/**
 * The start of the one list of the duties that are asked for: that of the law on the body, else the only one. A decree
 * gives a body duties in one field after another under the same heading; none of those is the list.
 */
function wholeListOf(listed: readonly RankedPassage[], readAs: string): RankedPassage | undefined {
  const ofBodies = listed.filter(isOfBodies);
  const meant = ofBodies.length > 0 ? ofBodies : listed;
  const [best] = meant;
  if (!best || meant.some(({ article }) => article !== best.article)) return undefined;
  // A list is read from its start, whichever of its items ranks first.
  const [leaf = best.leaf] = dutiesListed(readAs, best.article) ?? [];
  return meant.find((passage) => passage.leaf === leaf) ?? { ...best, leaf };
}

/** Whether a passage is of a law on the bodies themselves, which gives their duties in all fields. */
export function isOfBodies({ article: { document } }: RankedPassage): boolean {
  return /^(?:luật )?tổ chức (?:chính quyền địa phương|chính phủ)/iu.test(document.title ?? '');
}

/** Whether a passage stands in the list of the very duties that are asked for. */
export function isOfDutiesAsked(readAs: string): (passage: RankedPassage) => boolean {
  return ({ article }) => dutiesListed(readAs, article) !== undefined;
}

/** Whether a passage tells what another body than the asked one does. */
export function isOfOtherHolder(readAs: string): (passage: RankedPassage) => boolean {
  const fit = fitOf(readAs);
  return (passage) => fit(passage) === 'other';
}

function fitOf(readAs: string): (passage: RankedPassage) => CaseFit {
  const asked = holderAsked(readAs);
  return ({ article: { heading } }) => {
    const own = asked && holderOf(heading);
    if (!asked || !own) return 'silent';
    return own.body === asked.body && mayBeOneUnit(own, asked) ? 'asked' : 'other';
  };
}
