import { setImmediate } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { createTurns } from './event-loop-turns.ts';

it('lets waiters go one a turn of the event loop, in their order', async () => {
  const turn = createTurns();
  const gone: number[] = [];
  const all = [1, 2, 3].map(async (number) => {
    await turn();
    gone.push(number);
  });
  const seen: number[] = [];
  while (gone.length < 3) {
    await setImmediate();
    seen.push(gone.length);
  }
  await Promise.all(all);
  expect(gone).toEqual([1, 2, 3]);
  expect(new Set(seen).size).toBe(3);
});

it('takes up again after it stood still', async () => {
  const turn = createTurns();
  await turn();
  await setImmediate();
  await expect(turn()).resolves.toBeUndefined();
});
