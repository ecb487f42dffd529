import type { RelationKind } from '../../domain/legal-document.ts';
import type { StatedRelation } from '../catalogue.ts';
import type { Reading } from './read-provision.ts';
import { relationOf, type RelationRow } from './rows.ts';

const columns = 'r.version_id, v.document_key, r.target, r.relation, r.seal';
const searchable = `documents d JOIN versions v ON v.id = d.current_version
  JOIN relations r ON r.version_id = v.id`;

/** Relations that a searchable version states, in text order. */
export function relationsFrom(documentKey: string, reading: Reading): StatedRelation[] {
  return sound(
    reading.database.all<RelationRow>(
      `SELECT ${columns} FROM ${searchable} WHERE d.key = ? ORDER BY r.ordinal`,
      documentKey,
    ),
    reading,
  );
}

/** Relations of searchable versions that point at a document or at anything inside it. */
export function relationsTo(documentKey: string, reading: Reading): StatedRelation[] {
  return sound(
    reading.database.all<RelationRow>(
      // '0' follows '/' in the order of bytes, so the range holds every address of the document;
      // CROSS JOIN keeps SQLite from walking through all documents first.
      `SELECT ${columns} FROM relations r CROSS JOIN versions v ON v.id = r.version_id
       CROSS JOIN documents d ON d.key = v.document_key AND d.current_version = v.id
       WHERE r.target >= ?1 AND r.target < ?1 || '0' AND (r.target = ?1 OR r.target > ?1 || '/')
       ORDER BY v.sequence, r.ordinal`,
      documentKey,
    ),
    reading,
  );
}

/** Relations of these kinds that searchable versions state, by document, in text order. */
export function relationsOfKinds(
  kinds: readonly RelationKind[],
  reading: Reading,
): StatedRelation[] {
  return sound(
    reading.database.all<RelationRow>(
      `SELECT ${columns} FROM ${searchable}
       WHERE json_extract(r.relation, '$.kind') IN (SELECT value FROM json_each(?))
       ORDER BY d.key, r.ordinal`,
      JSON.stringify(kinds),
    ),
    reading,
  );
}

/** Relations of one version, whether it is searchable or not. */
export function relationsOfVersion(versionId: string, reading: Reading): StatedRelation[] {
  return sound(
    reading.database.all<RelationRow>(
      `SELECT ${columns} FROM relations r JOIN versions v ON v.id = r.version_id
       WHERE v.id = ? ORDER BY r.ordinal`,
      versionId,
    ),
    reading,
  );
}

function sound(rows: readonly RelationRow[], { onDamage }: Reading): StatedRelation[] {
  return rows.flatMap((row) => {
    const relation = relationOf(row);
    if (relation) return [relation];
    onDamage({ what: 'text', id: row.version_id });
    return [];
  });
}
