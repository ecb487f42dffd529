#!/usr/bin/env node
// Plain JavaScript on purpose: the shell's own Node may be 20, which cannot run TypeScript. This
// file starts src/main.ts on the Node 24 that the `node` devDependency installs.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const bundled = fileURLToPath(new URL('../node_modules/node/bin/node', import.meta.url));
const main = fileURLToPath(new URL('../src/main.ts', import.meta.url));
const node = existsSync(bundled) ? bundled : process.execPath;

const environment = existsSync('.env') ? ['--env-file=.env'] : [];

const child = spawn(node, [...environment, main, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => child.kill(signal));
}
child.on('error', (error) => {
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
child.on('exit', (code, signal) => {
  process.exitCode = code ?? (signal === 'SIGINT' ? 130 : 1);
});
