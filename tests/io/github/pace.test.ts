import { expect, test } from 'vitest';
import { LimitBudget } from '#src/io/github/limit-budget.ts';
import { Pace } from '#src/io/github/pace.ts';
import { hasty } from '#tests/support/github-forge.ts';

test('writes go one after the other, a second apart', async () => {
  const waiting = hasty({ betweenWritesMs: 1_000 });
  const pace = new Pace(waiting);
  const startMs = waiting.clock.nowMs();
  let running = 0;
  const write = async () => {
    running += 1;
    expect(running).toBe(1);
    await Promise.resolve();
    running -= 1;
    return waiting.clock.nowMs() - startMs;
  };

  const times = await Promise.all([1, 2, 3].map(() => pace.write(write)));

  expect(times).toEqual([0, 1_000, 2_000]);
});

test('a write that failed holds up nobody, and counts', async () => {
  const waiting = hasty({ betweenWritesMs: 1_000 });
  const pace = new Pace(waiting);

  await expect(pace.write(() => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await pace.write(async () => 'done')).toBe('done');
  expect(waiting.pausesMs).toEqual([1_000]);
});

test('after a pause of its own nobody waits', async () => {
  const waiting = hasty({ betweenWritesMs: 1_000 });
  const pace = new Pace(waiting);
  await pace.write(async () => undefined);
  await waiting.pause(5_000);

  await pace.write(async () => undefined);

  expect(waiting.pausesMs).toEqual([5_000]);
});

test('limits hold a run up for as long as its budget reaches, all of them together', async () => {
  const waiting = hasty({ limitBudgetMs: 90_000 });
  const budget = new LimitBudget(waiting);

  expect(await budget.wait(60_000)).toBe(true);
  expect(await budget.wait(31_000)).toBe(false);
  expect(await budget.wait(30_000)).toBe(true);
  expect(await budget.wait(1)).toBe(false);
  expect(waiting.pausesMs).toEqual([60_000, 30_000]);
});
