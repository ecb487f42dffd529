/**
 * Child process: `build-index.ts BEIR_FOLDER DATA_FOLDER COPIES` builds the product's index over a
 * BEIR folder and prints what it cost as JSON, so that nothing else lies in the memory it needs.
 */
import { readFileSync } from 'node:fs';
import { readBeirFolder } from '../../src/evaluate/beir.ts';
import { versionsOf } from '../../src/evaluate/product-engine.ts';
import { createStaticEmbedder } from '../../src/models/local/static-embedder.ts';
import { openGenerationWriter } from '../../src/store/open-generation-writer.ts';
import { perturbed } from './perturbed.ts';

const [folder = '', data = '', copies = '1'] = process.argv.slice(2);
const startedAt = performance.now();
const writer = await openGenerationWriter(data, { embedder: createStaticEmbedder() });
const { documents } = await readBeirFolder(folder, 'dev');
const add = versionsOf(perturbed(documents(), Number(copies)));
const { bytes, versionIds } = await writer.publish({ add, remove: [] });
await writer.close();
const { user, system } = process.cpuUsage();
const cost = {
  articles: versionIds.size,
  seconds: (performance.now() - startedAt) / 1000,
  cpuSeconds: (user + system) / 1e6 + childrenSeconds(),
  bytes,
};
process.stdout.write(JSON.stringify(cost));

/** CPU time of the graph's process: fields 16 and 17 of proc(5) stat, in ticks of 10 ms. */
function childrenSeconds(): number {
  const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[13]) + Number(fields[14])) / 100;
}
