/**
 * The server under load, as `npm start` runs it but for the limits on one address: so many processes as
 * the first argument says, over the shipped corpus, on a free port. Tells its address when all can answer,
 * and the CPU time and memory of each, itself last, when it is asked.
 */
import cluster, { type Worker } from 'node:cluster';
import { wholeProduct } from '../../tests/fixtures/whole-product.ts';
import { createApp } from '../../src/http/app.ts';
import { listen } from '../../src/http/listen.ts';
import { assemble } from '../../src/assemble.ts';
import { readSettings } from '../../src/settings/settings.ts';

export type Usage = { readonly cpuSeconds: number; readonly rss: number };
type Told = { readonly url?: string } & Partial<Usage>;

const [argument = ''] = process.argv.slice(2);
await (cluster.isPrimary ? watch(Number(argument)) : answer(argument));

async function watch(processes: number): Promise<void> {
  const product = await wholeProduct();
  await product.prepare();
  cluster.setupPrimary({ args: [product.dataDir] });
  const workers = Array.from({ length: processes }, () => cluster.fork());
  const [first] = await Promise.all(workers.map(told));
  process.send?.({ url: first?.url });
  process.on('message', (message) => {
    if (message === 'usage') void usageOf(workers).then((usages) => process.send?.({ usages }));
    if (message === 'stop')
      cluster.disconnect(() => void product.close().then(() => process.disconnect()));
  });
}

function told(worker: Worker): Promise<Told> {
  return new Promise((resolve) => worker.once('message', (one) => resolve(one as Told)));
}

async function usageOf(workers: readonly Worker[]): Promise<readonly Usage[]> {
  const each = workers.map(told);
  for (const worker of workers) worker.send('usage');
  const answering = (await Promise.all(each)).map(({ cpuSeconds = 0, rss = 0 }) => {
    return { cpuSeconds, rss };
  });
  // Its memory is that of the ingestion, which the first process of a server has no part in.
  return [...answering, { cpuSeconds: ownCpuSeconds(), rss: 0 }];
}

function ownCpuSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}

async function answer(dataDir: string): Promise<void> {
  const product = await assemble(readSettings({ SO_TAY_DATA: dataDir }), () => undefined);
  await product.prepare();
  // One question reads the models in; no officer is the first one of a day.
  await product.ask({ text: 'ai chứng thực bản sao' });
  const unlimited = 1_000_000_000;
  const app = createApp(product.services, {
    log: () => undefined,
    rateLimits: { questions: unlimited, reads: unlimited },
  });
  const server = await listen(app, { port: 0, host: '127.0.0.1' });
  process.send?.({ url: server.url });
  process.on('message', (message) => {
    if (message !== 'usage') return;
    process.send?.({ cpuSeconds: ownCpuSeconds(), rss: process.memoryUsage().rss });
  });
}
