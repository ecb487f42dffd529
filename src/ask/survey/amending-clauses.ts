import type { Place } from '../../domain/effect.ts';
import type { LegalDocument } from '../../domain/legal-document.ts';
import { splitAddress } from '../../domain/provision.ts';
import type { StatedRelation } from '../../store/catalogue.ts';
import type { KeyOf } from './held-keys.ts';

/** A clause of a held document that changes words of another one. */
export type AmendingClause = {
  readonly by: Place;
  readonly on: Place;
  /** First day on which it acts, where its words name one. */
  readonly since?: string;
  /** Whether what it changes is held. */
  readonly isHeld: boolean;
};

/** Clauses that amend, by the key of the document that they stand in. */
export function amendingClauses(
  documents: readonly LegalDocument[],
  relations: readonly StatedRelation[],
  keyOf: KeyOf,
): ReadonlyMap<string, readonly AmendingClause[]> {
  const normative = new Set(
    documents.filter(({ tier }) => tier === 'normative').map(({ key }) => key),
  );
  const clauses = relations
    .filter(
      ({ kind, by, documentKey }) =>
        kind === 'amends' && by === undefined && normative.has(documentKey),
    )
    .map((relation): AmendingClause => {
      const { documentKey: named, path } = splitAddress(relation.target);
      const held = keyOf(relation);
      return {
        by: { documentKey: relation.documentKey, path: relation.from },
        on: { documentKey: held ?? named, path },
        isHeld: held !== undefined,
        ...(relation.since ? { since: relation.since } : {}),
      };
    });
  return Map.groupBy(clauses, ({ by }) => by.documentKey);
}
