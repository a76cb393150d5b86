import { processorMs } from '#tests/support/processor-time.ts';

const maxMs = 1_000;

/** What some work gives; throws when this thread computes for longer than any small input may take. */
export async function withinTime<Result>(work: () => Result | Promise<Result>): Promise<Result> {
  const before = processorMs();
  const result = await work();
  const tookMs = processorMs() - before;
  if (tookMs > maxMs) throw new Error(`takes longer than ${maxMs} ms: ${tookMs} ms`);
  return result;
}
