import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { makeVersion } from '../../tests/fixtures/store/chunks.ts';
import { sha256 } from './files/sha256.ts';
import { followSearchIndex } from './follow-search-index.ts';
import type { ChunkedVersion, GenerationWriter, VectorSource } from './generation.ts';
import { openGenerationWriter } from './open-generation-writer.ts';
import { openSearchIndex } from './open-search-index.ts';
import type { Hit } from './search-index.ts';

/** A user who owns nothing. */
const NOBODY = 65_534;

let folder: string;
const writers: GenerationWriter[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
});
afterEach(async () => {
  for (const opened of writers.splice(0)) await opened.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Two dimensions: how often `đất` and `cưới` stand in the text. */
const embedder: VectorSource = {
  modelId: 'counting',
  dimensions: 2,
  embed: async (texts) =>
    texts.map((text) => {
      const counts = [text.split('đất').length - 1, text.split('cưới').length - 1];
      const length = Math.hypot(...counts) || 1;
      return Float32Array.from(counts, (count) => count / length);
    }),
};

async function writer(options = {}): Promise<GenerationWriter> {
  const opened = await openGenerationWriter(folder, { embedder, ...options });
  writers.push(opened);
  return opened;
}

async function publish(...versions: ChunkedVersion[]): Promise<GenerationWriter> {
  const opened = await writer();
  await opened.publish({ add: versions, remove: [] });
  return opened;
}

const keysOf = (hits: readonly Hit[]): string[] => hits.map(({ chunk }) => chunk.documentKey);

const land = makeVersion('dat', ['Đất ở được chuyển mục đích.', 'Thu hồi đất do vi phạm.']);
const marriage = makeVersion('cuoi', ['Đăng ký kết hôn: giấy tờ cưới hỏi.']);

it('has nothing to open before the first generation', async () => {
  await expect(openSearchIndex(folder, { embedder })).rejects.toMatchObject({
    code: 'INDEX_NOT_READY',
  });
});

it('finds what was published, by words and by vector', async () => {
  await publish(land, marriage);
  const index = await openSearchIndex(folder, { embedder });
  expect(index).toMatchObject({ generation: 1, chunks: 3, documents: 2, modelId: 'counting' });
  const [first] = await index.lexical('thu hồi đất', { limit: 5 });
  expect(first?.chunk).toEqual(land.chunks[1]);
  expect(keysOf(await index.nearest(Float32Array.of(0, 1), { limit: 1 }))).toEqual(['cuoi']);
});

it('finds only in the documents that it was given, and nothing in none', async () => {
  await publish(land, marriage);
  const index = await openSearchIndex(folder, { embedder });
  const only = { limit: 9, documents: new Set(['cuoi']) };
  expect(keysOf(await index.lexical('đất giấy tờ', only))).toEqual(['cuoi']);
  expect(keysOf(await index.nearest(Float32Array.of(1, 0), only))).toEqual(['cuoi']);
  expect(await index.lexical('đất', { limit: 9, documents: new Set() })).toEqual([]);
  expect(await index.nearest(Float32Array.of(1, 0), { limit: 9, documents: new Set() })).toEqual(
    [],
  );
});

it('adds documents as a small segment and leaves the large one as it is', async () => {
  const opened = await publish(land);
  const before = readdirSync(join(folder, 'segments'));
  await opened.publish({ add: [marriage], remove: [] });
  const after = readdirSync(join(folder, 'segments'));
  expect(after).toHaveLength(2);
  expect(after).toEqual(expect.arrayContaining(before));
  const index = await openSearchIndex(folder, { embedder });
  expect(keysOf(await index.lexical('kết hôn', { limit: 5 }))).toEqual(['cuoi']);
  expect(keysOf(await index.lexical('thu hồi', { limit: 5 }))).toEqual(['dat']);
});

it('does not find a removed version, and finds it again when it comes back', async () => {
  const opened = await publish(land, marriage);
  await opened.publish({ add: [], remove: ['dat-v1'] });
  const without = await openSearchIndex(folder, { embedder });
  expect(await without.lexical('thu hồi đất', { limit: 5 })).toEqual([]);
  expect(keysOf(await without.nearest(Float32Array.of(1, 0), { limit: 5 }))).toEqual(['cuoi']);
  expect(await without.chunksOf('dat')).toEqual([]);
  const again = await opened.publish({ add: [land], remove: [] });
  expect(again.versionIds).toEqual(new Set(['dat-v1', 'cuoi-v1']));
  const index = await openSearchIndex(folder, { embedder });
  expect(keysOf(await index.lexical('thu hồi', { limit: 5 }))).toEqual(['dat']);
});

it('replaces a version by a newer one in one step', async () => {
  const opened = await publish(land);
  const newer = makeVersion('dat', ['Đất rừng sản xuất.'], 2);
  await opened.publish({ add: [newer], remove: ['dat-v1'] });
  const index = await openSearchIndex(folder, { embedder });
  expect(await index.lexical('thu hồi', { limit: 5 })).toEqual([]);
  expect((await index.chunksOf('dat')).map(({ chunk }) => chunk.versionId)).toEqual(['dat-v2']);
});

it('keeps few segments when documents are added one by one', async () => {
  const opened = await writer();
  for (let number = 1; number <= 14; number += 1) {
    await opened.publish({ add: [makeVersion(`vb${number}`, [`đất số${number}`])], remove: [] });
  }
  const index = await openSearchIndex(folder, { embedder });
  expect(index.documents).toBe(14);
  for (const number of [1, 7, 14]) {
    expect(keysOf(await index.lexical(`số${number}`, { limit: 3 }))).toEqual([`vb${number}`]);
  }
  const current = readFileSync(join(folder, 'generations', '000014', 'manifest.json'), 'utf8');
  expect((JSON.parse(current) as { segments: unknown[] }).segments.length).toBeLessThanOrEqual(8);
});

it('keeps the last three generations', async () => {
  const opened = await publish(land);
  await opened.publish({ add: [marriage], remove: [] });
  for (const key of ['a', 'b'])
    await opened.publish({ add: [makeVersion(key, ['x'])], remove: [] });
  expect(readdirSync(join(folder, 'generations')).toSorted()).toEqual([
    '000002',
    '000003',
    '000004',
  ]);
});

it.each(['lexical.bin', 'chunks.bin', 'vectors.bin', 'segment.json'])(
  'refuses to open when one bit of %s changed',
  async (name) => {
    await publish(land);
    const [id = ''] = readdirSync(join(folder, 'segments'));
    const path = join(folder, 'segments', id, name);
    const content = readFileSync(path);
    content.writeUInt8(content.readUInt8(content.length >> 1) ^ 1, content.length >> 1);
    writeFileSync(path, content);
    await expect(openSearchIndex(folder, { embedder })).rejects.toMatchObject({
      code: 'INDEX_DAMAGED',
    });
  },
);

it.each(['CURRENT', join('generations', '000001', 'manifest.json')])(
  'refuses to open when any one bit of %s changed',
  async (name) => {
    await publish(land);
    const path = join(folder, name);
    const content = readFileSync(path);
    for (let bit = 0; bit < content.length * 8; bit += 11) {
      const flipped = Buffer.from(content);
      flipped.writeUInt8(flipped.readUInt8(bit >> 3) ^ (1 << (bit & 7)), bit >> 3);
      writeFileSync(path, flipped);
      await expect(openSearchIndex(folder, { embedder })).rejects.toMatchObject({
        code: 'INDEX_DAMAGED',
      });
    }
  },
);

it('refuses a file that is cut short, a missing one and a CURRENT that says nothing', async () => {
  await publish(land);
  const [id = ''] = readdirSync(join(folder, 'segments'));
  truncateSync(join(folder, 'segments', id, 'vectors.bin'), 4);
  const refusal = { code: 'INDEX_DAMAGED' };
  await expect(openSearchIndex(folder, { embedder })).rejects.toMatchObject(refusal);
  rmSync(join(folder, 'segments', id, 'chunks.bin'));
  await expect(openSearchIndex(folder, { embedder })).rejects.toMatchObject(refusal);
  writeFileSync(join(folder, 'CURRENT'), '');
  await expect(openSearchIndex(folder, { embedder })).rejects.toMatchObject(refusal);
});

it('refuses an index that another embedder made', async () => {
  await publish(land);
  const others = [
    { ...embedder, modelId: 'other' },
    { ...embedder, dimensions: 3 },
  ];
  for (const other of others) {
    await expect(openSearchIndex(folder, { embedder: other })).rejects.toMatchObject({
      code: 'INDEX_INCOMPATIBLE',
    });
  }
});

it('lets one writer at a time into a data folder', async () => {
  const first = await writer();
  await expect(openGenerationWriter(folder, { embedder })).rejects.toMatchObject({
    code: 'DATA_FOLDER_BUSY',
    details: { pid: String(process.pid) },
  });
  await first.close();
  await writer();
});

it('lets go of the data folder when it cannot be opened for writing', async () => {
  const generation = join(folder, 'generations', '000001');
  mkdirSync(generation, { recursive: true });
  writeFileSync(join(generation, 'manifest.json'), 'null');
  writeFileSync(join(folder, 'CURRENT'), `1 ${sha256('null')}\n`);
  await expect(openGenerationWriter(folder, { embedder })).rejects.toThrow(TypeError);
  rmSync(join(folder, 'CURRENT'));
  await writer();
});

it('leaves the old generation serving when an embedder fails in the middle', async () => {
  const opened = await publish(land);
  await opened.close();
  const failing = { ...embedder, embed: () => Promise.reject(new Error('no answer')) };
  const second = await openGenerationWriter(folder, { embedder: failing });
  await expect(second.publish({ add: [marriage], remove: [] })).rejects.toThrow('no answer');
  await second.close();
  expect(await openSearchIndex(folder, { embedder })).toMatchObject({ generation: 1, chunks: 2 });
  expect(readdirSync(join(folder, 'segments'))).toHaveLength(1);
});

it.each([
  ['not finite', [Float32Array.of(Number.NaN, 0)]],
  ['too short', [Float32Array.of(1)]],
  ['missing', []],
])('takes no vector that is %s', async (_, vectors) => {
  const opened = await openGenerationWriter(folder, {
    embedder: { ...embedder, embed: async () => vectors },
  });
  writers.push(opened);
  await expect(opened.publish({ add: [marriage], remove: [] })).rejects.toThrow(RangeError);
  expect(readdirSync(join(folder, 'segments'))).toEqual([]);
});

const opens = `
  const { openGenerationWriter } = await import(process.argv[1]);
  const embedder = { modelId: 'none', dimensions: 2, embed: async () => [] };
  await (await openGenerationWriter(process.argv[2], { embedder })).close();
`;

it('becomes the writer although something old will not go', () => {
  for (const number of [1, 2, 3, 4]) {
    mkdirSync(join(folder, 'generations', `00000${number}`), { recursive: true });
  }
  const old = join(folder, 'generations', '000001');
  writeFileSync(join(old, 'manifest.json'), '{}');
  // Root may remove anything: another has to meet this.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) spawnSync('chown', ['-R', `${NOBODY}`, folder]);
  chmodSync(old, 0o555);
  const module = new URL('open-generation-writer.ts', import.meta.url).href;
  const run = spawnSync(process.execPath, ['--input-type=module', '-e', opens, module, folder], {
    encoding: 'utf8',
    ...(isRoot ? { uid: NOBODY } : {}),
  });
  chmodSync(old, 0o755);
  expect(run).toMatchObject({ status: 0, stderr: '' });
  expect(readdirSync(join(folder, 'generations'))).toContain('000001');
});

it('clears away what a killed writer left', async () => {
  const opened = await publish(land);
  await opened.close();
  const leftovers = [
    join(folder, 'segments', '.building-1', 'vectors.bin'),
    join(folder, 'segments', 'feedfeedfeedfeed', 'vectors.bin'),
    join(folder, 'generations', '.building-2', 'manifest.json'),
  ];
  for (const path of leftovers) {
    mkdirSync(join(path, '..'), { recursive: true });
    writeFileSync(path, 'x');
  }
  await writer();
  expect(readdirSync(join(folder, 'segments'))).toHaveLength(1);
  expect(readdirSync(join(folder, 'generations'))).toEqual(['000001']);
});

it('follows a new generation without opening what it has open', async () => {
  const opened = await publish(land);
  const followed = await followSearchIndex(folder, { embedder, everyMs: 5 });
  const before = followed.current();
  await opened.publish({ add: [marriage], remove: [] });
  await expect.poll(() => followed.current().generation).toBe(2);
  expect(keysOf(await followed.current().lexical('kết hôn', { limit: 1 }))).toEqual(['cuoi']);
  expect(await before.lexical('kết hôn', { limit: 1 })).toEqual([]);
  followed.close();
});

it('goes on with the old generation when the new one is damaged, and says so', async () => {
  const opened = await publish(land);
  const failures: unknown[] = [];
  const followed = await followSearchIndex(folder, {
    embedder,
    everyMs: 60_000,
    onFailure: (error) => failures.push(error),
  });
  const [kept] = readdirSync(join(folder, 'segments'));
  await opened.publish({ add: [marriage], remove: [] });
  const added = readdirSync(join(folder, 'segments')).find((id) => id !== kept) ?? '';
  truncateSync(join(folder, 'segments', added, 'lexical.bin'), 9);
  expect(followed.refresh()).toBe(false);
  expect(failures).toMatchObject([{ code: 'INDEX_DAMAGED' }]);
  expect(followed.current().generation).toBe(1);
  followed.close();
});

it('gives both scores of a found chunk as the searches gave them', async () => {
  await publish(land, marriage);
  const index = await openSearchIndex(folder, { embedder });
  const query = 'thu hồi đất ở';
  const vector = Float32Array.of(0.6, 0.8);
  const lexical = await index.lexical(query, { limit: 5 });
  const nearest = await index.nearest(vector, { limit: 5 });
  const scores = await index.scores(
    lexical.map(({ id }) => id),
    { query, vector },
  );
  expect(scores.map((score) => score.lexical)).toEqual(lexical.map(({ score }) => score));
  for (const [place, { id }] of lexical.entries()) {
    const same = nearest.find((hit) => hit.id === id);
    expect(scores[place]?.cosine).toBe(same?.score);
  }
  await expect(index.scores(['nowhere:1'], { query })).rejects.toThrow(RangeError);
});

it('counts syllables and pairs and knows their spellings without accents', async () => {
  await publish(land, marriage);
  const { vocabulary } = await openSearchIndex(folder, { embedder });
  expect(vocabulary.count('đất')).toBe(2);
  expect(vocabulary.count('rừng')).toBe(0);
  expect(vocabulary.pairCount('thu', 'hồi')).toBe(1);
  expect(vocabulary.pairCount('hồi', 'thu')).toBe(0);
  expect(vocabulary.spellings('dat')).toContain('đất');
});
