import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createHashingEmbedder } from '../../src/models/local/hashing-embedder.ts';
import type { ChunkedVersion, GenerationWriter } from '../../src/store/generation.ts';
import { openGenerationWriter } from '../../src/store/open-generation-writer.ts';
import { openSearchIndex } from '../../src/store/open-search-index.ts';
import type { Hit, SearchIndex } from '../../src/store/search-index.ts';
import { makeVersion } from '../fixtures/store/chunks.ts';

const embedder = createHashingEmbedder();

const versions = [
  makeVersion('ho-tich', ['Đăng ký khai sinh cho trẻ em', 'Đăng ký kết hôn', 'Đăng ký khai tử']),
  makeVersion('dat-dai', ['Thu hồi đất do vi phạm', 'Chuyển mục đích sử dụng đất']),
  makeVersion('chung-thuc', ['Chứng thực bản sao từ bản chính', 'Chứng thực chữ ký']),
  ...Array.from({ length: 40 }, (_, number) =>
    makeVersion(`khac-${number}`, [`Việc khác số ${number}`, `Báo cáo kỳ ${number}`]),
  ),
];
const outdated = makeVersion('dat-dai', ['Thu hồi đất theo quy định cũ'], 0);

/** The ways in which the embedded store can lie on the disk; each must keep every promise. */
const layouts: readonly (readonly [string, number, (writer: GenerationWriter) => Promise<void>])[] =
  [
    ['one segment', Infinity, async (writer) => publishAll(writer, [[outdated, ...versions]])],
    [
      'one segment with a graph',
      1,
      async (writer) => publishAll(writer, [[outdated, ...versions]]),
    ],
    [
      'many segments',
      Infinity,
      async (writer) =>
        publishAll(writer, [[outdated], ...versions.slice(0, 6).map((v) => [v]), versions]),
    ],
  ];

async function publishAll(
  writer: GenerationWriter,
  steps: readonly ChunkedVersion[][],
): Promise<void> {
  for (const add of steps) await writer.publish({ add, remove: [] });
  await writer.publish({ add: [], remove: [outdated.versionId] });
}

describe.each(layouts)('search index in %s', (_, graphFrom, publish) => {
  let folder: string;
  let index: SearchIndex;
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
    const writer = await openGenerationWriter(folder, { embedder, graphFrom });
    await publish(writer);
    await writer.close();
    index = await openSearchIndex(folder, { embedder });
  });
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  const texts = (hits: readonly Hit[]): string[] => hits.map(({ chunk }) => chunk.text);
  const vectorOf = async (text: string): Promise<Float32Array> =>
    (await embedder.embed([`Điều 1\n${text}`]))[0] ?? new Float32Array();

  it('counts what may be found', () => {
    expect(index).toMatchObject({ chunks: 87, documents: 43, modelId: embedder.modelId });
  });

  it('puts the chunk with the words of the query first, however they are spelled', async () => {
    for (const query of ['chứng thực bản sao', 'CHỨNG THỰC BẢN SAO'.normalize('NFD')]) {
      const [first] = await index.lexical(query, { limit: 3 });
      expect(first?.chunk.text).toBe('Chứng thực bản sao từ bản chính');
      expect(first?.article).toBe(first?.chunk.article);
    }
  });

  it('puts the chunk with the nearest vector first', async () => {
    const [first] = await index.nearest(await vectorOf('Đăng ký kết hôn'), { limit: 3 });
    expect(first?.chunk.text).toBe('Đăng ký kết hôn');
  });

  it('gives hits best first, no more than asked for, the same every time', async () => {
    const asked = { limit: 4 };
    const vector = await vectorOf('đăng ký');
    for (const search of [
      () => index.lexical('đăng ký đất', asked),
      () => index.nearest(vector, asked),
    ]) {
      const hits = await search();
      expect(hits).toHaveLength(4);
      const scores = hits.map(({ score }) => score);
      expect(scores).toEqual(scores.toSorted((a, b) => b - a));
      expect(texts(await search())).toEqual(texts(hits));
    }
  });

  it('never finds a removed version', async () => {
    expect(texts(await index.lexical('thu hồi đất', { limit: 90 }))).not.toContain(
      'Thu hồi đất theo quy định cũ',
    );
    const all = await index.nearest(await vectorOf('Thu hồi đất theo quy định cũ'), { limit: 90 });
    expect(texts(all)).not.toContain('Thu hồi đất theo quy định cũ');
    expect(texts(await index.chunksOf('dat-dai'))).toEqual([
      'Thu hồi đất do vi phạm',
      'Chuyển mục đích sử dụng đất',
    ]);
  });

  it('finds only in the documents that it is given', async () => {
    const only = { limit: 90, documents: new Set(['dat-dai', 'no-such-document']) };
    const found = [
      ...(await index.lexical('đăng ký thu hồi đất', only)),
      ...(await index.nearest(await vectorOf('đăng ký'), only)),
    ];
    expect(new Set(found.map(({ chunk }) => chunk.documentKey))).toEqual(new Set(['dat-dai']));
  });

  it('finds nothing for words that it does not know, and nothing for nothing', async () => {
    expect(await index.lexical('xyzzy', { limit: 5 })).toEqual([]);
    expect(await index.lexical(' … ', { limit: 5 })).toEqual([]);
    expect(await index.lexical('đất', { limit: 0 })).toEqual([]);
  });

  it('scores found chunks again exactly as it found them', async () => {
    const vector = await vectorOf('khai sinh');
    const lexical = await index.lexical('đăng ký khai sinh', { limit: 5 });
    const ids = lexical.map(({ id }) => id);
    const scores = await index.scores(ids, { query: 'đăng ký khai sinh', vector });
    expect(scores.map((score) => score.lexical)).toEqual(lexical.map(({ score }) => score));
    const nearest = await index.nearest(vector, { limit: 90 });
    const cosines = new Map(nearest.map(({ id, score }) => [id, score]));
    expect(scores.map(({ cosine }) => cosine)).toEqual(ids.map((id) => cosines.get(id)));
  });

  it('refuses a vector of another length or one that is not finite', async () => {
    for (const vector of [new Float32Array(3), new Float32Array(256).fill(Number.NaN)]) {
      await expect(index.nearest(vector, { limit: 1 })).rejects.toThrow(RangeError);
    }
  });
});
