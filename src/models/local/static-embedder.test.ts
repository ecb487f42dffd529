import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createStaticEmbedder } from './static-embedder.ts';
import { writeStaticEmbedderWeights } from './static-embedder-weights.ts';

const folder = mkdtempSync(join(tmpdir(), 'static-embedder-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const shipped = createStaticEmbedder();

/** Two dimensions: rows 0 and 1 are syllables, 2 is the bucket, 3 the pair of 0 and 1. */
const tiny = writeStaticEmbedderWeights({
  vocabulary: { syllables: ['chợ', 'phiên'], buckets: 1, pairs: Uint32Array.of(1) },
  dimensions: 2,
  countPower: 0.5,
  steps: Float32Array.of(0.1, 0.1, 0.1, 0.1),
  values: Int8Array.of(100, 0, 0, 100, 0, -100, 100, 100),
});

function write(name: string, content: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

async function similarity(a: string, b: string): Promise<number> {
  const [first = new Float32Array(), second] = await shipped.embed([a, b]);
  return first.reduce((sum, value, column) => sum + value * (second?.[column] ?? 0), 0);
}

const refusal = (path: string): unknown => {
  try {
    return createStaticEmbedder(path).modelId;
  } catch (error) {
    return error;
  }
};

it('adds the vectors of syllables and of their pair, repeated ones by the count power', async () => {
  const embedder = createStaticEmbedder(write('tiny.bin', tiny));
  const [one, both, twice] = await embedder.embed(['Chợ', 'chợ phiên', 'chợ lạ lạ lạ lạ']);
  expect(one).toEqual(Float32Array.of(1, 0));
  // (10, 0) + (0, 10) + the pair's (10, 10)
  expect(both?.[0]).toBeCloseTo(Math.SQRT1_2, 6);
  expect(both?.[1]).toBeCloseTo(Math.SQRT1_2, 6);
  // (10, 0) + four times an unknown syllable, which counts twice its bucket's (0, -10)
  expect(twice?.[0]).toBeCloseTo(1 / Math.sqrt(5), 6);
  expect(twice?.[1]).toBeCloseTo(-2 / Math.sqrt(5), 6);
});

it('reads a syllable typed without accents as the most frequent accented one', async () => {
  const embedder = createStaticEmbedder(write('tiny.bin', tiny));
  const [plain, accented] = await embedder.embed(['cho phien', 'chợ phiên']);
  expect(plain).toEqual(accented);
});

it('gives the same vector to both placements of the tone and to decomposed letters', async () => {
  const [one, two, three] = await shipped.embed([
    'hòa giải',
    'hoà giải',
    'hòa giải'.normalize('NFD'),
  ]);
  expect(two).toEqual(one);
  expect(three).toEqual(one);
});

it('names the model by its weights, the same at every load', () => {
  const first = createStaticEmbedder(write('tiny.bin', tiny));
  expect(createStaticEmbedder(write('tiny.bin', tiny)).modelId).toBe(first.modelId);
  expect(first.modelId).not.toBe(shipped.modelId);
});

it('refuses weights with one changed byte', () => {
  const changed = Uint8Array.from(tiny);
  changed[changed.length - 1] = 7;
  expect(refusal(write('changed.bin', changed))).toMatchObject({ code: 'MODEL_DAMAGED' });
});

it('refuses weights that are cut short, empty, absent or something else', () => {
  expect(refusal(write('cut.bin', tiny.subarray(0, -2)))).toMatchObject({ code: 'MODEL_DAMAGED' });
  expect(refusal(write('empty.bin', new Uint8Array()))).toMatchObject({ code: 'MODEL_DAMAGED' });
  expect(refusal(join(folder, 'absent.bin'))).toMatchObject({ code: 'MODEL_DAMAGED' });
  const text = Buffer.from('Sổ Tay '.repeat(20));
  expect(refusal(write('text.bin', text))).toMatchObject({ code: 'MODEL_DAMAGED' });
});

it.each([
  ['làm giấy khai sinh cho con', 'đăng ký khai sinh', 'đăng ký kết hôn'],
  [
    'sổ đỏ bị mất thì làm lại ở đâu',
    'cấp lại giấy chứng nhận quyền sử dụng đất',
    'cấp lại giấy phép lái xe',
  ],
  ['giấy độc thân', 'giấy xác nhận tình trạng hôn nhân', 'giấy phép xây dựng'],
  ['đi lính', 'nghĩa vụ quân sự', 'nghĩa vụ nộp thuế'],
  ['hát karaoke ồn ào ban đêm', 'xử phạt hành vi gây tiếng ồn', 'xử phạt hành vi đánh bạc'],
  ['sao y giấy tờ', 'chứng thực bản sao từ bản chính', 'đăng ký khai tử'],
  ['nhà nước lấy đất thì đền bù ra sao', 'bồi thường khi thu hồi đất', 'thuế thu nhập cá nhân'],
])('puts "%s" nearer to "%s" than to "%s"', async (asked, near, far) => {
  expect(await similarity(asked, near)).toBeGreaterThan(await similarity(asked, far));
});

it('ships at most 20 MB of weights', async () => {
  const file = await readFile(new URL('./weights/static-embedder.bin', import.meta.url));
  expect(file.length).toBeLessThanOrEqual(20_000_000);
});
