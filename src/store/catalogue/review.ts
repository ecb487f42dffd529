import { AppError } from '../../domain/errors.ts';
import type { DocumentFacts } from '../../domain/legal-document.ts';
import type { Approved } from '../../domain/review.ts';
import type { Approval, ReviewItem } from '../catalogue.ts';
import type { Database } from './database.ts';
import { factsOf, reviewOf, versionColumns, versionViewOf, type VersionRow } from './rows.ts';
import { deleteVersion, insertVersion, makeCurrent } from './save-version.ts';

/** Versions that wait for a person, oldest first. */
export function pendingReview(database: Database): ReviewItem[] {
  return database
    .all<VersionRow>(
      `SELECT ${versionColumns} FROM versions WHERE state = 'needs-review' ORDER BY sequence`,
    )
    .map(reviewItemOf);
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
 * @throws AppError NOT_FOUND
 */
export function approve(
  database: Database,
  versionId: string,
  { corrections, version, by }: Approval,
): Approved {
  return database.transaction(() => {
    const row = waiting(database, versionId);
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

/** @throws AppError NOT_FOUND */
export function reject(database: Database, versionId: string, reason: string): void {
  database.transaction(() => {
    const row = waiting(database, versionId);
    const review = [...reviewOf(row), { code: 'rejected', message: reason }];
    database.run(
      "UPDATE versions SET state = 'rejected', review = ? WHERE id = ?",
      JSON.stringify(review),
      versionId,
    );
  });
}

/** What a person corrected for these source bytes; empty when nothing. */
export function correctionsFor(database: Database, sha256: string): Partial<DocumentFacts> {
  const row = database.one<{ facts: string }>(
    'SELECT facts FROM corrections WHERE source_sha256 = ?',
    sha256,
  );
  return row === undefined ? {} : (JSON.parse(row.facts) as Partial<DocumentFacts>);
}

function waiting(database: Database, versionId: string): VersionRow {
  const row = database.one<VersionRow>(
    `SELECT ${versionColumns} FROM versions WHERE id = ? AND state = 'needs-review'`,
    versionId,
  );
  if (row === undefined)
    throw new AppError('NOT_FOUND', `no version ${versionId} waits for review`);
  return row;
}
