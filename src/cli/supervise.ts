import cluster, { type Worker } from 'node:cluster';
import type { Log } from '../observe/logger.ts';

/** What a process tells the one that started it, once it can answer questions. */
export type Ready = { readonly url: string };

export type SuperviseOptions = {
  readonly log: Log;
  /** Told once, when all processes can answer. */
  readonly onReady: (ready: Ready) => void;
};

/** Between the end of a process and the start of its successor: one that always fails costs little. */
const RESTART_DELAY_MS = 1_000;
/** Twice what a server gives its running requests; what hangs after that is killed. */
const GRACE_MS = 10_000;

/**
 * Serves from `count` processes on one port. The first prepares the data folder; the others start
 * once it is ready, so that nothing is ingested twice. One that ends is replaced without touching
 * the others. Resolves when all have ended after SIGINT or SIGTERM, or when the first cannot start.
 */
export function supervise(count: number, { log, onReady }: SuperviseOptions): Promise<void> {
  const { promise: ended, resolve: end } = Promise.withResolvers<void>();
  const running = new Set<Worker>();
  let isStopping = false;
  let readyOnes = 0;

  function start(): void {
    if (isStopping || running.size >= count) return;
    const worker = cluster.fork();
    running.add(worker);
    worker.once('message', (ready: Ready) => {
      readyOnes += 1;
      if (readyOnes === count) onReady(ready);
      start();
    });
    worker.once('exit', (exitCode: number | null, signal: string | null) => {
      running.delete(worker);
      if (!isStopping && readyOnes > 0) {
        const { pid } = worker.process;
        log('process-failed', {
          pid,
          exitCode: exitCode ?? undefined,
          signal: signal ?? undefined,
        });
        setTimeout(start, RESTART_DELAY_MS);
        return;
      }
      if (!isStopping) process.exitCode = exitCode || 1;
      if (running.size === 0) end();
    });
  }

  function stop(): void {
    isStopping = true;
    if (running.size === 0) end();
    for (const worker of running) {
      worker.process.kill('SIGTERM');
      setTimeout(() => worker.process.kill('SIGKILL'), GRACE_MS).unref();
    }
  }

  process.on('SIGINT', stop).on('SIGTERM', stop);
  start();
  return ended;
}
