import { isWithin } from '../domain/provision.ts';
import type { HeldGap } from '../store/catalogue.ts';
import type { NamedDocument } from './understood.ts';

/** Where a question names a part of what is held undivided, the whole is meant: the part has no address. */
export function namedWithinGaps(
  named: readonly NamedDocument[],
  gaps: readonly HeldGap[],
): readonly NamedDocument[] {
  if (gaps.length === 0) return named;
  return named.map(({ document, paths }) => {
    const own = gaps.filter(({ documentKey }) => documentKey === document.key);
    const held = paths.map((path) => own.find((gap) => isWithin(path, gap.path))?.path ?? path);
    return { document, paths: [...new Set(held)] };
  });
}
