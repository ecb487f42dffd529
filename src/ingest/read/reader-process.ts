import { fork, type ChildProcess } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { AppError } from '../../domain/errors.ts';
import type { SourceLine, SourceText } from '../../domain/source-text.ts';
import type { ReaderMessage, ReadRequest } from './reader-messages.ts';

export type ReaderProcessLimits = {
  readonly timeoutMs: number;
  readonly maxMemoryMb: number;
  readonly maxCharacters: number;
  readonly entry: URL;
};

/** Time that one page of OCR earns; measured 2.7 s a page on two loaded cores, times six. */
const ocrPageMs = 16_000;
/** Memory is looked at this often; a child was seen to grow by about 1 GB a second at most. */
const memoryPollMs = 100;
/** Bytes of a memory page on every platform that has /proc/<pid>/statm here (x86-64, arm64). */
const pageBytes = 4096;

type Job = {
  readonly resolve: (source: SourceText) => void;
  readonly reject: (error: AppError) => void;
  readonly lines: SourceLine[];
  timer: NodeJS.Timeout;
  readonly poll: NodeJS.Timeout;
};

/**
 * One reader child. It leads its own process group, so that killing it takes the programs it
 * started (OCR, LibreOffice) with it, and it works in an empty folder with a bare environment.
 */
export class ReaderProcess {
  filesRead = 0;
  isHealthy = true;
  readonly #limits: ReaderProcessLimits;
  readonly #folder: string;
  readonly #child: ChildProcess;
  readonly #gone: Promise<void>;
  #stderr = '';
  #job: Job | undefined;

  constructor(limits: ReaderProcessLimits) {
    this.#limits = limits;
    this.#folder = mkdtempSync(join(tmpdir(), 'so-tay-reader-'));
    this.#child = fork(fileURLToPath(limits.entry), {
      cwd: this.#folder,
      detached: true,
      env: {
        PATH: '/usr/local/bin:/usr/bin:/bin:/opt/homebrew/bin',
        LANG: 'C.UTF-8',
        HOME: this.#folder,
        TMPDIR: this.#folder,
        // One thread a page: two pages at once are faster than one page on two threads.
        OMP_THREAD_LIMIT: '1',
      },
      execArgv: heapOptions(limits.maxMemoryMb),
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.#stderr = (this.#stderr + text).slice(-2000);
    });
    this.#child.on('message', (message: ReaderMessage) => this.#hear(message));
    this.#gone = new Promise((resolve) => {
      this.#child.once('error', (cause) => {
        this.#fail(new AppError('READ_FAILED', 'the reader could not be started', { cause }));
        if (this.#child.pid === undefined) resolve();
      });
      this.#child.once('close', (exitCode, signal) => {
        this.#fail(this.#explainEnd(exitCode, signal));
        resolve();
      });
    });
  }

  /** One file at a time; the caller waits for it before the next. */
  read(file: { name: string; path: string }): Promise<SourceText> {
    this.filesRead += 1;
    return new Promise((resolve, reject) => {
      this.#job = {
        resolve,
        reject,
        lines: [],
        timer: this.#deadline(this.#limits.timeoutMs),
        poll: setInterval(() => void this.#checkMemory(), memoryPollMs),
      };
      const { maxCharacters } = this.#limits;
      const request: ReadRequest = { name: file.name, path: file.path, maxCharacters };
      this.#child.send(request, (error) => {
        if (error) this.#fail(new AppError('READ_FAILED', 'the reader is gone', { cause: error }));
      });
    });
  }

  /** Kills the whole group and resolves when the child is reaped and its folder removed. */
  async end(): Promise<void> {
    this.#kill();
    await this.#gone;
    this.#fail(new AppError('READ_FAILED', 'the reader pool was closed'));
    await rm(this.#folder, { recursive: true, force: true });
  }

  #deadline(ms: number): NodeJS.Timeout {
    return setTimeout(() => {
      this.#stop(new AppError('READ_TIMEOUT', `no result within ${ms} ms`, { details: { ms } }));
    }, ms);
  }

  #hear(message: ReaderMessage): void {
    const job = this.#job;
    if (!job) return;
    switch (message.kind) {
      case 'lines':
        for (const line of message.lines) job.lines.push(line);
        return;
      case 'page':
        clearTimeout(job.timer);
        job.timer = this.#deadline(this.#limits.timeoutMs + ocrPageMs);
        return;
      case 'failed':
        this.#finish();
        job.reject(new AppError(message.code, message.message, { details: message.details }));
        return;
      case 'done': {
        this.#finish();
        const { mediaType, scanned, pageCount, warnings } = message;
        job.resolve({ mediaType, scanned, pageCount, lines: job.lines, warnings });
        return;
      }
    }
  }

  async #checkMemory(): Promise<void> {
    const bytes = await residentBytes(this.#child.pid);
    const limit = this.#limits.maxMemoryMb * 1024 * 1024;
    if (bytes > limit) {
      this.#stop(
        new AppError('READ_MEMORY', `${bytes} bytes resident, limit ${limit}`, {
          details: { bytes, limit },
        }),
      );
    }
  }

  /** What an unasked end of the child means. */
  #explainEnd(exitCode: number | null, signal: NodeJS.Signals | null): AppError {
    const details = { exitCode, signal, stderr: this.#stderr };
    return /heap out of memory|allocation failed/i.test(this.#stderr)
      ? new AppError('READ_MEMORY', 'the reader ran out of heap', { details })
      : new AppError('READ_FAILED', 'the reader ended without a result', { details });
  }

  #stop(error: AppError): void {
    this.#kill();
    this.#fail(error);
  }

  #fail(error: AppError): void {
    this.isHealthy = false;
    const job = this.#job;
    this.#finish();
    job?.reject(error);
  }

  #finish(): void {
    if (!this.#job) return;
    clearTimeout(this.#job.timer);
    clearInterval(this.#job.poll);
    this.#job = undefined;
  }

  #kill(): void {
    this.isHealthy = false;
    const { pid } = this.#child;
    if (pid === undefined || this.#child.exitCode !== null) return;
    try {
      process.kill(-pid, 'SIGKILL');
    } catch {
      // The group is already gone, or the platform has none: the child alone is enough then.
      this.#child.kill('SIGKILL');
    }
  }
}

/**
 * A heap of 60 % of the memory limit: pictures and decoded streams live outside it. It is collected
 * as a whole from 15 % on; by its own rule V8 does so six times as often in a heap this small, which
 * took a quarter of the time of reading a PDF. From 30 % on is no faster and peaks at 368 MB, not 336.
 */
function heapOptions(maxMemoryMb: number): string[] {
  return [
    `--max-old-space-size=${Math.floor(maxMemoryMb * 0.6)}`,
    `--initial-old-space-size=${Math.floor(maxMemoryMb * 0.15)}`,
  ];
}

/** Resident memory by /proc; 0 where there is none, and the heap limit alone guards. */
async function residentBytes(pid: number | undefined): Promise<number> {
  if (pid === undefined) return 0;
  const statm = await readFile(`/proc/${pid}/statm`, 'utf8').catch(() => '');
  return Number(statm.split(' ')[1] ?? 0) * pageBytes;
}
