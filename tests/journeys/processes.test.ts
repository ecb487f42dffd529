import { execFile } from 'node:child_process';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { expect, it, onTestFinished, vi } from 'vitest';
import { isAlive, killProcess, requestAlone, serveWith } from '../fixtures/serving-processes.ts';

const main = fileURLToPath(new URL('../../src/main.ts', import.meta.url));
const another = fileURLToPath(new URL('../../corpus/16-mai-tang', import.meta.url));
const question = JSON.stringify({ question: 'ai chứng thực bản sao từ bản chính?' });
const patient = { timeout: 30_000, interval: 200 };

it('goes on answering when a process dies, and puts another in its place', async () => {
  const serving = serveWith(2);
  const url = await serving.url();
  const answers = async () => {
    const plain = await requestAlone(`${url}/api/chat`, question);
    const stream = await requestAlone(`${url}/api/chat`, question, 'text/event-stream');
    return plain.status === 200 && stream.text.includes('\nevent: done\n');
  };
  const [one, other] = serving.pids();

  killProcess(one);
  await serving.logs('process-failed', 1);
  expect(await answers()).toBe(true);

  await serving.logs('server-ready', 3);
  killProcess(other);
  await serving.logs('process-failed', 2);
  expect(await answers()).toBe(true);
});

it('shows in every process what a command ingested', async () => {
  const serving = serveWith(2);
  const url = await serving.url();
  const held = async () => {
    const { text } = await requestAlone(`${url}/api/status`);
    return (JSON.parse(text) as { documents: number }).documents;
  };
  expect(await held()).toBe(1);
  expect(await held()).toBe(1);

  await promisify(execFile)(process.execPath, [main, 'ingest', another, '--data', serving.dataDir]);
  await vi.waitFor(async () => {
    expect([await held(), await held(), await held(), await held()]).toEqual([2, 2, 2, 2]);
  }, patient);
});

it('ingests the corpus of an empty folder once', async () => {
  const serving = serveWith(3);
  await serving.url();
  expect(serving.told.stdout.match(/ nhận /gu)).toHaveLength(1);
  expect(serving.told.stdout).not.toContain('trùng');
});

it('ends well with all its processes when it is told to stop', async () => {
  const serving = serveWith(2);
  await serving.url();
  const pids = serving.pids();
  expect(pids.map(isAlive)).toEqual([true, true]);
  serving.first.kill('SIGTERM');
  expect(await serving.ended).toBe(0);
  expect(pids.map(isAlive)).toEqual([false, false]);
});

it('leaves no process behind when the first one is killed', async () => {
  const serving = serveWith(2);
  await serving.url();
  serving.first.kill('SIGKILL');
  await vi.waitFor(() => expect(serving.pids().map(isAlive)).toEqual([false, false]), patient);
});

it('ends with an error when the port is taken', async () => {
  const other = createServer();
  onTestFinished(() => void other.close());
  await new Promise<void>((resolve) => void other.listen(0, '127.0.0.1', resolve));
  const serving = serveWith(2, (other.address() as AddressInfo).port);
  expect(await serving.ended).toBe(1);
  expect(serving.told.stderr).toContain('PORT_TAKEN');
});
