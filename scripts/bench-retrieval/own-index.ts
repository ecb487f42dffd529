import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { OpenEngine } from '../../src/evaluate/product-engine.ts';
import { createStaticEmbedder } from '../../src/models/local/static-embedder.ts';
import { followSearchIndex } from '../../src/store/follow-search-index.ts';
import { openGenerationWriter } from '../../src/store/open-generation-writer.ts';
import { openSearchIndex } from '../../src/store/open-search-index.ts';
import { measureBuild, type BuildCost } from './measure-build.ts';

/** The product's index over a folder, open, with what it took to get there. */
export type OwnIndex = OpenEngine & {
  readonly data: string;
  /** Absent when the index was built by an earlier run. */
  readonly build?: BuildCost;
  readonly readySeconds: number;
};

/** Builds the index of a folder, or takes the one that an earlier run kept in `keep`. */
export async function ownIndex(
  folder: string,
  { name, keep, copies }: { name: string; keep: string | undefined; copies: number },
): Promise<OwnIndex> {
  const parent = keep ?? mkdtempSync(join(tmpdir(), 'so-tay-bench-'));
  const data = join(parent, copies === 1 ? name : `${name}-${copies}`);
  const held = existsSync(join(data, 'CURRENT'));
  const build = held ? undefined : await measureBuild(folder, data, copies);
  const startedAt = performance.now();
  const embedder = createStaticEmbedder();
  const index = await openSearchIndex(data, { embedder });
  await index.lexical('ủy ban nhân dân', { limit: 10 });
  const readySeconds = (performance.now() - startedAt) / 1000;
  return { index, embedder, data, readySeconds, ...(build ? { build } : {}) };
}

/** Seconds from giving one more document to finding it; takes it out again. */
export async function secondsToAddOne(data: string): Promise<number> {
  const embedder = createStaticEmbedder();
  const followed = await followSearchIndex(data, { embedder });
  const writer = await openGenerationWriter(data, { embedder });
  const startedAt = performance.now();
  const text = 'Phép thử zqx: một điều mới phải tìm được ngay.';
  const chunk = {
    article: 'zqx',
    addresses: ['zqx'],
    documentKey: 'zqx',
    versionId: 'zqx',
    title: '',
    path: '',
    heading: 'Phép thử zqx',
    text,
    start: 0,
    end: text.length,
    pages: [1, 1] as const,
  };
  await writer.publish({
    add: [{ versionId: 'zqx', documentKey: 'zqx', chunks: [chunk] }],
    remove: [],
  });
  followed.refresh();
  const [hit] = await followed.current().lexical('zqx', { limit: 1 });
  const seconds = (performance.now() - startedAt) / 1000;
  if (hit?.article !== 'zqx') throw new RangeError('the new document was not found');
  await writer.publish({ add: [], remove: ['zqx'] });
  await writer.close();
  followed.close();
  return seconds;
}
