import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { takeWriterLock } from './writer-lock.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'so-tay-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

const script = `
  const { takeWriterLock } = await import(process.argv[1]);
  // A lock that nobody holds on to is closed with its database when memory is collected.
  globalThis.lock = takeWriterLock(process.argv[2]);
  console.log('held');
  setInterval(() => undefined, 1000);
`;

it('keeps another process out, names it, and is free at once when that one is killed', async () => {
  const module = new URL('writer-lock.ts', import.meta.url).href;
  const other = spawn(process.execPath, ['--input-type=module', '-e', script, module, folder]);
  const ended = Promise.withResolvers<void>();
  other.on('close', () => ended.resolve());
  await new Promise((resolve) => other.stdout.once('data', resolve));
  const busy = { code: 'DATA_FOLDER_BUSY', details: { pid: String(other.pid) } };
  expect(() => takeWriterLock(folder)).toThrow(expect.objectContaining(busy) as Error);
  other.kill('SIGKILL');
  await ended.promise;
  takeWriterLock(folder).release();
});

it('can be taken again once released, and released twice', () => {
  const lock = takeWriterLock(folder);
  lock.release();
  lock.release();
  expect(() => takeWriterLock(folder).release()).not.toThrow();
});
