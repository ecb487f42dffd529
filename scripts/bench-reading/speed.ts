import { execFile } from 'node:child_process';
import { basename } from 'node:path';
import { promisify } from 'node:util';
import { createReaderPool } from '../../src/ingest/read.ts';
import { readZipParts } from '../../src/ingest/read/open-zip.ts';

/** Pages a second over the same files, each the best of its rounds. */
export type Speed = {
  /** pdf-parse and nothing else, in one process. */
  readonly pdfParseAlone: number;
  readonly oneChild: number;
  /** The pool as the product uses it: two children on two cores. */
  readonly pooled: number;
};

/** Rounds that are timed, after one that warms up; the best one is the least disturbed. */
const rounds = 3;

type Reading = { readonly pages: number; readonly ms: number };

/**
 * Reading against its yardstick. Both sides have their modules loaded and have read every file once
 * before they are timed, as a pool's children have after their first files; the sides take turns, so
 * that what else the machine does falls on all of them.
 */
export async function compareSpeed(paths: readonly string[], bench: string): Promise<Speed> {
  const [alone, pair] = [createReaderPool({ workers: 1 }), createReaderPool({ workers: 2 })];
  const best = { plain: 0, one: 0, two: 0 };
  try {
    await readAll(alone, paths);
    await readAll(pair, paths);
    for (let round = 0; round < rounds; round += 1) {
      best.plain = Math.max(best.plain, perSecond(await readPlain(paths, bench)));
      best.one = Math.max(best.one, perSecond(await readAll(alone, paths)));
      best.two = Math.max(best.two, perSecond(await readAll(pair, paths)));
    }
  } finally {
    await Promise.all([alone.close(), pair.close()]);
  }
  return { pdfParseAlone: best.plain, oneChild: best.one, pooled: best.two };
}

function perSecond({ pages, ms }: Reading): number {
  return (pages / ms) * 1000;
}

async function readAll(
  pool: ReturnType<typeof createReaderPool>,
  paths: readonly string[],
): Promise<Reading> {
  const start = performance.now();
  const sources = await Promise.all(paths.map((path) => pool.read({ name: basename(path), path })));
  const ms = performance.now() - start;
  return { pages: sources.reduce((sum, { pageCount }) => sum + pageCount, 0), ms };
}

async function readPlain(paths: readonly string[], bench: string): Promise<Reading> {
  const options = [bench, '--plain-pdf', ...paths];
  const { stdout } = await promisify(execFile)(process.execPath, options, { maxBuffer: 1e8 });
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Reading;
}

/** Megabytes of XML a second that one warm child reads out of Word files. */
export async function docxSpeed(paths: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const path of paths) {
    await readZipParts(
      path,
      (names) =>
        [...names].filter((name) => /^word\/(?:document|numbering|styles)\w*\.xml$/u.test(name)),
      (_, text) => (bytes += Buffer.byteLength(text)),
    );
  }
  const pool = createReaderPool({ workers: 1 });
  try {
    await readAll(pool, paths);
    let ms = Infinity;
    for (let round = 0; round < rounds; round += 1) {
      ms = Math.min(ms, (await readAll(pool, paths)).ms);
    }
    return bytes / 1000 / ms;
  } finally {
    await pool.close();
  }
}
