import { isWithin } from '../../domain/provision.ts';
import { isLeading, leadInsOf } from '../../domain/lead-ins.ts';
import type { Article, Leaf, Passage } from '../../domain/passage.ts';
import { matterWords } from '../../language/function-words.ts';
import { periodsTold, type PeriodKind } from '../../language/periods.ts';
import { syllables } from '../../language/syllables.ts';
import type { Inquiry } from './inquiry.ts';

/** More leaves than this are a list to be read in the document, not an answer. */
const MAX_FELLOWS = 6;
/** But short ones that fill no more than eight lines are still one sentence. */
const MAX_SHORT = 12;
const MAX_CHARS = 700;
/** A word of Vietnamese has two syllables: one alone ("giấy", "xã") singles no leaf out. */
const CHANCE = 1;
/** Slots of a question that ask for a period. */
const periodSlots = new Set(['duration', 'days', 'months']);

/**
 * The leaves that answer as well as the best, itself among them, in text order: the other items of
 * its list; for an amount or a period that is asked for, the other khoản of the điều that tell one.
 * Only the best where the question singles it out, by words that neither headings nor fellows hold,
 * or where too many would answer.
 */
export function fellowLeaves({ leaf, article }: Passage, inquiry: Inquiry): Leaf[] {
  if (leaf.kind === 'intro') return shortList(leaf, article);
  const candidates = candidatesOf(leaf, article, inquiry);
  const open = openWords(leaf, article, inquiry);
  const held = countIn(leaf.text, open);
  const fellows = candidates.filter(
    (other) => other === leaf || countIn(other.text, open) + CHANCE >= held,
  );
  // An item that is singled out against some of its list is not answered by the others.
  const isWhole = fellows.length === candidates.length || leaf.kind === 'clause';
  return isWhole && fellows.length <= MAX_FELLOWS ? fellows : [leaf];
}

function candidatesOf(leaf: Leaf, article: Article, { slots, aptness }: Inquiry): Leaf[] {
  if (leaf.kind !== 'clause') {
    // An điều without khoản stands in its chapter, which is no list of leaves.
    return article.leaves.filter(
      (other) => other === leaf || (other.kind !== 'intro' && isWithin(other.address, leaf.parent)),
    );
  }
  const isOfTime = slots.some(({ name }) => periodSlots.has(name));
  const periods = isOfTime ? periodsTold(leaf.text) : new Set<PeriodKind>();
  const least = aptness({ leaf, article });
  const tells = (other: Leaf) =>
    slots.every(({ isFilledBy }) => isFilledBy(other.text)) &&
    aptness({ leaf: other, article }) >= least &&
    (periods.size === 0 || !periods.isDisjointFrom(periodsTold(other.text)));
  if (slots.length === 0 || !tells(leaf)) return [leaf];
  return article.leaves.filter(
    (other) => other === leaf || (other.kind === 'clause' && tells(other)),
  );
}

/** Whether one sentence still holds the items of a list. */
export function areReadAtOnce(items: readonly Leaf[]): boolean {
  const length = items.reduce((sum, { text }) => sum + text.length, 0);
  return items.length <= MAX_FELLOWS || (items.length <= MAX_SHORT && length <= MAX_CHARS);
}

/** What a lead-in leads to, lead-ins inside the list left out: they are said with their items. */
function shortList(intro: Leaf, { leaves }: Article): Leaf[] {
  const items = leaves.filter(
    (leaf) => leaf !== intro && isWithin(leaf.address, intro.parent) && !isLeading(leaf),
  );
  return isLeading(intro) && items.length > 0 && areReadAtOnce(items) ? items : [intro];
}

/** Whether a head, with what stands above it, holds every word of the question's matter. */
export function saysAllAsked(head: Leaf, article: Article, inquiry: Inquiry): boolean {
  const open = openWords(head, article, inquiry);
  return countIn(head.text, open) === open.size;
}

/** Words of the question's matter that what stands above the leaf leaves open. */
function openWords(leaf: Leaf, article: Article, { question }: Inquiry): ReadonlySet<string> {
  const leads = leadInsOf(leaf, article).map(({ text }) => text);
  const above = [article.document.title, article.path, article.heading, ...leads].join(' ');
  return new Set(syllables(matterWords(question))).difference(new Set(syllables(above)));
}

function countIn(text: string, words: ReadonlySet<string>): number {
  return new Set(syllables(text)).intersection(words).size;
}
