import { mkdtempSync, readdirSync, rmSync, truncateSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { chunkByArticle, makeDecree } from '../../tests/fixtures/store/versions.ts';
import { bringUpToDate, type UpToDateResult } from './bring-up-to-date.ts';
import type { Catalogue } from './catalogue.ts';
import type { VectorSource } from './generation.ts';
import { openCatalogue } from './open-catalogue.ts';
import { openSearchIndex } from './open-search-index.ts';

let folder: string;
let catalogue: Catalogue;
let embedded = 0;
const embedder: VectorSource = {
  modelId: 'constant',
  dimensions: 2,
  embed: async (texts) => {
    embedded += texts.length;
    return texts.map(() => Float32Array.of(1, 0));
  },
};

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  catalogue = await openCatalogue(folder);
  embedded = 0;
});
afterEach(async () => {
  await catalogue.close();
  rmSync(folder, { recursive: true, force: true });
});

const update = (options: { rebuild?: boolean; embedder?: VectorSource } = {}) =>
  bringUpToDate(folder, { catalogue, embedder, chunk: chunkByArticle, ...options });

async function found(number: number, by: VectorSource = embedder): Promise<number> {
  const index = await openSearchIndex(folder, { embedder: by });
  return (await index.lexical(`riêng${number}`, { limit: 9 })).length;
}

function damage(name: string): void {
  const [id = ''] = readdirSync(join(folder, 'segments'));
  truncateSync(join(folder, 'segments', id, name), 100);
}

it('makes every accepted version searchable and says what it did', async () => {
  await catalogue.save(makeDecree(9001));
  await catalogue.save(makeDecree(9002));
  expect(await update()).toMatchObject({ added: 2, removed: 0, damaged: [] });
  expect(await found(9002)).toBe(3);
});

it('does nothing when there is nothing to do', async () => {
  await catalogue.save(makeDecree(9001));
  await update();
  embedded = 0;
  const again: UpToDateResult = await update();
  expect(again).toMatchObject({ added: 0, removed: 0, generation: { number: 1 } });
  expect(embedded).toBe(0);
});

it('starts an empty catalogue with an empty generation', async () => {
  expect(await update()).toMatchObject({ generation: { number: 1, chunks: 0 } });
  expect(await found(9001)).toBe(0);
});

it('embeds only what is new', async () => {
  await catalogue.save(makeDecree(9001, 50));
  await update();
  await catalogue.save(makeDecree(9002, 4));
  embedded = 0;
  await update();
  expect(embedded).toBe(4);
});

it('stops finding a withdrawn document', async () => {
  await catalogue.save(makeDecree(9001));
  await catalogue.save(makeDecree(9002));
  await update();
  await catalogue.withdraw('9001-2099-nd-cp', 'bản nháp');
  expect(await update()).toMatchObject({ added: 0, removed: 1 });
  expect(await found(9001)).toBe(0);
  expect(await found(9002)).toBe(3);
});

it('keeps what waits for review out', async () => {
  await catalogue.save({ ...makeDecree(9001), review: [{ code: 'x', message: 'x' }] });
  expect(await update()).toMatchObject({ added: 0 });
  expect(await found(9001)).toBe(0);
});

it('builds damaged files anew from the catalogue', async () => {
  await catalogue.save(makeDecree(9001));
  await update();
  damage('lexical.bin');
  await expect(found(9001)).rejects.toMatchObject({ code: 'INDEX_DAMAGED' });
  expect(await update({ rebuild: true })).toMatchObject({ added: 1, generation: { number: 2 } });
  expect(await found(9001)).toBe(3);
});

it('builds a generation anew whose manifest is damaged, without being told', async () => {
  await catalogue.save(makeDecree(9001));
  await update();
  damage('segment.json');
  expect(await update()).toMatchObject({ added: 1 });
  expect(await found(9001)).toBe(3);
});

it('builds a generation anew for another embedder and never mixes the two', async () => {
  await catalogue.save(makeDecree(9001));
  await update();
  const other: VectorSource = {
    modelId: 'other',
    dimensions: 3,
    embed: async (texts) => texts.map(() => Float32Array.of(0, 0, 1)),
  };
  expect(await update({ embedder: other })).toMatchObject({ added: 1 });
  expect(await found(9001, other)).toBe(3);
  await expect(found(9001)).rejects.toMatchObject({ code: 'INDEX_INCOMPATIBLE' });
});

it('leaves out a version whose text was damaged, and does not try for ever', async () => {
  const broken = makeDecree(9001);
  await catalogue.save(broken);
  await catalogue.save(makeDecree(9002));
  await catalogue.close();
  const raw = new DatabaseSync(join(folder, 'so-tay.db'));
  raw
    .prepare("UPDATE versions SET text = replace(text, 'Việc', 'Viẹc') WHERE id = ?")
    .run(broken.id);
  raw.close();
  catalogue = await openCatalogue(folder);
  expect(await update()).toMatchObject({
    added: 1,
    damaged: [broken.id],
    generation: { number: 1 },
  });
  expect(await update()).toMatchObject({ damaged: [broken.id], generation: { number: 1 } });
});
