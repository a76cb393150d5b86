import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { expect, test } from 'vitest';

const run = promisify(execFile);
/** A minute for both, or as many runs as are the same everywhere; `make fuzz` gives them longer and another seed. */
const seconds = Number(process.env.FUZZ_SECONDS ?? 30);
const isLong = process.env.FUZZ_SECONDS !== undefined;
const seed = process.env.KARST_FUZZ_SEED ?? '1';

interface Search {
  readonly status: number;
  readonly said: string;
}

test.each([
  ['archive', 20_000],
  ['spec', 8_000],
] as const)(
  'no input is found that breaks the promises of the %s reader',
  async (target, runs) => {
    const limits = [`--seconds=${seconds}`, ...(isLong ? [] : [`--runs=${runs}`])];
    const { status, said } = await search(target, `--seed=${seed}`, ...limits);

    process.stdout.write(said);
    expect(said).toMatch(new RegExp(`^${target}: seed ${seed}, \\d{2,} runs`));
    expect(status, said).toBe(0);
  },
  (seconds + 60) * 1_000,
);

test.each([1, 2])('seed %i finds a planted fault by coverage, and not without', async (each) => {
  const guided = await search('planted', '--runs=20000', `--seed=${each}`);
  const unguided = await search('planted', '--runs=20000', `--seed=${each}`, '--unguided');

  expect(guided.status).toBe(1);
  expect(guided.said).toContain('FOUND TypeError: the fault that was planted');
  expect(unguided.said).toContain(', 20000 runs in ');
  expect(unguided.status).toBe(0);
});

test('what was found is found again by its seed, and by its input', async () => {
  const [first, second] = [
    await search('planted', '--runs=20000', '--seed=4'),
    await search('planted', '--runs=20000', '--seed=4'),
  ];
  const input = /^base64:.*$/m.exec(first.said)?.[0] ?? '';

  expect(/^base64:.*$/m.exec(second.said)?.[0]).toBe(input);
  const again = await search('planted', '--input', input);
  expect([again.status, again.said]).toEqual([1, expect.stringContaining('was planted')]);
});

async function search(target: string, ...flags: readonly string[]): Promise<Search> {
  const node = ['--disable-warning=ExperimentalWarning', '--max-old-space-size=512'];
  try {
    const { stdout } = await run(process.execPath, [
      ...node,
      'tests/fuzz/run.ts',
      target,
      ...flags,
    ]);
    return { status: 0, said: stdout };
  } catch (error) {
    // A process that was killed has a signal and no code.
    const {
      code,
      stdout = '',
      stderr = '',
    } = error as {
      code?: number | null;
      stdout?: string;
      stderr?: string;
    };
    return { status: code ?? -1, said: `${stdout}${stderr}` };
  }
}
