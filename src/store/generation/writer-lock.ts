import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../domain/errors.ts';
import { storeError } from '../files/store-error.ts';

/** Held by the one process that may write generations into a data folder. */
export type WriterLock = { readonly release: () => void };

/**
 * Takes the writer's lock of a data folder, or refuses at once.
 *
 * The lock is SQLite's exclusive lock on a file of its own: the kernel lets go of it when the
 * process dies however it dies, so there is no stale lock to recognise and no moment at which two
 * processes both believe that they removed one. `writer.pid` only serves the message.
 *
 * @throws AppError DATA_FOLDER_BUSY, DATA_FOLDER_UNUSABLE
 */
export function takeWriterLock(dataDir: string): WriterLock {
  const holder = join(dataDir, 'writer.pid');
  let lock: DatabaseSync | undefined;
  try {
    mkdirSync(dataDir, { recursive: true });
    lock = new DatabaseSync(join(dataDir, 'writer.lock'), { timeout: 0 });
    lock.exec('PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE;');
    writeFileSync(holder, `${process.pid}\n`);
  } catch (error) {
    lock?.close();
    const named = storeError(error, `could not lock ${dataDir}`);
    if (!(named instanceof AppError) || named.code !== 'DATA_FOLDER_BUSY') throw named;
    throw new AppError('DATA_FOLDER_BUSY', `${dataDir} is written by process ${pidIn(holder)}`, {
      cause: error,
      details: { pid: pidIn(holder) },
    });
  }
  const held = lock;
  return {
    release: () => {
      if (held.isOpen) held.close();
    },
  };
}

function pidIn(path: string): string {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    return 'unknown';
  }
}
