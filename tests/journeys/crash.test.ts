import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { AppError } from '../../src/domain/errors.ts';
import { createHashingEmbedder } from '../../src/models/local/hashing-embedder.ts';
import { bringUpToDate } from '../../src/store/bring-up-to-date.ts';
import { openCatalogue } from '../../src/store/open-catalogue.ts';
import { openSearchIndex } from '../../src/store/open-search-index.ts';
import { chunkByArticle } from '../fixtures/store/versions.ts';

const child = fileURLToPath(new URL('../fixtures/store/keep-saving.ts', import.meta.url));
const embedder = createHashingEmbedder();
const KILLS = 20;

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-crash-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** Lets the child save from `first` on, kills it at a random moment, returns what it accepted. */
async function saveUntilKilled(first: number, afterMs: number): Promise<number[]> {
  const running = spawn(process.execPath, [child, folder, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let output = '';
  const started = Promise.withResolvers<void>();
  running.stdout.on('data', (part: Buffer) => {
    output += part.toString();
    started.resolve();
  });
  const ended = Promise.withResolvers<void>();
  running.on('close', () => ended.resolve());
  await Promise.race([started.promise, ended.promise]);
  setTimeout(() => running.kill('SIGKILL'), afterMs);
  await ended.promise;
  return output.split('\n').slice(0, -1).map(Number);
}

/** Documents of the generation that serves; none before the first publish, which is no damage. */
async function servingDocuments(): Promise<number> {
  try {
    return (await openSearchIndex(folder, { embedder })).documents;
  } catch (error) {
    if (error instanceof AppError && error.code === 'INDEX_NOT_READY') return 0;
    throw error;
  }
}

it(
  `loses no accepted document and serves a whole generation after each of ${KILLS} kills`,
  { timeout: 240_000 },
  async () => {
    const accepted: number[] = [];
    let searchable = 0;
    for (let kill = 0; kill < KILLS; kill += 1) {
      const first = (accepted.at(-1) ?? 9000) + 1;
      const saved = await saveUntilKilled(first, Math.random() * 400);
      accepted.push(...saved);

      // The old or the new generation, whole.
      expect(await servingDocuments()).toBeGreaterThanOrEqual(searchable);

      const catalogue = await openCatalogue(folder);
      await bringUpToDate(folder, { catalogue, embedder, chunk: chunkByArticle });
      const index = await openSearchIndex(folder, { embedder });
      for (const number of saved) {
        const [hit] = await index.lexical(`riêng${number}`, { limit: 1 });
        expect(hit?.chunk.documentKey).toBe(`${number}-2099-nd-cp`);
      }
      // A document whose line was cut off by the kill may be there as well.
      expect(index.documents).toBeGreaterThanOrEqual(accepted.length);
      searchable = index.documents;
      expect(await catalogue.findDamage()).toEqual([]);
      await catalogue.close();
    }
    expect(accepted.length).toBeGreaterThan(KILLS);
  },
);
