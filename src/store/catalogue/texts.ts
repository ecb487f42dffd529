import { sha256 } from '../files/sha256.ts';
import type { Database } from './database.ts';

/** A version's text as it was read from the disk. */
export type HeldText = {
  readonly text: string;
  /** The whole text has the hash that was kept with it. */
  readonly whole: boolean;
};

/** Reads texts of versions; whole ones are remembered, because one answer reads a text many times. */
export type Texts = { readonly of: (versionId: string) => HeldText | undefined };

/** Some 64 laws of 200,000 characters are 25 MB. */
const MAX_REMEMBERED = 64;

export function createTexts(database: Database): Texts {
  const remembered = new Map<string, HeldText>();

  function of(versionId: string): HeldText | undefined {
    const known = remembered.get(versionId);
    if (known) {
      // Back to the end: the first one is the one least recently read.
      remembered.delete(versionId);
      remembered.set(versionId, known);
      return known;
    }
    const row = database.one<{ text: string; text_sha256: string }>(
      'SELECT text, text_sha256 FROM versions WHERE id = ?',
      versionId,
    );
    if (row === undefined) return undefined;
    const held = { text: row.text, whole: sha256(row.text) === row.text_sha256 };
    if (held.whole) remembered.set(versionId, held);
    const [oldest] = remembered.keys();
    if (remembered.size > MAX_REMEMBERED && oldest !== undefined) remembered.delete(oldest);
    return held;
  }

  return { of };
}
