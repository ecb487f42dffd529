import type { Answer } from '../../domain/answer.ts';
import type { CatalogueCounts } from '../catalogue.ts';
import type { Database } from './database.ts';
import type { Reading } from './read-provision.ts';
import { seal } from './seal.ts';

/** Keeps an answer whole under its id; an answer is never changed once it is kept. */
export function saveAnswer(database: Database, answer: Answer): void {
  const json = JSON.stringify(answer);
  database.run(
    'INSERT INTO answers VALUES (?, ?, ?, ?)',
    answer.id,
    answer.createdAt,
    json,
    seal(answer.id, json),
  );
}

/** A kept answer; undefined when there is none, or when it lost its seal. */
export function readAnswer(id: string, { database, onDamage }: Reading): Answer | undefined {
  const row = database.one<{ answer: string; seal: string }>(
    'SELECT answer, seal FROM answers WHERE id = ?',
    id,
  );
  if (row === undefined) return undefined;
  if (seal(id, row.answer) === row.seal) return JSON.parse(row.answer) as Answer;
  onDamage({ what: 'answer', id });
  return undefined;
}

/** Removes old answers without a petition, the oldest first; see `Catalogue.removeAnswers`. */
export function removeAnswers(database: Database, before: Date, limit: number): number {
  return database.transaction(() =>
    database.run(
      `DELETE FROM answers WHERE id IN (
         SELECT id FROM answers WHERE created_at < ?
           AND NOT EXISTS (SELECT 1 FROM petitions WHERE answer_id = answers.id)
         ORDER BY created_at LIMIT ?)`,
      before.toISOString(),
      limit,
    ),
  );
}

/** Sizes of the catalogue; provisions are those of searchable versions. */
export function counts(database: Database): CatalogueCounts {
  const count = (sql: string): number => database.one<{ n: number }>(sql)?.n ?? 0;
  return {
    documents: count('SELECT count(*) AS n FROM documents WHERE current_version IS NOT NULL'),
    versions: count('SELECT count(*) AS n FROM versions'),
    provisions: count(
      `SELECT count(*) AS n FROM provisions
       WHERE version_id IN (SELECT current_version FROM documents)`,
    ),
    pendingReview: count("SELECT count(*) AS n FROM versions WHERE state = 'needs-review'"),
    answers: count('SELECT count(*) AS n FROM answers'),
  };
}
