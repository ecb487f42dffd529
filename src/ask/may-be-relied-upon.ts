import { unusable } from '../domain/citation.ts';
import type { Passage } from '../domain/passage.ts';

/** Whether a passage is not known to be without force on the day asked for. */
export function mayBeReliedUpon({ leaf }: Passage): boolean {
  return !unusable.has(leaf.validity.status);
}
