import {
  addressOf,
  splitAddress,
  type Provision,
  type ProvisionKind,
} from '../../domain/provision.ts';
import type { ArticleRecord, AtVersion, Damage, ProvisionRecord } from '../catalogue.ts';
import type { Database } from './database.ts';
import {
  documentOf,
  provisionOf,
  sealOfProvision,
  versionColumns,
  type ProvisionRow,
  type VersionRow,
} from './rows.ts';
import type { Texts } from './texts.ts';

/** What reading needs; `onDamage` is told of every passage that is withdrawn. */
export type Reading = {
  readonly database: Database;
  readonly texts: Texts;
  readonly onDamage: (damage: Damage) => void;
};

/** Units that are read as a whole; the first kind that encloses an address wins. */
const wholeUnits: readonly ReadonlySet<ProvisionKind>[] = [
  new Set(['article', 'form']),
  new Set(['annex', 'regulation']),
];

/** One provision with its place in the tree, or undefined; see `Catalogue.provision`. */
export function readProvision(
  address: string,
  options: AtVersion,
  reading: Reading,
): ProvisionRecord | undefined {
  const found = find(address, options, reading);
  if (found === undefined) return undefined;
  const { version, text, row } = found;
  const provision = verified(row, text, reading);
  if (provision === undefined) return undefined;
  const children = below(row, text, reading).filter(({ parent }) => parent === provision.path);
  return {
    address: addressOf(version.document_key, provision.path),
    document: documentOf(version),
    versionId: version.id,
    provision,
    text: text.slice(provision.start, provision.end),
    ancestors: above(row, text, reading),
    children,
  };
}

/** The whole điều around an address, or undefined; see `Catalogue.article`. */
export function readArticle(
  address: string,
  options: AtVersion,
  reading: Reading,
): ArticleRecord | undefined {
  const found = find(address, options, reading);
  if (found === undefined) return undefined;
  const { version, text } = found;
  const row = enclosingUnit(found.row, reading);
  const article = verified(row, text, reading);
  if (article === undefined) return undefined;
  const [previous, next] = [
    neighbour(row, '<', found, reading),
    neighbour(row, '>', found, reading),
  ];
  return {
    address: addressOf(version.document_key, article.path),
    document: documentOf(version),
    versionId: version.id,
    article,
    text: text.slice(article.start, article.end),
    ancestors: above(row, text, reading),
    descendants: below(row, text, reading),
    ...(previous ? { previous } : {}),
    ...(next ? { next } : {}),
  };
}

type Found = { readonly version: VersionRow; readonly text: string; readonly row: ProvisionRow };

function find(address: string, { versionId }: AtVersion, reading: Reading): Found | undefined {
  const { documentKey, path } = splitAddress(address);
  const version = reading.database.one<VersionRow>(
    versionId === undefined
      ? `SELECT ${versionColumns} FROM versions
         WHERE id = (SELECT current_version FROM documents WHERE key = ?)`
      : `SELECT ${versionColumns} FROM versions
         WHERE document_key = ? AND id = ? AND state IN ('accepted', 'withdrawn')`,
    ...(versionId === undefined ? [documentKey] : [documentKey, versionId]),
  );
  if (version?.document_key !== documentKey) return undefined;
  const row = rowAt(version.id, path, reading);
  const held = reading.texts.of(version.id);
  return row && held ? { version, text: held.text, row } : undefined;
}

function rowAt(versionId: string, path: string, { database }: Reading): ProvisionRow | undefined {
  return database.one<ProvisionRow>(
    'SELECT * FROM provisions WHERE version_id = ? AND path = ?',
    versionId,
    path,
  );
}

/** The provision of a row whose seal still holds; one that lost it is reported and withdrawn. */
function verified(row: ProvisionRow, text: string, { onDamage }: Reading): Provision | undefined {
  const provision = provisionOf(row);
  if (sealOfProvision(row.version_id, provision, text) === row.seal) return provision;
  onDamage({ what: 'provision', id: `${row.version_id}/${row.path}` });
  return undefined;
}

function above(row: ProvisionRow, text: string, reading: Reading): Provision[] {
  return parentsOf(row, reading)
    .map((parent) => verified(parent, text, reading))
    .filter((provision) => provision !== undefined)
    .toReversed();
}

/** Innermost first. The tree cannot loop: a parent's ordinal is lower, or the walk ends. */
function parentsOf(row: ProvisionRow, reading: Reading): ProvisionRow[] {
  const parents: ProvisionRow[] = [];
  let node = row;
  while (node.parent !== null) {
    const parent = rowAt(node.version_id, node.parent, reading);
    if (parent === undefined || parent.ordinal >= node.ordinal) break;
    parents.push(parent);
    node = parent;
  }
  return parents;
}

function below(row: ProvisionRow, text: string, reading: Reading): Provision[] {
  const rows = reading.database.all<ProvisionRow>(
    'SELECT * FROM provisions WHERE version_id = ? AND ordinal > ? AND ordinal <= ? ORDER BY ordinal',
    row.version_id,
    row.ordinal,
    row.last_ordinal,
  );
  const paths = new Set([row.path]);
  const inside = rows.filter(({ parent, path }) => {
    const isInside = parent !== null && paths.has(parent);
    if (isInside) paths.add(path);
    return isInside;
  });
  return inside
    .map((child) => verified(child, text, reading))
    .filter((provision) => provision !== undefined);
}

function enclosingUnit(row: ProvisionRow, reading: Reading): ProvisionRow {
  const chain = [row, ...parentsOf(row, reading)];
  for (const kinds of wholeUnits) {
    const unit = chain.find(({ kind }) => kinds.has(kind));
    if (unit) return unit;
  }
  return row;
}

function neighbour(
  row: ProvisionRow,
  side: '<' | '>',
  { text }: Found,
  reading: Reading,
): Provision | undefined {
  const beside = reading.database.one<ProvisionRow>(
    side === '<'
      ? 'SELECT * FROM provisions WHERE version_id = ? AND kind = ? AND ordinal < ? ORDER BY ordinal DESC LIMIT 1'
      : 'SELECT * FROM provisions WHERE version_id = ? AND kind = ? AND ordinal > ? ORDER BY ordinal LIMIT 1',
    row.version_id,
    row.kind,
    row.ordinal,
  );
  return beside && verified(beside, text, reading);
}
