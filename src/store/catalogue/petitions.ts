import type { Petition } from '../../domain/petition.ts';
import type { Filing } from '../catalogue.ts';
import type { Database } from './database.ts';
import type { Reading } from './read-provision.ts';
import { seal } from './seal.ts';

type Row = { readonly id: string; readonly petition: string; readonly seal: string };

/** Keeps a petition whole, unless its answer has one; see `Catalogue.savePetition`. */
export function savePetition(
  { answerId, collection, draw }: Filing,
  reading: Reading,
): Petition | undefined {
  const { database } = reading;
  return database.transaction(() => {
    const held = rowOf(answerId, database);
    if (held) return whole(held, reading)[0];
    const petition = draw(readPetitions(collection, reading));
    const json = JSON.stringify(petition);
    const { id } = petition;
    database.run(
      'INSERT INTO petitions VALUES (?, ?, ?, ?, ?)',
      id,
      answerId,
      collection,
      json,
      seal(id, json),
    );
    return petition;
  });
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

function rowOf(answerId: string, database: Database): Row | undefined {
  return database.one<Row>(
    'SELECT id, petition, seal FROM petitions WHERE answer_id = ?',
    answerId,
  );
}

function whole(row: Row, { onDamage }: Reading): Petition[] {
  if (seal(row.id, row.petition) === row.seal) return [JSON.parse(row.petition) as Petition];
  onDamage({ what: 'petition', id: row.id });
  return [];
}
