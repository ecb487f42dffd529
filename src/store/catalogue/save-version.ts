import { isDeepStrictEqual } from 'node:util';
import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { Provision } from '../../domain/provision.ts';
import type { Approved } from '../../domain/review.ts';
import type { NewVersion, SaveResult, SourceFile, VersionState } from '../catalogue.ts';
import { sha256 } from '../files/sha256.ts';
import type { Database } from './database.ts';
import { insertPlaces } from './line-places.ts';
import { numberKey } from './number-key.ts';
import { rejection, reviewOf, sealOfProvision, sealOfVersion } from './rows.ts';
import { seal } from './seal.ts';

type Held = {
  readonly id: string;
  readonly document_key: string;
  readonly state: VersionState;
  readonly facts: string;
  readonly review: string;
  readonly source_sha256: string;
  readonly confirmed: string;
};

/** What is written of a version; the bytes of its file are kept elsewhere. */
type Written = Omit<NewVersion, 'source'> & { readonly source: Omit<SourceFile, 'bytes'> };

/** Writes a version in one transaction, or names the one that makes it superfluous. */
export function saveVersion(database: Database, given: NewVersion): SaveResult {
  return database.transaction(() => {
    const version = doubted(database, given);
    const { id, documentKey, review } = version;
    const held = findHeld(database, version);
    if (held && !replaces(version, held)) return heldResult(held);
    if (held?.state === 'needs-review') deleteVersion(database, held.id);
    insertVersion(database, version);
    if (review.length === 0) return { ...makeCurrent(database, version), review };
    return { outcome: 'needs-review', versionId: id, documentKey, review };
  });
}

/** Other words under the number of a held document replace nothing before a person has looked. */
function doubted(database: Database, version: NewVersion): NewVersion {
  if (version.doubtWhenHeld === undefined) return version;
  const held = database.one<{ text: string }>(
    `SELECT text_sha256 AS text FROM versions JOIN documents ON id = current_version WHERE key = ?`,
    version.documentKey,
  );
  if (held === undefined || held.text === sha256(version.structured.text)) return version;
  return { ...version, review: [...version.review, version.doubtWhenHeld] };
}

function heldResult({ id, document_key: documentKey, state, review }: Held): SaveResult {
  const held = { versionId: id, documentKey };
  if (state === 'accepted') return { ...held, outcome: 'duplicate', review: [] };
  const reasons = reviewOf({ review });
  if (state === 'needs-review') return { ...held, outcome: state, review: reasons };
  const rejected = reasons.findLast(({ code }) => code === rejection)?.message ?? '';
  return { ...held, outcome: 'duplicate', review: [], rejected };
}

/** Names the version that a document is cited from; the ones before stay for old answers. */
export function makeCurrent(
  database: Database,
  { id, documentKey, facts }: Pick<NewVersion, 'id' | 'documentKey' | 'facts'>,
): Approved {
  const before = database.one<{ version: string | null }>(
    'SELECT current_version AS version FROM documents WHERE key = ?',
    documentKey,
  );
  // The same bytes under a corrected number: the document of the wrong number goes.
  database.run(
    `UPDATE documents SET current_version = NULL WHERE key <> ? AND current_version IN (
       SELECT id FROM versions
       WHERE source_sha256 = (SELECT source_sha256 FROM versions WHERE id = ?))`,
    documentKey,
    id,
  );
  database.run("UPDATE versions SET state = 'accepted', review = '[]' WHERE id = ?", id);
  database.run(
    `INSERT INTO documents (key, number_key, current_version) VALUES (?, ?, ?)
     ON CONFLICT (key) DO UPDATE SET
       number_key = excluded.number_key, current_version = excluded.current_version`,
    documentKey,
    numberKey(facts.number ?? ''),
    id,
  );
  const outcome = before?.version ? 'new-version' : 'accepted';
  return { outcome, versionId: id, documentKey };
}

/** The same bytes, or the same words of the same document, in any version that counts. */
function findHeld(database: Database, version: NewVersion): Held | undefined {
  return database.one<Held>(
    `SELECT id, document_key, state, facts, review, source_sha256, confirmed FROM versions
     WHERE (source_sha256 = ? OR (document_key = ? AND text_sha256 = ?)) AND state <> 'withdrawn'
     ORDER BY state = 'accepted' DESC, sequence DESC LIMIT 1`,
    version.source.sha256,
    version.documentKey,
    sha256(version.structured.text),
  );
}

/**
 * A waiting version gives way to one that needs no review and to the same file read anew, which may be
 * read better today and mends what was damaged on disk; not to one without the facts that a person
 * gave. A person's word wins over facts that differ. Otherwise what is held stays: a folder that is
 * ingested twice changes nothing.
 */
function replaces(version: NewVersion, held: Held): boolean {
  if (held.state === 'needs-review') {
    const losesFacts = held.confirmed !== '{}' && Object.keys(version.confirmed).length === 0;
    const isSameFile = held.source_sha256 === version.source.sha256;
    if (version.review.length === 0 || (isSameFile && !losesFacts)) return true;
  }
  const facts = JSON.parse(held.facts) as DocumentFacts;
  const sameFacts =
    held.document_key === version.documentKey && isDeepStrictEqual(facts, version.facts);
  return Object.keys(version.confirmed).length > 0 && !sameFacts;
}

/** Takes a version and everything below it out. */
export function deleteVersion(database: Database, id: string): void {
  for (const [table, column] of [
    ['provisions', 'version_id'],
    ['relations', 'version_id'],
    ['line_places', 'version_id'],
    ['versions', 'id'],
  ]) {
    database.run(`DELETE FROM ${table} WHERE ${column} = ?`, id);
  }
}

/** Writes a version with its provisions and relations. */
export function insertVersion(database: Database, version: Written): void {
  // The id names the content, so a row that is there (withdrawn, or older) holds the same.
  if (database.one('SELECT 1 FROM versions WHERE id = ?', version.id)) return;
  const { text, provisions: _provisions, places = [], ...structure } = version.structured;
  const row = {
    id: version.id,
    document_key: version.documentKey,
    source_sha256: version.source.sha256,
    file_name: version.source.fileName,
    text_sha256: sha256(text),
    facts: JSON.stringify(version.facts),
    structure: JSON.stringify(structure),
    saved_at: new Date().toISOString(),
  };
  database.run(
    `INSERT INTO versions (id, document_key, state, source_sha256, file_name, text_sha256, text,
       facts, structure, review, saved_at, seal, confirmed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    row.id,
    row.document_key,
    version.review.length > 0 ? 'needs-review' : 'accepted',
    row.source_sha256,
    row.file_name,
    row.text_sha256,
    text,
    row.facts,
    row.structure,
    JSON.stringify(version.review),
    row.saved_at,
    sealOfVersion(row),
    JSON.stringify(version.confirmed),
  );
  insertProvisions(database, version);
  insertRelations(database, version);
  insertPlaces(database, version.id, places);
}

function insertProvisions(database: Database, { id, structured }: Written): void {
  const lastBelow = lastOrdinals(structured.provisions);
  for (const [ordinal, provision] of structured.provisions.entries()) {
    database.run(
      'INSERT INTO provisions VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      id,
      ordinal,
      lastBelow[ordinal] ?? ordinal,
      provision.path,
      provision.parent ?? null,
      provision.kind,
      provision.number,
      provision.heading,
      provision.start,
      provision.end,
      ...provision.pages,
      sealOfProvision(id, provision, structured.text),
    );
  }
}

function insertRelations(database: Database, { id, relations }: Written): void {
  for (const [ordinal, relation] of relations.entries()) {
    const json = JSON.stringify(relation);
    database.run(
      'INSERT INTO relations VALUES (?, ?, ?, ?, ?)',
      id,
      ordinal,
      relation.target,
      json,
      seal(id, relation.target, json),
    );
  }
}

/** For each node the ordinal of the last node below it, itself when it has none. */
function lastOrdinals(provisions: readonly Provision[]): number[] {
  const ordinals = new Map(provisions.map(({ path }, ordinal) => [path, ordinal]));
  const last = provisions.map((_, ordinal) => ordinal);
  for (let ordinal = provisions.length - 1; ordinal >= 0; ordinal -= 1) {
    const parent = ordinals.get(provisions[ordinal]?.parent ?? '');
    if (parent !== undefined) last[parent] = Math.max(last[parent] ?? 0, last[ordinal] ?? 0);
  }
  return last;
}
