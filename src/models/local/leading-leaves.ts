import { isWithin } from '../../domain/provision.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import type { RangeFit } from '../../language/range-fit.ts';
import type { LeafFit } from '../leaf-fit.ts';
import { areReadAtOnce, fellowLeaves, isLeading } from './fellow-leaves.ts';
import { tiedLeaves } from './tied-leaves.ts';

/**
 * A longer list is not shown item by item: its lead-in and its citation lead to it. The longest
 * dossier of the national portal's commune procedures has 14 papers.
 */
const MAX_ITEMS = 40;

/** The leaves that answer; of a list too long to be said, its item that ranks first and not its bare head. */
export function leadOf(best: Passage, passages: readonly Passage[], question: string): Leaf[] {
  const fellows = tiedLeaves(fellowLeaves(best, question), { best, passages, question });
  const { leaf, article } = best;
  if (fellows.length > 1 || !isLeading(leaf)) return fellows;
  const item = passages.find(
    (other) =>
      other.article.address === article.address &&
      other.leaf.kind !== 'intro' &&
      isWithin(other.leaf.address, leaf.parent),
  );
  return item ? [item.leaf] : fellows;
}

/** Of a dossier or of steps: the list of the best leaf in one sentence where it is short, else its head. */
export function stepsLead(best: Passage): Leaf[] {
  const { leaf, article } = best;
  const items = listOf(best, true);
  if (leaf.kind === 'clause') return [leaf];
  const head = article.leaves.find((one) => one.parent === leaf.parent && isLeading(one));
  if (!head) return [leaf];
  return areReadAtOnce(items) ? items : [head];
}

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

/** Of leaves of which one is made for the quantity that is asked about, not those made for others. */
export function madeFor(leaves: readonly Leaf[], article: Article, fitOf: LeafFit): Leaf[] {
  const isFor = (fit: RangeFit) => leaves.some((leaf) => fitOf(leaf, article) === fit);
  if (!isFor('fits')) return [...leaves];
  return leaves.filter((leaf) => fitOf(leaf, article) !== 'excludes');
}
