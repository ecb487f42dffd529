import { isLeading } from '../../domain/lead-ins.ts';
import { isWithin } from '../../domain/provision.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import type { RangeFit } from '../../language/range-fit.ts';
import type { LeafFit } from '../leaf-fit.ts';
import { areReadAtOnce, fellowLeaves, saysAllAsked } from './fellow-leaves.ts';
import type { Grounds } from './grounds.ts';
import type { Inquiry } from './inquiry.ts';
import { listOf } from './list-of.ts';
import { tiedLeaves } from './tied-leaves.ts';
import { furtherLists, toldOf, wholeList, type ListedArticle } from './whole-list.ts';

/** What an answer begins with. */
export type Leading = {
  readonly lead: readonly Leaf[];
  /** Of the list that the lead heads or belongs to. */
  readonly items: readonly Leaf[];
  /** All of the list that is said whole, told or not; empty where none is. */
  readonly whole: readonly Leaf[];
  /** The lists of other điều that are asked for with it. */
  readonly further: readonly ListedArticle[];
};

/** Chooses what leads: a list that is asked for whole, how something is done, or what answers the case. */
export function leadingLeaves(grounds: Grounds): Leading {
  const { inquiry, best, passages, isOfSteps, isForOthers } = grounds;
  const whole = wholeList(best, passages, inquiry.question);
  if (whole) {
    const further = furtherLists(best, passages, inquiry);
    return { lead: toldOf(whole, best.leaf, inquiry), items: [], whole, further };
  }
  const alone = { whole: [], further: [] };
  if (isOfSteps) return { ...alone, lead: stepsLead(best), items: listOf(best, true) };
  const within = passages.filter((passage) => !isForOthers(passage));
  const forCase = (leaves: readonly Leaf[]) => madeFor(leaves, best.article, inquiry.fitOf);
  const lead = forCase(leadOf(best, within, inquiry));
  return { ...alone, lead, items: forCase(listOf(best, false)) };
}

/**
 * The leaves that answer; of a list too long to be said, its item that ranks first and not its bare head. A list
 * whose head says all that is asked is said in the order of the text: no item is meant before the others.
 */
function leadOf(best: Passage, passages: readonly Passage[], inquiry: Inquiry): Leaf[] {
  const fellows = tiedLeaves(fellowLeaves(best, inquiry), { best, passages, inquiry });
  const { leaf, article } = best;
  if (fellows.length > 1 || !isLeading(leaf)) return fellows;
  const item = passages.find(
    (other) =>
      other.article.address === article.address &&
      other.leaf.kind !== 'intro' &&
      isWithin(other.leaf.address, leaf.parent),
  );
  if (!item) return fellows;
  const [first = item.leaf] = listOf(best, false);
  return [saysAllAsked(leaf, article, inquiry) ? first : item.leaf];
}

/** Of a dossier or of steps: the list of the best leaf in one sentence where it is short, else its head. */
function stepsLead(best: Passage): Leaf[] {
  const { leaf, article } = best;
  if (leaf.kind === 'clause') return [leaf];
  const head = article.leaves.find((one) => one.parent === leaf.parent && isLeading(one));
  if (!head) return [leaf];
  const items = listOf(best, true);
  return areReadAtOnce(items) ? items : [head];
}

/** Of leaves of which one is made for the quantity that is asked about, not those made for others. */
function madeFor(leaves: readonly Leaf[], article: Article, fitOf: LeafFit): Leaf[] {
  const isFor = (fit: RangeFit) => leaves.some((leaf) => fitOf(leaf, article) === fit);
  if (!isFor('fits')) return [...leaves];
  return leaves.filter((leaf) => fitOf(leaf, article) !== 'excludes');
}
