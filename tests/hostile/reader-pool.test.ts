import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { expect, it } from 'vitest';
import { AppError, errorCatalogue } from '../../src/domain/errors.ts';
import { createReaderPool } from '../../src/ingest/read.ts';

/** A folder of malformed files beside the checkout; others made them, so it is never shipped. */
const folder = new URL('../../../shared/data/hostile', import.meta.url).pathname;
const files = existsSync(folder)
  ? readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
  : [];

/** Generous, so that a busy machine does not turn a slow file into a timeout. */
const timeoutMs = 30_000;

it.skipIf(files.length === 0)(
  `ends every hostile file with a result or a reason (${files.length} files; skipped without them)`,
  { timeout: 20 * 60_000 },
  async () => {
    const delay = monitorEventLoopDelay({ resolution: 10 });
    const pool = createReaderPool({ workers: 2, timeoutMs });
    const outcomes = new Map<string, number>();
    const broken: string[] = [];
    delay.enable();
    await Promise.all(
      files.map(async (path) => {
        const outcome = await pool.read({ name: basename(path), path }).then(
          () => 'read',
          (error: unknown) => (error instanceof AppError ? error.code : String(error)),
        );
        outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
        const isReason = outcome === 'read' || outcome in errorCatalogue;
        if (!isReason || outcome === 'READ_FAILED') broken.push(`${outcome} ${path}`);
      }),
    );
    delay.disable();
    await pool.close();
    const longestMs = Math.round(delay.max / 1e6);
    process.stdout.write(
      `${JSON.stringify({ files: files.length, longestParentDelayMs: longestMs, outcomes: Object.fromEntries(outcomes) })}\n`,
    );
    expect(broken).toEqual([]);
    expect([...outcomes.values()].reduce((sum, count) => sum + count, 0)).toBe(files.length);
    expect(childrenOf(process.pid)).toEqual([]);
  },
);

/** Pids of this process's children that are readers, dead or alive. */
function childrenOf(parent: number): string[] {
  if (!existsSync('/proc')) return [];
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .filter((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        const isChild = status.includes(`PPid:\t${parent}\n`);
        return isChild && (/^State:\s*Z/m.test(status) || isReader(pid));
      } catch {
        return false;
      }
    });
}

function isReader(pid: string): boolean {
  return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('reader-entry');
}
