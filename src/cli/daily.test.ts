import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { daily } from './daily.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

it('works at once and every day, until it is stopped', async () => {
  let times = 0;
  const stop = daily(async () => void (times += 1));
  await vi.advanceTimersByTimeAsync(2 * 86_400_000);
  expect(times).toBe(3);
  await stop();
  await vi.advanceTimersByTimeAsync(2 * 86_400_000);
  expect(times).toBe(3);
});

it('tells work that is under way to stop, and waits for it', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const stop = daily((signal) => {
    signal.addEventListener('abort', () => resolve());
    return promise;
  });
  await expect(stop()).resolves.toBeUndefined();
});
