import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';
import { AppError } from '../../domain/errors.ts';
import { storeError } from '../files/store-error.ts';
import { migrations } from './schema.ts';

/** How long a writer waits for another one before it gives up; a commit takes some 3 ms. */
const BUSY_TIMEOUT_MS = 5_000;

/** The catalogue's database: statements prepared once, transactions, failures named. */
export type Database = {
  /** First row, or undefined. `Row` names the columns that the SQL selects. */
  // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- SQL has no types
  readonly one: <Row>(sql: string, ...values: SQLInputValue[]) => Row | undefined;
  readonly all: <Row>(sql: string, ...values: SQLInputValue[]) => Row[];
  /** Runs a change and returns the number of rows that it touched. */
  readonly run: (sql: string, ...values: SQLInputValue[]) => number;
  /** All changes of `work` or none; durable when it returns. */
  readonly transaction: <Result>(work: () => Result) => Result;
  readonly close: () => void;
};

/**
 * Opens `so-tay.db` in a data folder, made when absent, and brings its schema up to date.
 *
 * @throws AppError DATA_FOLDER_UNUSABLE, CATALOGUE_DAMAGED, DATA_FOLDER_BUSY, STORAGE_FULL
 */
export function openDatabase(dataDir: string): Database {
  try {
    mkdirSync(dataDir, { recursive: true });
    const connection = new DatabaseSync(join(dataDir, 'so-tay.db'), { timeout: BUSY_TIMEOUT_MS });
    connection.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    const database = wrap(connection);
    migrate(connection, database);
    return database;
  } catch (error) {
    throw storeError(error, `could not open the catalogue in ${dataDir}`);
  }
}

function wrap(connection: DatabaseSync): Database {
  const prepared = new Map<string, StatementSync>();

  function named<Result>(sql: string, use: (statement: StatementSync) => Result): Result {
    try {
      const statement = prepared.get(sql) ?? connection.prepare(sql);
      prepared.set(sql, statement);
      return use(statement);
    } catch (error) {
      throw storeError(error, 'the catalogue refused a statement');
    }
  }

  function transaction<Result>(work: () => Result): Result {
    // Immediate: a reader that turns writer half-way could not wait for the other writer.
    named('BEGIN IMMEDIATE', (statement) => statement.run());
    try {
      const result = work();
      named('COMMIT', (statement) => statement.run());
      return result;
    } catch (error) {
      if (connection.isTransaction) connection.exec('ROLLBACK');
      throw error;
    }
  }

  return {
    // oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- SQL has no types
    one: <Row>(sql: string, ...values: SQLInputValue[]) =>
      named(sql, (statement) => statement.get(...values) as Row | undefined),
    all: <Row>(sql: string, ...values: SQLInputValue[]) =>
      named(sql, (statement) => statement.all(...values) as Row[]),
    run: (sql, ...values) => named(sql, (statement) => Number(statement.run(...values).changes)),
    transaction,
    close: () => connection.close(),
  };
}

function migrate(connection: DatabaseSync, database: Database): void {
  database.transaction(() => {
    connection.exec(
      'CREATE TABLE IF NOT EXISTS migrations (version INTEGER PRIMARY KEY, applied_at TEXT NOT NULL)',
    );
    const done =
      database.one<{ version: number | null }>('SELECT max(version) AS version FROM migrations')
        ?.version ?? 0;
    if (done > migrations.length) {
      throw new AppError(
        'DATA_FOLDER_UNUSABLE',
        `the catalogue has schema ${done}, this program knows ${migrations.length}: update it`,
      );
    }
    for (const [index, step] of migrations.entries()) {
      if (index < done) continue;
      connection.exec(step);
      database.run('INSERT INTO migrations VALUES (?, ?)', index + 1, new Date().toISOString());
    }
  });
}
