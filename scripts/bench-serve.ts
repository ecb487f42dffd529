/**
 * `npm run bench:serve`: answers a second and the time that each takes, questions arriving at a fixed
 * rate whether or not earlier ones are answered; then many streams at once. The questions are those of
 * the open golden set over the shipped corpus. Loopback only, bounded, stops by itself.
 *
 * `npm run bench:serve -- --rate 10 --seconds 10 --streams 50 --processes 2` for a quick look.
 */
import { fork } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { availableParallelism, loadavg } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import type { Usage } from './bench-serve/server.ts';

const { values } = parseArgs({
  options: {
    rate: { type: 'string', default: '50' },
    seconds: { type: 'string', default: '300' },
    streams: { type: 'string', default: '500' },
    processes: { type: 'string', default: String(availableParallelism()) },
  },
});
const [rate, seconds, streams] = [values.rate, values.seconds, values.streams].map(Number);
if (!rate || !seconds || !streams) throw new RangeError('rate, seconds and streams are numbers');
console.log(
  `${values.processes} processes, ${availableParallelism()} cores, load before ${loadavg()[0]?.toFixed(1)}`,
);

const golden = readFileSync(join(import.meta.dirname, '../eval/golden.jsonl'), 'utf8');
const questions = golden
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as { question: string; asOf: string; place?: string })
  .map(({ question, asOf, place }) =>
    JSON.stringify({ question, asOf, ...(place ? { place } : {}) }),
  );

type Told = { readonly url?: string; readonly usages?: readonly Usage[] };
const child = fork(join(import.meta.dirname, 'bench-serve/server.ts'), [values.processes]);
const told = () =>
  new Promise<Told>((resolve) => child.once('message', (one) => resolve(one as Told)));
const { url } = await told();
const usage = async () => {
  child.send('usage');
  return (await told()).usages ?? [];
};

await atRate(rate, seconds);
console.log(`load after ${loadavg()[0]?.toFixed(1)}`);
await streamsAtOnce(streams);
child.send('stop');

/** Asks without waiting for what was asked before: a slow server cannot slow its askers down. */
async function atRate(perSecond: number, duration: number): Promise<void> {
  const times: number[] = [];
  let failed = 0;
  const pending: Promise<void>[] = [];
  /** From when it was due: waiting for the asker's own turn counts as waiting. */
  const timed = async (at: number, due: number) => {
    const isAnswer = await ask(at).catch(() => false);
    if (isAnswer) times.push(performance.now() - due);
    else failed += 1;
  };
  const before = await usage();
  const own = process.cpuUsage();
  const start = performance.now();
  for (let at = 0; at < perSecond * duration; at += 1) {
    const due = start + (at * 1_000) / perSecond;
    const wait = due - performance.now();
    if (wait > 1) await setTimeout(wait);
    pending.push(timed(at, due));
  }
  await Promise.all(pending);
  const took = (performance.now() - start) / 1_000;
  const after = await usage();
  const client = process.cpuUsage(own);
  const each = after.map(({ cpuSeconds }, at) => cpuSeconds - (before[at]?.cpuSeconds ?? 0));
  const cpu = sum(each);
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) =>
    `${Math.round(sorted[Math.floor(share * (sorted.length - 1))] ?? 0)} ms`;
  console.log(
    `${perSecond} a second for ${duration} s: ${times.length} answers, ${failed} failed, ` +
      `${(times.length / took).toFixed(1)} a second reached\n` +
      `  p50 ${at(0.5)}, p95 ${at(0.95)}, p99 ${at(0.99)}, longest ${at(1)}\n` +
      `  server ${((cpu * 1_000) / Math.max(1, times.length)).toFixed(1)} ms CPU an answer, ` +
      `${Math.round(sum(after.map(({ rss }) => rss)) / 1e6)} MB; ` +
      `shares ${each.map((part) => `${Math.round((part / cpu) * 100)} %`).join(', ')}; client ${((client.user + client.system) / 1e6).toFixed(1)} s CPU in all`,
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, value) => total + value, 0);
}

/** Over a connection of its own, as every officer has one: processes take turns at connections. */
async function ask(at: number): Promise<boolean> {
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', connection: 'close' },
    body: questions[at % questions.length] ?? '',
  });
  await response.text();
  return response.ok;
}

/** Opens all of them before the first can end; one that ends without `done` was cut. */
async function streamsAtOnce(count: number): Promise<void> {
  const start = performance.now();
  const ends = await Promise.all(
    Array.from({ length: count }, (_, at) =>
      follow(at).catch((error: unknown) => {
        console.error(error);
        return false;
      }),
    ),
  );
  const cut = ends.filter((isWhole) => !isWhole).length;
  const took = (performance.now() - start) / 1_000;
  console.log(`${count} streams at once: ${cut} cut, all ended after ${took.toFixed(1)} s`);
}

async function follow(at: number): Promise<boolean> {
  const response = await fetch(`${url}/api/chat`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'text/event-stream' },
    body: questions[at % questions.length] ?? '',
  });
  const events = await response.text();
  const isWhole = /\nevent: done\n/u.test(`\n${events}`);
  if (!isWhole)
    console.error(
      `${questions[at % questions.length]} ended with ${response.status} ${response.headers.get('content-type') ?? ''}: ${events.slice(-300)}`,
    );
  return isWhole;
}
