import cluster from 'node:cluster';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { assemble, type Product } from '../assemble.ts';
import { createApp } from '../http/app.ts';
import { listen, type Listening } from '../http/listen.ts';
import { unbuiltNotice } from '../http/unbuilt-page.ts';
import { createLog } from '../observe/logger.ts';
import type { Settings } from '../settings/settings.ts';
import { shareBudget } from '../settings/share-budget.ts';
import { daily } from './daily.ts';
import { progressLine } from './ingest.ts';
import { printProblem } from './output.ts';
import { settingsFor, type DataOption } from './start.ts';
import { supervise, type Ready } from './supervise.ts';

type Options = DataOption & { readonly port?: number };

const pageFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/** `so-tay serve`: one process, or several that are watched over. Runs until it is told to stop. */
export async function serveCommand({ port, ...data }: Options): Promise<void> {
  const chosen = settingsFor(data);
  const settings = { ...chosen, port: port ?? chosen.port };
  const { processes } = settings;
  if (processes > 1 && cluster.isPrimary) {
    const log = createLog(settings.logLevel ?? 'info');
    return supervise(processes, { log, onReady: ({ url }) => sayReady(url) });
  }
  return serve(shareBudget(settings));
}

/** Opens the port at once, so that /healthz answers, and prepares the index behind it. */
async function serve(settings: Settings): Promise<void> {
  const log = createLog(settings.logLevel ?? 'info');
  const product = await assemble(settings, log);
  const app = createApp(product.services, {
    log,
    widgetOrigins: settings.widgetOrigins,
    hosts: settings.hosts,
    apiKeys: settings.apiKeys,
    mcp: product.mcp,
    ...(settings.publicUrl ? { publicUrl: settings.publicUrl } : {}),
    ...(settings.adminKey ? { adminKey: settings.adminKey } : {}),
    ...(isPageBuilt() ? { pageFolder } : {}),
  });
  const server = await listen(app, settings).catch(async (error: unknown) => {
    await putAway(product);
    throw error;
  });
  let stopped: Promise<void> | undefined;
  let endDaily: (() => Promise<void>) | undefined;
  // A terminal tells every process of its group, and who started this one tells it again.
  const stop = () => (stopped ??= close(server, product, endDaily));
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stop());

  const startedAt = performance.now();
  try {
    await product.prepare((result, done, total) => {
      process.stdout.write(`${progressLine(result, done, total)}\n`);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  const durationMs = Math.round(performance.now() - startedAt);
  log('server-ready', { pid: process.pid, durationMs });
  if (!stopped) endDaily = daily(product.forgetAnswers);
  if (cluster.worker) cluster.worker.send({ url: server.url } satisfies Ready);
  else sayReady(server.url);
}

async function close(
  server: Listening,
  product: Product,
  endDaily: (() => Promise<void>) | undefined,
): Promise<void> {
  await server.close();
  await endDaily?.();
  await putAway(product);
}

/** What is left open would keep the process alive. */
async function putAway(product: Product): Promise<void> {
  await product.close();
  cluster.worker?.disconnect();
}

function sayReady(url: string): void {
  process.stdout.write(`Sổ Tay sẵn sàng tại ${url}\n`);
  if (!isPageBuilt()) printProblem(unbuiltNotice);
}

/** A clone has no page until the web build has run; `npm start` runs it. */
function isPageBuilt(): boolean {
  return existsSync(join(pageFolder, 'index.html'));
}
