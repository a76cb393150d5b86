import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type Guard, guards } from './guard.ts';
import { meshGuards } from './mesh-guard.ts';
import { moreGuards } from './more-guard.ts';
import { readerGuards } from './reader-guard.ts';

const run = promisify(execFile);
const wanted = process.argv.slice(2);

/** Takes each guard away in a copy of the code and tells which hostile inputs then come through. */
async function main(): Promise<void> {
  const copy = await mkdtemp(join(tmpdir(), 'karst-guards-'));
  try {
    for (const name of ['src', 'tests', 'schemas', 'package.json']) {
      await cp(name, join(copy, name), { recursive: true });
    }
    await symlink(resolve('node_modules'), join(copy, 'node_modules'));
    const all = [...guards, ...moreGuards, ...readerGuards, ...meshGuards].filter(
      ({ what }) => wanted.length === 0 || wanted.some((part) => what.includes(part)),
    );
    say('none', [], await redIds(copy));
    for (const guard of all) await judge(copy, guard);
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

async function judge(copy: string, guard: Guard): Promise<void> {
  const path = join(copy, guard.file);
  const text = await readFile(path, 'utf8');
  if (text.split(guard.search).length !== 2) {
    process.exitCode = 1;
    process.stdout.write(`GONE   ${guard.what}: ${guard.file} does not hold its text once\n`);
    return;
  }
  await writeFile(
    path,
    text.replace(guard.search, () => guard.replace),
  );
  say(guard.what, guard.ids, await redIds(copy));
  await writeFile(path, text);
}

/** Ids of the cases that are red, or what stopped the whole. */
async function redIds(copy: string): Promise<readonly string[]> {
  try {
    const { stdout } = await run(process.execPath, ['tests/hostile/verdict.ts'], {
      cwd: copy,
      timeout: 240_000,
      maxBuffer: 2 ** 26,
    });
    const red = JSON.parse(stdout) as readonly { readonly id: string }[];
    return [...new Set(red.map(({ id }) => id))].sort();
  } catch (error) {
    return [`stopped: ${String(error).split('\n').slice(0, 6).join(' ')}`];
  }
}

function say(what: string, expected: readonly string[], found: readonly string[]): void {
  const isSame = expected.toSorted().join() === found.join();
  if (!isSame) process.exitCode = 1;
  const told = isSame ? found.join(' ') : `${found.join(' ')}  (expected ${expected.join(' ')})`;
  process.stdout.write(`${isSame ? 'ok    ' : 'WRONG '} ${what.padEnd(45)} ${told}\n`);
}

await main();
