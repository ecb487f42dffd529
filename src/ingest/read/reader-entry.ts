// The program that a reader child runs: one request, its answer, the next.
import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { AppError } from '../../domain/errors.ts';
import type { SourceLine } from '../../domain/source-text.ts';
import { installPlainClone } from './plain-clone.ts';
import { readSource } from './read-source.ts';
import type { ReaderMessage, ReadRequest } from './reader-messages.ts';

/** Characters of one batch: about a millisecond of the parent's time to take in. */
const batchCharacters = 100_000;

installPlainClone();
new Worker(new URL('./orphan-guard.ts', import.meta.url)).unref();

// pdfjs leaves rejections behind on broken files; the file's own promise tells what happened.
process.on('unhandledRejection', () => undefined);
process.on('disconnect', () => {
  rmSync(process.cwd(), { recursive: true, force: true });
  process.kill(-process.pid, 'SIGKILL');
});
process.on('message', (request: ReadRequest) => void answer(request));

async function answer(request: ReadRequest): Promise<void> {
  try {
    const { lines, ...rest } = await readSource(
      request,
      (page) => void say({ kind: 'page', page }),
    );
    for (const batch of batches(lines)) await say({ kind: 'lines', lines: batch });
    await say({ kind: 'done', ...rest });
  } catch (error) {
    await say(failure(error));
  }
}

function failure(error: unknown): ReaderMessage {
  if (error instanceof AppError) {
    return {
      kind: 'failed',
      code: error.code,
      message: error.message,
      details: error.details,
    };
  }
  const message = error instanceof Error ? `${error.name}: ${error.message}` : 'unknown fault';
  return { kind: 'failed', code: 'READ_FAILED', message: message.slice(0, 500), details: {} };
}

function* batches(lines: readonly SourceLine[]): Generator<SourceLine[]> {
  let batch: SourceLine[] = [];
  let characters = 0;
  for (const line of lines) {
    batch.push(line);
    characters += line.text.length + 40;
    if (characters >= batchCharacters) {
      yield batch;
      batch = [];
      characters = 0;
    }
  }
  if (batch.length > 0) yield batch;
}

function say(message: ReaderMessage): Promise<void> {
  return new Promise((resolve, reject) => {
    process.send?.(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });
}
