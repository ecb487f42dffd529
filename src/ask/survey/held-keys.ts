import type { LegalDocument } from '../../domain/legal-document.ts';
import { splitAddress } from '../../domain/provision.ts';
import type { StatedRelation } from '../../store/catalogue.ts';

/** Key of the held document that a relation acts upon; undefined when it is not held. */
export type KeyOf = (
  relation: Pick<StatedRelation, 'target' | 'documentKey'>,
) => string | undefined;

const base = (key: string): string => key.replace(/~.*$/u, '');

/**
 * A text names a number without place and year of issue, which belong to the key of a local
 * document: it means the one of its own territory, or the only one there is.
 */
export function heldKeys(documents: readonly LegalDocument[]): KeyOf {
  const held = new Map(documents.map((document) => [document.key, document]));
  const byBase = Map.groupBy(documents, ({ key }) => base(key));
  return ({ target, documentKey }) => {
    const { documentKey: named } = splitAddress(target);
    if (held.has(named)) return named;
    const candidates = byBase.get(named) ?? [];
    const territory = held.get(documentKey)?.territory;
    const own = candidates.filter((document) => document.territory === territory);
    const [only] = own.length === 1 ? own : candidates;
    return own.length === 1 || candidates.length === 1 ? only?.key : undefined;
  };
}
