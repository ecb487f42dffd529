import type { LegalDocument, Relation } from '../../domain/legal-document.ts';
import { addressOf, splitAddress } from '../../domain/provision.ts';
import type { StatedRelation } from '../../store/catalogue.ts';
import { causeOf } from './cause.ts';
import type { KeyOf } from './held-keys.ts';

/** A clause of a held text by which one rule goes before another. */
export type PrecedenceClause = Pick<Relation, 'from' | 'over' | 'to' | 'subjects'> & {
  readonly kind: 'overrides' | 'yields';
  readonly by: LegalDocument;
  /** `khoản 3 Điều 21 Nghị định 139/2025/NĐ-CP`. */
  readonly label: string;
  /** Key or address of what it goes before, or of what gives way; held under this name. */
  readonly target: string;
};

/** Clauses on precedence in normative texts that are held, with their targets where those are held. */
export function precedenceClauses(
  documents: readonly LegalDocument[],
  relations: readonly StatedRelation[],
  keyOf: KeyOf,
): PrecedenceClause[] {
  const held = new Map(documents.map((document) => [document.key, document]));
  return relations.flatMap((relation) => {
    const { kind, from, over, to, subjects } = relation;
    const by = held.get(relation.documentKey);
    const key = keyOf(relation);
    if (by?.tier !== 'normative' || key === undefined) return [];
    if (kind !== 'overrides' && kind !== 'yields') return [];
    const { path } = splitAddress(relation.target);
    return {
      kind,
      by,
      from,
      label: causeOf(relation, by).label,
      target: path === '' ? key : addressOf(key, path),
      ...(over ? { over } : {}),
      ...(to === undefined ? {} : { to }),
      ...(subjects ? { subjects } : {}),
    };
  });
}
