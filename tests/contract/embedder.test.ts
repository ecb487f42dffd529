import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Embedder } from '../../src/models/embedder.ts';
import { createHashingEmbedder } from '../../src/models/local/hashing-embedder.ts';
import { createStaticEmbedder } from '../../src/models/local/static-embedder.ts';

/** Every embedder that needs no endpoint; the one that does is in openai-models.test.ts. */
const embedders: readonly (readonly [string, () => Embedder])[] = [
  ['hashing', createHashingEmbedder],
  ['static', createStaticEmbedder],
];

const lengthOf = (vector: Float32Array): number => Math.hypot(...vector);
const similarity = (a: Float32Array, b: Float32Array): number =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

describe.each(embedders)('%s embedder', (_, create) => {
  const embedder = create();

  it('gives one vector of its dimensions for each text, in order', async () => {
    const texts = ['Đăng ký kết hôn', 'Thu hồi đất', 'Đăng ký kết hôn'];
    const vectors = await embedder.embed(texts);
    expect(vectors.map(({ length }) => length)).toEqual(texts.map(() => embedder.dimensions));
    expect(vectors[0]).toEqual(vectors[2]);
    expect(vectors[0]).not.toEqual(vectors[1]);
    expect(await embedder.embed([])).toEqual([]);
  });

  it('gives unit vectors, and zeros for a text without words', async () => {
    const [words, none, empty] = await embedder.embed(['Trích lục khai tử', ' … ', '']);
    expect(lengthOf(words ?? new Float32Array())).toBeCloseTo(1, 5);
    expect(lengthOf(none ?? new Float32Array(1).fill(1))).toBe(0);
    expect(lengthOf(empty ?? new Float32Array(1).fill(1))).toBe(0);
  });

  it('gives only finite numbers, whatever the text', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        const [vector] = await embedder.embed([text]);
        expect(vector?.every(Number.isFinite)).toBe(true);
      }),
    );
  });

  it('puts a text nearer to its paraphrase than to another matter', async () => {
    const [asked, near, far] = await embedder.embed([
      'thủ tục đăng ký khai sinh cho trẻ em',
      'hồ sơ đăng ký khai sinh gồm giấy chứng sinh của trẻ',
      'xử phạt vi phạm về vận chuyển khoáng sản',
    ]);
    const none = new Float32Array(embedder.dimensions);
    expect(similarity(asked ?? none, near ?? none)).toBeGreaterThan(
      similarity(asked ?? none, far ?? none),
    );
  });

  it('is named by a model id', () => {
    expect(embedder.modelId).toMatch(/^\S+$/u);
  });
});
