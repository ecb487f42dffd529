import type { Article, Leaf } from '../domain/passage.ts';

/** What leads a leaf in: the opening words of the khoản or điểm that it is an item of. */
export function leadInsTo(leaf: Leaf, { leaves }: Article): Leaf[] {
  return leaves.filter(({ kind, parent }) => kind === 'intro' && parent === leaf.parent);
}
