import type { LegalDocument } from '../../domain/legal-document.ts';
import type { HeldGap, VersionRecord, WaitingVersion } from '../catalogue.ts';
import type { Database } from './database.ts';
import { placesOf } from './line-places.ts';
import { numberKey } from './number-key.ts';
import type { Reading } from './read-provision.ts';
import { relationsOfVersion } from './relations.ts';
import { reviewItemOf } from './review.ts';
import {
  documentOf,
  provisionOf,
  sealOfProvision,
  sealOfVersion,
  versionColumns,
  withdrawal,
  type ProvisionRow,
  type Structure,
  type VersionRow,
} from './rows.ts';

const current = `SELECT ${versionColumns} FROM versions JOIN documents ON id = current_version`;

/** Every document that has an accepted version, in key order. */
export function readDocuments(reading: Reading): LegalDocument[] {
  return sound(reading.database.all<VersionRow>(`${current} ORDER BY key`), reading);
}

export function readDocument(key: string, reading: Reading): LegalDocument | undefined {
  return sound(reading.database.all<VersionRow>(`${current} WHERE key = ?`, key), reading)[0];
}

/** Several issuers may have given the same number. */
export function readDocumentsNumbered(number: string, reading: Reading): LegalDocument[] {
  const wanted = numberKey(number);
  if (wanted === '') return [];
  const rows = reading.database.all<VersionRow>(
    `${current} WHERE number_key = ? ORDER BY key`,
    wanted,
  );
  return sound(rows, reading);
}

/** What searchable versions say of numbers that they lack, in key order. */
export function readGaps(reading: Reading): HeldGap[] {
  const rows = reading.database.all<VersionRow>(
    `${current} WHERE json_extract(structure, '$.gaps') IS NOT NULL ORDER BY key`,
  );
  return rows.flatMap((row) => {
    const { gaps = [] } = JSON.parse(row.structure) as Structure;
    return sound([row], reading).flatMap(({ key }) =>
      gaps.map((gap) => ({ ...gap, documentKey: key })),
    );
  });
}

/** One version as it was structured; undefined when it is not accepted or not whole any more. */
export function readVersion(versionId: string, reading: Reading): VersionRecord | undefined {
  const row = reading.database.one<VersionRow>(
    `SELECT ${versionColumns} FROM versions WHERE id = ? AND state IN ('accepted', 'withdrawn')`,
    versionId,
  );
  return row && recordOf(row, reading);
}

/** One version that waits for a person; see `Catalogue.waiting`. */
export function readWaiting(versionId: string, reading: Reading): WaitingVersion | undefined {
  const row = reading.database.one<VersionRow>(
    `SELECT ${versionColumns} FROM versions
     WHERE id = ? AND state = 'needs-review' AND json_valid(review) AND json_valid(confirmed)`,
    versionId,
  );
  const record = row && recordOf(row, reading);
  if (!row || !record) return undefined;
  return { ...reviewItemOf(row), structured: record.structured, relations: record.relations };
}

function recordOf(row: VersionRow, reading: Reading): VersionRecord | undefined {
  const versionId = row.id;
  const [document] = sound([row], reading);
  const held = reading.texts.of(versionId);
  if (!document || !held) return undefined;
  if (!held.whole) {
    reading.onDamage({ what: 'text', id: versionId });
    return undefined;
  }
  const rows = reading.database.all<ProvisionRow>(
    'SELECT * FROM provisions WHERE version_id = ? ORDER BY ordinal',
    versionId,
  );
  const provisions = rows.map(provisionOf);
  const lost = rows.find(
    (node, place) =>
      provisions[place] && sealOfProvision(versionId, provisions[place], held.text) !== node.seal,
  );
  if (lost) {
    reading.onDamage({ what: 'provision', id: `${versionId}/${lost.path}` });
    return undefined;
  }
  const structure = JSON.parse(row.structure) as Structure;
  const places = placesOf(reading.database, versionId);
  return {
    id: versionId,
    document,
    structured: {
      ...structure,
      text: held.text,
      provisions,
      ...(places.length > 0 ? { places } : {}),
    },
    relations: relationsOfVersion(versionId, reading),
  };
}

/** Takes a document out of search; its versions stay readable for the answers that cite them. */
export function withdraw(database: Database, documentKey: string, reason: string): boolean {
  const why = JSON.stringify([{ code: withdrawal, message: reason }]);
  return database.transaction(() => {
    const changed = database.run(
      'UPDATE documents SET current_version = NULL WHERE key = ? AND current_version IS NOT NULL',
      documentKey,
    );
    database.run(
      "UPDATE versions SET state = 'withdrawn', review = ? WHERE document_key = ? AND state = 'accepted'",
      why,
      documentKey,
    );
    return changed > 0;
  });
}

/** Text slice of a version whose whole text still has its hash; see `Catalogue.text`. */
export function readText(
  versionId: string,
  [start, end]: readonly [number, number],
  { texts, onDamage }: Reading,
): string | undefined {
  const held = texts.of(versionId);
  if (held === undefined) return undefined;
  if (held.whole) return held.text.slice(start, end);
  onDamage({ what: 'text', id: versionId });
  return undefined;
}

function sound(rows: readonly VersionRow[], { onDamage }: Reading): LegalDocument[] {
  return rows.flatMap((row) => {
    if (sealOfVersion(row) === row.seal) return [documentOf(row)];
    onDamage({ what: 'text', id: row.id });
    return [];
  });
}
