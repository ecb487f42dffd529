import { isLeading } from '../../domain/lead-ins.ts';
import type { Leaf, Passage } from '../../domain/passage.ts';
import { isWithin } from '../../domain/provision.ts';

/**
 * A longer list is not shown item by item: its lead-in and its citation lead to it. The longest
 * dossier of the national portal's commune procedures has 14 papers.
 */
const MAX_ITEMS = 40;

/**
 * The items of the list that the best leaf heads or, for dossiers and steps, belongs to: all that
 * lies below the same node, however deep. Empty for a list too long to be read.
 */
export function listOf({ leaf, article }: Passage, isOfSteps: boolean): Leaf[] {
  if (leaf.kind !== 'intro' && !isOfSteps) return [];
  const items = article.leaves.filter((one) => {
    const isOwnIntro = one.kind === 'intro' && one.parent === leaf.parent;
    const isBelow = one.address !== leaf.parent && isWithin(one.address, leaf.parent);
    // A lead-in inside the list is said with the items below it.
    return isBelow && !isOwnIntro && !isLeading(one);
  });
  return items.length > MAX_ITEMS ? [] : items;
}
