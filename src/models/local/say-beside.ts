import type { Leaf } from '../../domain/passage.ts';
import { namesGap } from '../../language/names-gap.ts';
import { limits } from '../exceptions.ts';
import type { DraftStatement } from '../writer.ts';
import { asksOf } from './asks-of.ts';
import { fellowLeaves } from './fellow-leaves.ts';
import type { Grounds } from './grounds.ts';
import type { Speech } from './speech.ts';

/** Close passages beside the answer. More is a wall of quotes; exceptions are never cut. */
const MAX_BESIDE = 2;

/** What ranks close to the best in its own điều and is not said yet. */
export type Beside = {
  /** Tells what is asked for no less aptly than the best. */
  readonly adding: readonly DraftStatement[];
  /** Shows where the rule ends. */
  readonly limiting: readonly DraftStatement[];
};

/** Says the neighbours of what leads; one that neither adds nor limits is passed over. */
export function sayBeside(
  { inquiry, types, best, close, isForOthers }: Grounds,
  speech: Speech,
): Beside {
  const { article } = best;
  const neighbours = close
    .filter((other) => other.article.address === article.address && !speech.isSaid(other.leaf))
    .slice(0, MAX_BESIDE)
    .map(({ leaf }) => ({
      leaf,
      said: speech.say(fellowLeaves({ ...best, leaf }, inquiry), article),
    }));
  // Every rule names somebody: who decides is said by the first.
  const asks = asksOf(
    inquiry,
    types.filter((type) => type !== 'who'),
  );
  const least = inquiry.aptness(best);
  const isAsked = ({ leaf }: { readonly leaf: Leaf }) =>
    (asks.length === 0 || asks.some((isTold) => isTold(leaf.text))) &&
    inquiry.aptness({ leaf, article }) >= least;
  const isLimiting = (one: { readonly leaf: Leaf }) => isLimit(one.leaf) || isForOthers(one);
  return {
    adding: neighbours
      .filter((one) => !isLimiting(one) && isAsked(one))
      .flatMap(({ said }) => said),
    limiting: neighbours.filter(isLimiting).flatMap(({ said }) => said),
  };
}

/** When a rule holds, what it does not allow, or what of it is not on file. */
function isLimit({ text }: Leaf): boolean {
  return limits(text) || namesGap(text);
}
