import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createLawAtLarge, writeLawGroups } from './law-at-large.ts';
import { createStaticEmbedder } from './static-embedder.ts';

const folder = mkdtempSync(join(tmpdir(), 'law-at-large-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

const path = join(folder, 'two.bin');
/** Two matters in two dimensions. */
const two = writeLawGroups({
  modelId: 'own',
  dimensions: 2,
  steps: Float32Array.of(0.01, 0.008),
  values: Int8Array.of(100, 0, 75, 100),
});
writeFileSync(path, two);

it('says how alike a vector is to the nearest matter', () => {
  const likeness = createLawAtLarge({ modelId: 'own' }, path);
  expect(likeness(Float32Array.of(1, 0))).toBeCloseTo(1, 6);
  expect(likeness(Float32Array.of(0, 1))).toBeCloseTo(0.8, 6);
  expect(likeness(Float32Array.of(-1, 0))).toBe(0);
});

it('refuses groups made with another embedder, and a changed file', () => {
  const refused = expect.objectContaining({ code: 'MODEL_DAMAGED' });
  expect(() => createLawAtLarge({ modelId: 'other' }, path)).toThrow(refused);
  const changed = join(folder, 'changed.bin');
  writeFileSync(changed, two.fill(1, two.length - 1));
  expect(() => createLawAtLarge({ modelId: 'own' }, changed)).toThrow(refused);
});

it('finds a question of law nearer to law at large than talk of the day', async () => {
  const embedder = createStaticEmbedder();
  const likeness = createLawAtLarge(embedder);
  const [law, talk] = await embedder.embed([
    'điều kiện cấp giấy phép hành nghề khoan nước dưới đất',
    'tối qua nhà mình ăn gì mà vui quá trời',
  ]);
  expect(likeness(law ?? new Float32Array())).toBeGreaterThan(
    likeness(talk ?? new Float32Array()) + 0.2,
  );
});
