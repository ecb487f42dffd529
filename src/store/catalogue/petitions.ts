import type { Petition } from '../../domain/petition.ts';
import type { Database } from './database.ts';
import type { Reading } from './read-provision.ts';
import { seal } from './seal.ts';

type Row = { readonly id: string; readonly petition: string; readonly seal: string };

/** Keeps a petition whole; one of an answer that has one already is not kept again. */
export function savePetition(database: Database, petition: Petition): void {
  const { id, answerId, collection } = petition;
  const json = JSON.stringify(petition);
  database.run(
    'INSERT OR IGNORE INTO petitions VALUES (?, ?, ?, ?, ?)',
    id,
    answerId,
    collection,
    json,
    seal(id, json),
  );
}

/** Petitions of a collection in the order of filing, without those that lost their seal. */
export function readPetitions(collection: string, reading: Reading): Petition[] {
  const rows = reading.database.all<Row>(
    'SELECT id, petition, seal FROM petitions WHERE collection = ?',
    collection,
  );
  return rows
    .flatMap((row) => whole(row, reading))
    .toSorted((one, other) => (one.filedAt < other.filedAt ? -1 : 1));
}

/** The petition that was filed from an answer. */
export function readPetitionOf(answerId: string, reading: Reading): Petition | undefined {
  const row = reading.database.one<Row>(
    'SELECT id, petition, seal FROM petitions WHERE answer_id = ?',
    answerId,
  );
  return row && whole(row, reading)[0];
}

function whole(row: Row, { onDamage }: Reading): Petition[] {
  if (seal(row.id, row.petition) === row.seal) return [JSON.parse(row.petition) as Petition];
  onDamage({ what: 'petition', id: row.id });
  return [];
}
