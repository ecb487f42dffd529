import type { Article, Leaf } from './passage.ts';

/** Ends in a colon: what stands below says nothing, or the opposite, without it. */
const governs = /:\s*$/u;

/** Whether a leaf only leads in what stands below it. */
export function isLeading({ kind, text }: Pick<Leaf, 'kind' | 'text'>): boolean {
  return kind === 'intro' && governs.test(text);
}

/** What leaves that are said in one sentence have in common: items of one list belong together, a khoản stands alone. */
export function sentenceOf({ kind, address, parent }: Leaf): string {
  return kind === 'point' || kind === 'subpoint' ? parent : address;
}

/**
 * The lead-ins above a leaf without which it must not be quoted, outermost first: "Không phải xin
 * phép trong các trường hợp sau đây:" above a khoản, "hồ sơ gồm:" above a điểm. A điểm needs the
 * lead-in of its khoản in any case.
 */
export function leadInsOf(
  leaf: Leaf,
  { address, leaves }: Pick<Article, 'address' | 'leaves'>,
): Leaf[] {
  const found: Leaf[] = [];
  const own = leaf.kind === 'intro' ? parentOf(leaf.parent) : leaf.parent;
  for (let node = own; node.startsWith(address); node = parentOf(node)) {
    const intro = leaves.find(({ kind, parent }) => kind === 'intro' && parent === node);
    const isItem = leaf.kind === 'point' || leaf.kind === 'subpoint';
    const needed = intro && (governs.test(intro.text) || (isItem && node === leaf.parent));
    if (intro && needed && intro.address !== leaf.address) found.unshift(intro);
  }
  return found;
}

function parentOf(address: string): string {
  return address.slice(0, Math.max(0, address.lastIndexOf('/')));
}
