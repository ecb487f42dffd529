import type { LinePlace } from '../../domain/line-place.ts';
import { sha256 } from '../files/sha256.ts';
import type { Database } from './database.ts';

/** Numbers of one line as they are stored: start, end, page, left, top, right, bottom. */
const numbersALine = 7;

/** Keeps where the lines of a version stand on its pages; nothing for formats without pages. */
export function insertPlaces(
  database: Database,
  versionId: string,
  places: readonly LinePlace[],
): void {
  if (places.length === 0) return;
  const numbers = Int32Array.from(
    places.flatMap(({ start, end, page, box }) => [start, end, page, ...box]),
  );
  const bytes = new Uint8Array(numbers.buffer);
  database.run('INSERT INTO line_places VALUES (?, ?, ?)', versionId, bytes, sha256(bytes));
}

/**
 * Places of a version's lines in the order of the text; none when damage has been at them, since a
 * wrong mark is worse than none.
 */
export function placesOf(database: Database, versionId: string): LinePlace[] {
  const row = database.one<{ places: Uint8Array; seal: string }>(
    'SELECT places, seal FROM line_places WHERE version_id = ?',
    versionId,
  );
  if (row === undefined || sha256(row.places) !== row.seal) return [];
  // A copy: a view of 32-bit numbers wants its bytes at a multiple of four.
  const numbers = new Int32Array(Uint8Array.from(row.places).buffer);
  return Array.from({ length: numbers.length / numbersALine }, (_, line) => {
    const [start = 0, end = 0, page = 0, left = 0, top = 0, right = 0, bottom = 0] =
      numbers.subarray(line * numbersALine, (line + 1) * numbersALine);
    return { start, end, page, box: [left, top, right, bottom] };
  });
}
