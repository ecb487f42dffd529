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
