import type { Damage } from '../catalogue.ts';
import type { Database } from './database.ts';
import {
  provisionOf,
  sealOfProvision,
  sealOfVersion,
  versionColumns,
  type ProvisionRow,
  type VersionRow,
} from './rows.ts';
import { seal } from './seal.ts';
import { isWhole } from './sources.ts';
import type { Texts } from './texts.ts';

/** Compares everything that is kept with its hash; reads the whole catalogue. */
export function findDamage(
  dataDir: string,
  { database, texts }: { readonly database: Database; readonly texts: Texts },
): Damage[] {
  const damage: Damage[] = [];
  for (const version of database.all<VersionRow>(`SELECT ${versionColumns} FROM versions`)) {
    const held = texts.of(version.id);
    if (!held?.whole || sealOfVersion(version) !== version.seal) {
      damage.push({ what: 'text', id: version.id });
    }
    if (!isWhole(dataDir, version.source_sha256)) {
      damage.push({ what: 'source', id: version.source_sha256 });
    }
    const provisions = database.all<ProvisionRow>(
      'SELECT * FROM provisions WHERE version_id = ?',
      version.id,
    );
    for (const row of provisions) {
      if (sealOfProvision(version.id, provisionOf(row), held?.text ?? '') !== row.seal) {
        damage.push({ what: 'provision', id: `${version.id}/${row.path}` });
      }
    }
  }
  return [...damage, ...brokenSeals('answer', database), ...brokenSeals('petition', database)];
}

/** Rows of the tables that keep whole values of a person's work. */
function brokenSeals(what: 'answer' | 'petition', database: Database): Damage[] {
  const rows = database.all<{ id: string; kept: string; seal: string }>(
    `SELECT id, ${what} AS kept, seal FROM ${what}s`,
  );
  return rows.flatMap((row) => (seal(row.id, row.kept) === row.seal ? [] : [{ what, id: row.id }]));
}
