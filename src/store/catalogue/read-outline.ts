import { addressOf } from '../../domain/provision.ts';
import type { OutlineNode } from '../catalogue.ts';
import type { Database } from './database.ts';
import type { ProvisionRow } from './rows.ts';

/** Nodes of a document's newest version, in text order; empty when it has none. */
export function readOutline(database: Database, documentKey: string): OutlineNode[] {
  return database
    .all<Pick<ProvisionRow, 'path' | 'parent' | 'kind'>>(
      `SELECT path, parent, kind FROM provisions
       WHERE version_id = (SELECT current_version FROM documents WHERE key = ?) ORDER BY ordinal`,
      documentKey,
    )
    .map(({ path, parent, kind }) => ({ path, kind, ...(parent === null ? {} : { parent }) }));
}

/** Addresses of điều whose heading begins with words; SQLite lowers no letter with an accent, so they are compared here. */
export function articlesHeaded(database: Database, words: string): string[] {
  const start = words.toLowerCase();
  return database
    .all<Pick<ProvisionRow, 'path' | 'heading'> & { readonly key: string }>(
      `SELECT key, path, heading FROM documents
       JOIN provisions ON version_id = current_version
       WHERE kind = 'article' ORDER BY key, ordinal`,
    )
    .filter(({ heading }) => heading.toLowerCase().startsWith(start))
    .map(({ key, path }) => addressOf(key, path));
}
