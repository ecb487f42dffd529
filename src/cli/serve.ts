import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { assemble } from '../assemble.ts';
import { createApp } from '../http/app.ts';
import { listen } from '../http/listen.ts';
import { createLog } from '../observe/logger.ts';
import { progressLine } from './ingest.ts';
import { settingsFor, type DataOption } from './start.ts';

type Options = DataOption & { readonly port?: number };

const pageFolder = fileURLToPath(new URL('../../dist/web', import.meta.url));

/**
 * `so-tay serve`: opens the port at once, so that /healthz answers, and prepares the index behind
 * it. Runs until it is told to stop.
 */
export async function serveCommand(options: Options): Promise<void> {
  const settings = settingsFor(options);
  const log = createLog(settings.logLevel);
  const product = await assemble(settings, log);
  const app = createApp(product.services, {
    log,
    widgetOrigins: settings.widgetOrigins,
    hosts: settings.hosts,
    apiKeys: settings.apiKeys,
    mcp: product.mcp,
    ...(settings.publicUrl ? { publicUrl: settings.publicUrl } : {}),
    ...(settings.adminKey ? { adminKey: settings.adminKey } : {}),
    ...(existsSync(pageFolder) ? { pageFolder } : {}),
  });
  const server = await listen(app, { host: settings.host, port: options.port ?? settings.port });
  const stop = async () => {
    await server.close();
    await product.close();
  };
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void stop());

  const startedAt = performance.now();
  try {
    await product.prepare((result, done, total) => {
      process.stdout.write(`${progressLine(result, done, total)}\n`);
    });
  } catch (error) {
    await stop();
    throw error;
  }
  log('server-ready', { durationMs: Math.round(performance.now() - startedAt) });
  process.stdout.write(`Sổ Tay sẵn sàng tại ${server.url}\n`);
}
