/**
 * Searches one target for inputs that break its promises:
 * `run.ts archive|spec|planted [--seconds 30] [--runs N] [--seed N] [--unguided] [--input FILE|base64:…]`.
 * Ends with 1 and the input where there is one; a seed and a number of runs give the same again.
 */
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { Coverage } from './coverage.ts';
import { type FuzzTarget, fuzz } from './fuzz.ts';
import { watchdog } from './watchdog.ts';

// Errors are thrown by the thousand, and their stacks are most of what they cost.
Error.stackTraceLimit = 6;
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    seconds: { type: 'string', default: '30' },
    runs: { type: 'string', default: 'Infinity' },
    seed: { type: 'string', default: '1' },
    unguided: { type: 'boolean', default: false },
    input: { type: 'string' },
  },
});
const [name = ''] = positionals;
const coverage = new Coverage((url) =>
  /\/src\/(?:source|spec)\/|\/js-yaml\/|\/fuzz\/planted\.ts$/.test(url),
);
const target = await load(name, coverage.words);

if (values.input === undefined) await search(target);
else await target.run(inputOf(values.input));

/** Loaded only now, so that it is watched. */
async function load(named: string, words: readonly string[]): Promise<FuzzTarget> {
  switch (named) {
    case 'archive':
      return (await import('./archive.ts')).archiveTarget(words);
    case 'spec':
      return (await import('./spec.ts')).specTarget(words);
    case 'planted':
      return (await import('./planted-target.ts')).plantedTarget(words);
    default:
      throw new Error(`no target is called ${named}`);
  }
}

async function search(searched: FuzzTarget): Promise<void> {
  const seed = Number(values.seed);
  const guard = watchdog(`.cache/fuzz/${name}-endless`);
  const started = performance.now();
  const { runs, corpus, found } = await fuzz(searched, {
    seed,
    runs: Number(values.runs),
    milliseconds: Number(values.seconds) * 1_000,
    coverage,
    isGuided: !values.unguided,
    before: guard.before,
  });
  await guard.stop();
  const { taken, branches } = coverage.taken();
  const seconds = ((performance.now() - started) / 1_000).toFixed(1);
  process.stdout.write(
    `${name}: seed ${seed}, ${runs} runs in ${seconds} s, ${taken} of ${branches} branches, ${corpus} inputs kept\n`,
  );
  if (found !== undefined) tell(found);
}

function tell({ input, error }: { readonly input: Uint8Array; readonly error: unknown }): void {
  const path = `.cache/fuzz/${name}-${createHash('sha256').update(input).digest('hex').slice(0, 12)}`;
  mkdirSync('.cache/fuzz', { recursive: true });
  writeFileSync(path, input);
  const text = error instanceof Error ? error.stack : String(error);
  process.stdout.write(
    `FOUND ${text}\nbase64:${Buffer.from(input).toString('base64')}\nagain: node tests/fuzz/run.ts ${name} --input ${path}\n`,
  );
  process.exitCode = 1;
}

function inputOf(text: string): Uint8Array {
  return text.startsWith('base64:') ? Buffer.from(text.slice(7), 'base64') : readFileSync(text);
}
