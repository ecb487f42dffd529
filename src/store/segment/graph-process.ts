/**
 * Child process around native code: `build FOLDER DIMENSIONS` writes `graph.bin` over
 * `vectors.bin`; `probe FOLDER DIMENSIONS ROWS SHA256 EFFORT…` loads the graph and prints, for each
 * effort, the ten nearest rows of sample rows as JSON. A file that crashes native code crashes
 * this process and nothing else.
 */
import { join } from 'node:path';
import { readWhole } from '../files/read-whole.ts';
import { openGraph, writeGraph } from './graph.ts';
import { sampleRows } from './graph-check.ts';
import { openVectors } from './vectors.ts';

const [mode, folder = '', ...numbers] = process.argv.slice(2);
const dimensions = Number(numbers[0]);
const path = join(folder, 'graph.bin');
const vectors = new Float32Array(readWhole(join(folder, 'vectors.bin')).buffer);

if (mode === 'build') {
  writeGraph(vectors, dimensions, path);
} else {
  const rows = Number(numbers[1]);
  const graph = openGraph(path, { sha256: numbers[2] ?? '', dimensions, rows });
  const held = openVectors(vectors.buffer, { rows, dimensions });
  const found = numbers
    .slice(3)
    .map((effort) =>
      sampleRows(rows).map((row) =>
        graph
          .nearest(held.of(row), { limit: 10, effort: Number(effort) })
          .map(({ row: neighbour }) => neighbour),
      ),
    );
  process.stdout.write(JSON.stringify(found));
}
