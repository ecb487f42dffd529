import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { sha256 } from '../files/sha256.ts';
import { buildGraph, probeGraph } from './graph-check.ts';
import { checkVector, openGraph, writeGraph, type Graph } from './graph.ts';
import { openVectors } from './vectors.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
  path = join(folder, 'graph.bin');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const dimensions = 16;

/** Unit vectors from a small generator, so that a failure can be repeated. */
function unitVectors(rows: number, seed = 1): Float32Array<ArrayBuffer> {
  let state = seed;
  const vectors = Float32Array.from({ length: rows * dimensions }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 31 - 1;
  });
  for (let row = 0; row < rows; row += 1) {
    const vector = vectors.subarray(row * dimensions, (row + 1) * dimensions);
    const length = Math.hypot(...vector);
    for (let index = 0; index < dimensions; index += 1)
      vector[index] = (vector[index] ?? 0) / length;
  }
  return vectors;
}

const of = (vectors: Float32Array, row: number): Float32Array =>
  vectors.subarray(row * dimensions, (row + 1) * dimensions);

function written(vectors: Float32Array): Graph {
  writeGraph(vectors, dimensions, path);
  const rows = vectors.length / dimensions;
  return openGraph(path, { sha256: sha256(readFileSync(path)), dimensions, rows });
}

it('finds each vector as its own nearest', () => {
  const vectors = unitVectors(200);
  const graph = written(vectors);
  for (const row of [0, 77, 199]) {
    const [nearest] = graph.nearest(of(vectors, row), { limit: 3, effort: 64 });
    expect(nearest?.row).toBe(row);
    expect(nearest?.score).toBeCloseTo(1, 5);
  }
});

it('gives fewer than asked for when there are fewer, and none for none', () => {
  const graph = written(unitVectors(3));
  expect(graph.nearest(of(unitVectors(3), 0), { limit: 10, effort: 10 })).toHaveLength(3);
  expect(graph.nearest(of(unitVectors(3), 0), { limit: 0, effort: 10 })).toEqual([]);
});

it.each([
  ['NaN', Number.NaN],
  ['infinite', Infinity],
])('takes no %s vector, neither into the graph nor as a question', (_, value) => {
  const vectors = unitVectors(5);
  const graph = written(vectors);
  vectors[20] = value;
  expect(() => writeGraph(vectors, dimensions, path)).toThrow(RangeError);
  const question = of(unitVectors(1), 0).slice();
  question[3] = value;
  expect(() => graph.nearest(question, { limit: 1, effort: 10 })).toThrow(RangeError);
});

it('takes no vector of another length', () => {
  const graph = written(unitVectors(5));
  expect(() => graph.nearest(new Float32Array(8), { limit: 1, effort: 10 })).toThrow(RangeError);
  expect(() => checkVector(new Float32Array(17), dimensions)).toThrow(RangeError);
  expect(() => writeGraph(new Float32Array(17), dimensions, path)).toThrow(RangeError);
  expect(() => writeGraph(new Float32Array(0), dimensions, path)).toThrow(RangeError);
});

it('refuses a file of other dimensions or another number of vectors', () => {
  writeGraph(unitVectors(10), dimensions, path);
  const hash = sha256(readFileSync(path));
  const damaged = expect.objectContaining({ code: 'INDEX_DAMAGED' }) as Error;
  expect(() => openGraph(path, { sha256: hash, dimensions, rows: 11 })).toThrow(damaged);
});

it('never gives native code a file that does not have its hash', () => {
  writeGraph(unitVectors(50), dimensions, path);
  const content = readFileSync(path);
  const hash = sha256(content);
  const damaged = expect.objectContaining({ code: 'INDEX_DAMAGED' }) as Error;
  // Every class of damage that was seen to crash the process or to give wrong neighbours.
  const flipped = Buffer.from(content);
  flipped.writeUInt8(flipped.readUInt8(40) ^ 4, 40);
  const zeroed = Buffer.from(content).fill(0, 1000, 2000);
  for (const bytes of [flipped, zeroed, content.subarray(0, 500), Buffer.alloc(0)]) {
    writeFileSync(path, bytes);
    expect(() => openGraph(path, { sha256: hash, dimensions, rows: 50 })).toThrow(damaged);
  }
  rmSync(path);
  expect(() => openGraph(path, { sha256: hash, dimensions, rows: 50 })).toThrow(damaged);
});

it('builds and probes a graph in a child process and finds the effort that it needs', async () => {
  const vectors = unitVectors(500);
  writeFileSync(join(folder, 'vectors.bin'), new Uint8Array(vectors.buffer));
  await buildGraph(folder, dimensions);
  const held = openVectors(vectors.buffer, { rows: 500, dimensions });
  expect(await probeGraph(folder, held, sha256(readFileSync(path)))).toBe(64);
});

it('outlives a graph file that ends the process which loads it', async () => {
  const vectors = unitVectors(100);
  writeFileSync(join(folder, 'vectors.bin'), new Uint8Array(vectors.buffer));
  writeFileSync(path, Buffer.alloc(4096, 255));
  const held = openVectors(vectors.buffer, { rows: 100, dimensions });
  const probe = probeGraph(folder, held, sha256(readFileSync(path)));
  await expect(probe).rejects.toMatchObject({ code: 'INDEX_DAMAGED' });
});
