import type { LegalDocument } from '../domain/legal-document.ts';
import type { Passage } from '../domain/passage.ts';
import { splitAddress } from '../domain/provision.ts';
import { letters, remembered } from '../language/remembered.ts';
import { syllables } from '../language/syllables.ts';
import type { ValidityOf } from './judge.ts';
import { mayBeReliedUpon } from './may-be-relied-upon.ts';
import { isRewritten } from './new-wordings.ts';
import type { RankedPassage } from './rank.ts';

/** Share of neighbouring syllables that two wordings have in common when one is the other made anew. */
const SAME_WORDING = 0.6;

/** What keeps the words of a passage that has ended; undefined where nothing does. */
export type HeirOf = (ended: Passage) => RankedPassage | undefined;

type HeirParts = {
  readonly survey: { readonly documents: readonly LegalDocument[] };
  readonly validityOf: ValidityOf;
};

/**
 * Law that is made anew keeps most of its words: those of 77/2015/QH13 stand in 72/2025/QH15, which ended what had
 * ended it. Of what was found, the words that a clause put in the place of the old ones, else the passage with nearly the
 * same wording in the document that ended the old one, in the one that ended that, and so on.
 */
export function heirsAmong(passages: readonly RankedPassage[], parts: HeirParts): HeirOf {
  return (ended) => {
    const { cause } = ended.leaf.validity;
    if (isRewritten(ended.leaf)) {
      return passages.find((one) => one.leaf.address === cause?.address && mayBeReliedUpon(one));
    }
    const within = successorsOf(ended, parts);
    const wording = wordingOf(ended);
    const [nearest] = passages
      .filter((one) => within.has(one.article.document.key) && mayBeReliedUpon(one))
      .map((passage) => ({ passage, likeness: likenessOf(wording, wordingOf(passage)) }))
      .toSorted((one, other) => other.likeness - one.likeness);
    return nearest && nearest.likeness >= SAME_WORDING ? nearest.passage : undefined;
  };
}

/** Keys of the document that ended a passage, of the one that ended that as a whole, and so on. */
function successorsOf({ leaf }: Passage, { survey, validityOf }: HeirParts): ReadonlySet<string> {
  const keys = new Set<string>();
  let { status, cause } = leaf.validity;
  while (status === 'expired' && cause) {
    const { documentKey } = splitAddress(cause.address);
    const document = survey.documents.find(({ key }) => key === documentKey);
    // One that set an end for itself is its own cause.
    if (!document || keys.has(documentKey)) break;
    keys.add(documentKey);
    ({ status, cause } = validityOf(document, ''));
  }
  return keys;
}

/** The text of a leaf; of a lead-in with the items that tell it from others. */
export function wordingOf({ leaf, article: { leaves } }: Passage): string {
  if (leaf.kind !== 'intro') return leaf.text;
  return leaves
    .filter(({ parent }) => parent === leaf.parent)
    .map(({ text }) => text)
    .join('\n');
}

/** Dice's coefficient over pairs of neighbouring syllables, 0 to 1. */
function likenessOf(one: string, other: string): number {
  const [a, b] = [pairsOf(one), pairsOf(other)];
  return a.size + b.size === 0 ? 0 : (2 * a.intersection(b).size) / (a.size + b.size);
}

const pairsOf = remembered((text: string): ReadonlySet<string> => {
  const all = syllables(text);
  return new Set(all.slice(1).map((second, at) => `${all[at]} ${second}`));
}, letters(1_000_000));
