import { AppError } from '../../domain/errors.ts';
import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { Approved } from '../../domain/review.ts';
import type { Warning } from '../../domain/source-text.ts';
import type { Approval, ReviewItem, VersionState, VersionView } from '../catalogue.ts';
import type { Database } from './database.ts';
import {
  factsOf,
  rejection,
  reviewOf,
  versionColumns,
  versionViewOf,
  type VersionRow,
} from './rows.ts';
import { deleteVersion, insertVersion, makeCurrent } from './save-version.ts';

/** Versions that wait for a person, oldest first; what is damaged waits like the rest. */
export function pendingReview(database: Database): VersionView[] {
  return database
    .all<VersionRow>(
      `SELECT ${versionColumns} FROM versions WHERE state = 'needs-review' ORDER BY sequence`,
    )
    .map(versionViewOf);
}

/** A row of the queue as a person is shown it. */
export function reviewItemOf(row: VersionRow): ReviewItem {
  return {
    version: versionViewOf(row),
    facts: factsOf(row),
    confirmed: JSON.parse(row.confirmed) as Partial<DocumentFacts>,
    reasons: reviewOf(row),
  };
}

/**
 * Accepts a waiting version as it reads under a person's corrections and keeps these for its bytes.
 *
 * @throws AppError REVIEW_NOT_FOUND
 */
export function approve(
  database: Database,
  versionId: string,
  { corrections, version, by }: Approval,
): Approved {
  return database.transaction(() => {
    const row = inState('needs-review', versionId, database);
    const given = JSON.parse(row.confirmed) as Partial<DocumentFacts>;
    const kept = { ...given, ...correctionsFor(database, row.source_sha256), ...corrections };
    database.run(
      'INSERT OR REPLACE INTO corrections VALUES (?, ?, ?, ?)',
      row.source_sha256,
      JSON.stringify(kept),
      by,
      new Date().toISOString(),
    );
    deleteVersion(database, versionId);
    const source = { sha256: row.source_sha256, fileName: row.file_name };
    insertVersion(database, { ...version, source, review: [] });
    return makeCurrent(database, version);
  });
}

/** @throws AppError REVIEW_NOT_FOUND */
export function reject(database: Database, versionId: string, reason: string): void {
  database.transaction(() => {
    const row = inState('needs-review', versionId, database);
    setState(database, row, 'rejected', [...reviewOf(row), { code: rejection, message: reason }]);
  });
}

/** @throws AppError REVIEW_NOT_FOUND */
export function reopen(database: Database, versionId: string): void {
  database.transaction(() => {
    const row = inState('rejected', versionId, database);
    const reasons = reviewOf(row).filter(({ code }) => code !== rejection);
    setState(database, row, 'needs-review', reasons);
  });
}

function setState(
  database: Database,
  { id }: VersionRow,
  state: VersionState,
  review: readonly Warning[],
): void {
  const json = JSON.stringify(review);
  database.run('UPDATE versions SET state = ?, review = ? WHERE id = ?', state, json, id);
}

/** What a person corrected for these source bytes; empty when nothing. */
export function correctionsFor(database: Database, sha256: string): Partial<DocumentFacts> {
  const row = database.one<{ facts: string }>(
    'SELECT facts FROM corrections WHERE source_sha256 = ?',
    sha256,
  );
  return row === undefined ? {} : (JSON.parse(row.facts) as Partial<DocumentFacts>);
}

function inState(state: VersionState, versionId: string, database: Database): VersionRow {
  const row = database.one<VersionRow>(
    `SELECT ${versionColumns} FROM versions WHERE id = ? AND state = ?`,
    versionId,
    state,
  );
  if (row === undefined)
    throw new AppError('REVIEW_NOT_FOUND', `no version ${versionId} is ${state}`);
  return row;
}
