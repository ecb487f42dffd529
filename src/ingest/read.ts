import { stat } from 'node:fs/promises';
import { resolve as resolvePath } from 'node:path';
import { AppError } from '../domain/errors.ts';
import type { SourceText } from '../domain/source-text.ts';
import { ReaderProcess, type ReaderProcessLimits } from './read/reader-process.ts';

/** Limits of a pool; every one has a default that suits two cores and an office machine. */
export type ReaderLimits = {
  /** Child processes, each reading one file at a time. Default 2, chosen for two cores. */
  readonly workers?: number;
  /** Milliseconds one file may take; OCR adds its own time per page. Default 60,000 (safety.md, 3). */
  readonly timeoutMs?: number;
  /** Resident memory of one child in MB. Default 400, the goal of issue C. */
  readonly maxMemoryMb?: number;
  /** Bytes of one file. Default 150 MB: a 200-page colour scan, and it still fits the memory limit. */
  readonly maxBytes?: number;
  /** Characters of one file's text. Default 20 million, 26 times the longest resolution measured. */
  readonly maxCharacters?: number;
  /** Files after which a healthy child is replaced, so that leaks cannot add up. Default 100. */
  readonly filesPerProcess?: number;
  /** Program that the children run. Only tests name another one, to see a hang or a crash. */
  readonly entry?: URL;
};

/** Reads files in killable children; a failure of one file never touches the next. */
export type ReaderPool = {
  /**
   * Lines of one file. `name` decides which type the content must have, `path` is where it lies.
   * @throws AppError FILE_*, READ_* or PATH_NOT_FOUND
   */
  read(file: { readonly name: string; readonly path: string }): Promise<SourceText>;
  /** Kills the children, waits until they are gone, and fails what was waiting with READ_FAILED. */
  close(): Promise<void>;
};

type Waiting = { readonly start: (slot: Slot) => void; readonly fail: (error: Error) => void };
type Slot = { process: ReaderProcess | undefined };

/** Starts no process yet: children are started when the first file arrives. */
export function createReaderPool(limits: ReaderLimits = {}): ReaderPool {
  const maxBytes = limits.maxBytes ?? 150 * 1024 * 1024;
  const filesPerProcess = limits.filesPerProcess ?? 100;
  const processLimits: ReaderProcessLimits = {
    timeoutMs: limits.timeoutMs ?? 60_000,
    maxMemoryMb: limits.maxMemoryMb ?? 400,
    maxCharacters: limits.maxCharacters ?? 20_000_000,
    entry: limits.entry ?? new URL('./read/reader-entry.ts', import.meta.url),
  };
  const all: Slot[] = Array.from({ length: limits.workers ?? 2 }, () => ({ process: undefined }));
  const idle = [...all];
  const waiting: Waiting[] = [];
  const leaving = new Set<Promise<void>>();
  let closed = false;

  const retire = (slot: Slot): void => {
    if (!slot.process) return;
    const gone = slot.process.end();
    slot.process = undefined;
    leaving.add(gone);
    void gone.finally(() => leaving.delete(gone));
  };
  const release = (slot: Slot): void => {
    if (slot.process && (!slot.process.isHealthy || slot.process.filesRead >= filesPerProcess)) {
      retire(slot);
    }
    const next = waiting.shift();
    if (next) next.start(slot);
    else idle.push(slot);
  };
  const acquire = (): Promise<Slot> => {
    const slot = idle.pop();
    if (slot) return Promise.resolve(slot);
    return new Promise((resolve, reject) => waiting.push({ start: resolve, fail: reject }));
  };

  return {
    async read(file) {
      await checkSize(file.path, maxBytes);
      if (closed) throw new AppError('READ_FAILED', 'the reader pool is closed');
      const slot = await acquire();
      try {
        if (slot.process && !slot.process.isHealthy) retire(slot);
        slot.process ??= new ReaderProcess(processLimits);
        // The child works in a folder of its own, so a relative path would mean another file there.
        return await slot.process.read({ name: file.name, path: resolvePath(file.path) });
      } finally {
        release(slot);
      }
    },
    async close() {
      closed = true;
      for (const { fail } of waiting.splice(0)) {
        fail(new AppError('READ_FAILED', 'the reader pool was closed'));
      }
      for (const slot of all) retire(slot);
      await Promise.all(leaving);
    },
  };
}

async function checkSize(path: string, maxBytes: number): Promise<void> {
  const found = await stat(path).catch((cause: unknown) => {
    throw new AppError('PATH_NOT_FOUND', 'the file cannot be opened', { cause });
  });
  if (!found.isFile()) throw new AppError('READ_FAILED', 'not a regular file');
  if (found.size === 0) throw new AppError('FILE_EMPTY', 'zero bytes');
  if (found.size > maxBytes) {
    throw new AppError('FILE_TOO_LARGE', `${found.size} bytes, limit ${maxBytes}`, {
      details: { bytes: found.size, maxBytes },
    });
  }
}
