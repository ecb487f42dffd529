import type { DocumentTerm, OwnDay } from '../effect.ts';
import { covers } from './covers.ts';

/** First day of a provision: what the innermost effect clause says; undefined when none does. */
export function startOf(
  { starts }: Pick<DocumentTerm, 'starts'>,
  path: string,
): OwnDay | undefined {
  return starts
    .filter((own) => covers(own, path))
    .reduce<OwnDay | undefined>(
      (inner, own) => (inner === undefined || own.path.length > inner.path.length ? own : inner),
      undefined,
    );
}

/** First day after a provision's own term: the earliest that any clause sets. */
export function endOf({ ends }: Pick<DocumentTerm, 'ends'>, path: string): OwnDay | undefined {
  return ends
    .filter((own) => covers(own, path))
    .reduce<OwnDay | undefined>(
      (first, own) => (first === undefined || own.day < first.day ? own : first),
      undefined,
    );
}
