import type { LegalBasis } from '../domain/competence.ts';
import { isWithin, addressOf } from '../domain/provision.ts';
import type { Article } from '../domain/passage.ts';
import { findReferences } from '../language/references.ts';

/** Whether an điều of an illustrative document says that it rests on one of these provisions. */
export function restsOnAny(
  { restsOn = [] }: Pick<Article, 'restsOn'>,
  bases: readonly LegalBasis[],
): boolean {
  const named = restsOn.flatMap((text) =>
    findReferences(text).flatMap(({ key, paths }) =>
      key === undefined ? [] : paths.map((path) => addressOf(key, path)),
    ),
  );
  return bases.some(({ address }) =>
    named.some((other) => isWithin(other, address) || isWithin(address, other)),
  );
}
