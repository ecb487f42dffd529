import { createBuilder } from 'vite';
import { createApp, type AppOptions } from '../../src/http/app.ts';
import { listen, type Listening } from '../../src/http/listen.ts';
import type { Services } from '../../src/http/services.ts';
import { scratchFolder } from '../fixtures/scratch-folder.ts';
import { fakeServices } from './fake-services.ts';

const silent = (): void => undefined;

let built: Promise<string> | undefined;

/** The page and the widget as the build makes them now, in a folder of this test file. */
export function builtPage(): Promise<string> {
  built ??= build();
  return built;
}

async function build(): Promise<string> {
  const outDir = scratchFolder();
  const environment = { build: { outDir } };
  const builder = await createBuilder({
    logLevel: 'warn',
    environments: { client: environment, widget: environment },
  });
  await builder.buildApp();
  return outDir;
}

/** The page over fake services on a free port. */
export async function serveFake(
  services: Partial<Services> = {},
  options: Partial<AppOptions> = {},
): Promise<Listening> {
  const pageFolder = await builtPage();
  const app = createApp(fakeServices(services), { log: silent, pageFolder, ...options });
  return listen(app, { port: 0, host: '127.0.0.1' });
}
