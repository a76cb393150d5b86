import { expect, test } from 'vitest';
import { Turnstile } from '#src/io/turnstile.ts';

test('lets so many through at once, also when some fail', async () => {
  const turnstile = new Turnstile(2);
  let inside = 0;
  let most = 0;
  const work = async (index: number) => {
    inside += 1;
    most = Math.max(most, inside);
    await new Promise((resolve) => setTimeout(resolve, 2));
    inside -= 1;
    if (index % 3 === 0) throw new Error('failed');
    return index;
  };

  const done = await Promise.allSettled(
    Array.from({ length: 10 }, (_, index) => turnstile.pass(() => work(index))),
  );

  expect(done.filter(({ status }) => status === 'fulfilled')).toHaveLength(6);
  expect([most, inside]).toEqual([2, 0]);
});
