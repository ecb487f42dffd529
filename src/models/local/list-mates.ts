import { isLeading } from '../../domain/lead-ins.ts';
import type { Article, Leaf } from '../../domain/passage.ts';
import { isWithin } from '../../domain/provision.ts';
import { holdsTogether } from '../../language/asked-list.ts';
import { denies } from '../../language/denies.ts';
import { quotable } from '../quotable.ts';

/** A longer list is not said item by item wherever one of its items is. */
const MAX_MATES = 12;
const negates = /^không(?!\p{L})/iu;

/**
 * The items that a leaf must not be said without, itself among them, in text order: those that their
 * lead-in counts or joins ("có đủ ba điều kiện:"), and those of a "Không …:" that no heading prepares
 * for, of which one alone reads as a rule against itself.
 */
export function listMates(leaf: Leaf, article: Article): Leaf[] {
  if (leaf.kind !== 'point' && leaf.kind !== 'subpoint') return [leaf];
  const lead = article.leaves.find((one) => one.parent === leaf.parent && isLeading(one));
  const words = lead && quotable(lead)?.text;
  if (words === undefined) return [leaf];
  const turns = negates.test(words) && !denies(article.heading);
  if (!turns && !holdsTogether(words)) return [leaf];
  const mates = article.leaves.filter(
    (one) => isWithin(one.address, leaf.parent) && !isLeading(one),
  );
  return mates.length <= MAX_MATES ? mates : [leaf];
}
