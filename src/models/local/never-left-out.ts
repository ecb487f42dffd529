import { isLeading, leadInsOf } from '../../domain/lead-ins.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import { isWithin } from '../../domain/provision.ts';
import { namesGap } from '../../language/names-gap.ts';
import { questionFocus } from '../../language/question-focus.ts';
import { forbids, isException } from '../exceptions.ts';

/** What an answer never hides of its điều: exceptions, gaps, and what forbids where it is asked whether. */
export function neverLeftOut({ leaf, article }: Passage, question: string): Leaf[] {
  const { asksWhether } = questionFocus(question);
  const scope = scopeOf(leaf, article);
  return article.leaves.filter(
    (one) =>
      isWithin(one.address, scope) &&
      (isException(one.text) ||
        namesGap(one.text) ||
        (asksWhether && forbids(one.text) && !isOfDeeds(one, article))),
  );
}

/**
 * The node whose exceptions belong to a leaf: its điều. An annex holds many procedures, and what one of
 * them excepts says nothing of the others: there it is the node around the list of the leaf.
 */
function scopeOf(leaf: Leaf, { address, leaves }: Article): string {
  const isAnnex = leaves.some(({ kind }) => kind === 'item');
  if (!isAnnex) return address;
  const isListed = leaves.some((one) => one.parent === leaf.parent && isLeading(one));
  const scope = isListed ? leaf.parent.slice(0, leaf.parent.lastIndexOf('/')) : leaf.parent;
  return isWithin(scope, address) ? scope : address;
}

/** "Vi phạm … gồm các hành vi: a) Không lập hồ sơ …" tells what is done, not what is forbidden. */
const deeds = /hành vi/iu;

function isOfDeeds(leaf: Leaf, article: Article): boolean {
  return leadInsOf(leaf, article).some(({ text }) => deeds.test(text) && !forbids(text));
}
