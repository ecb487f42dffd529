import { expect, it } from 'vitest';
import { createStageClock } from './stage-clock.ts';

it('charges an inner stage to itself and the rest to the outer one', async () => {
  let used = 0;
  const clock = createStageClock(() => used);
  const found = await clock.time('find', async () => {
    used += 2_000;
    await clock.time('lexical', async () => {
      used += 5_000;
    });
    used += 1_000;
    return 'hits';
  });
  used += 9_000;
  expect(found).toBe('hits');
  expect(clock.totals()).toEqual({ find: 3, lexical: 5 });
});

it('goes on after a stage that failed', async () => {
  let used = 0;
  const clock = createStageClock(() => used);
  const failing = clock.time('find', async () => {
    used += 1_000;
    throw new RangeError('no');
  });
  await expect(failing).rejects.toThrow('no');
  used += 1_000;
  expect(clock.totals()).toEqual({ find: 1 });
});
