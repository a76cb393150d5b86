import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmod, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { diskFiles } from '#src/io/disk.ts';
import { pathsBelow } from '#tests/support/files-below.ts';
import { codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

test('a size limit in the middle leaves everything as it was', async () => {
  await using scratch = await scratchDirectory();
  await writeFile(join(scratch.path, 'old'), 'old');
  const before = await pathsBelow(scratch.path);

  const said = inLimitedShell(
    `trap '' XFSZ; ulimit -f 8; exec "$0" "$@"`,
    scratch.path,
    `[{ path: 'new/small', content: 'x' }, { path: 'old', content: 'x'.repeat(100000) }]`,
  );

  expect(said).toBe('disk.full');
  expect(await pathsBelow(scratch.path)).toEqual(before);
  expect(await readFile(join(scratch.path, 'old'), 'utf8')).toBe('old');
});

const fullDisk = async (): Promise<void> => {
  await using scratch = await scratchDirectory();
  execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', scratch.path]);
  try {
    await writeFile(join(scratch.path, 'old'), 'old');
    const before = await pathsBelow(scratch.path);
    const files = diskFiles(scratch.path);
    const changes = ['a', 'b', 'c'].map((path) => ({
      path: `${path}/f`,
      content: 'x'.repeat(40_000),
    }));

    expect(await codeOfAsync(() => files.apply([{ path: 'old' }, ...changes]))).toBe('disk.full');
    expect(await pathsBelow(scratch.path)).toEqual(before);
  } finally {
    execFileSync('umount', [scratch.path]);
  }
};
// A mount of one's own needs root; elsewhere the size limit above stands for it.
if (canMount()) test('a full disk leaves everything as it was', fullDisk);

test('a directory that may not be written is a problem', async () => {
  await using scratch = await scratchDirectory();
  await chmod(scratch.path, 0o555);
  const drop = 'if (process.getuid() === 0) process.setuid(65534);';

  const said = inLimitedShell(
    'exec "$0" "$@"',
    scratch.path,
    `[{ path: 'a', content: 'x' }]`,
    drop,
  );

  expect(said).toBe('disk.denied');
  expect(await pathsBelow(scratch.path)).toEqual([]);
});

test('a killed run leaves each file old or new, and the next apply clears the rest', async () => {
  await using scratch = await scratchDirectory();
  const contents = { old: 'o'.repeat(2000), new: 'n'.repeat(2000) };

  for (const delayMs of [0, 3, 8, 15, 30]) {
    await killedAfter(delayMs, scratch.path);
    for (const path of await diskFiles(scratch.path).list('deploy')) {
      expect(Object.values(contents)).toContain(await readFile(join(scratch.path, path), 'utf8'));
    }
  }
  const files = diskFiles(scratch.path);
  await files.list('deploy');
  await files.apply([]);

  const left = (await pathsBelow(scratch.path)).filter((path) => path.includes('.karst-tmp'));
  expect(left).toEqual([]);
});

test('what a killed run left is cleared where a file is written, though nobody lists the directory', async () => {
  await using scratch = await scratchDirectory();
  const gone = spawnSync(process.execPath, ['--version']).pid;
  const names = [`.karst-tmp-${gone}-1`, `.karst-tmp-${process.ppid}-1`, `.karst-tmp-x`];
  for (const name of names) await writeFile(join(scratch.path, name), 'half');

  await diskFiles(scratch.path).apply([{ path: 'repos.yaml', content: '- ./api\n' }]);

  expect(await pathsBelow(scratch.path)).toEqual([...names.slice(1), 'repos.yaml'].sort());
});

/** Starts a process that rewrites files for ever, and kills it once it has begun. */
async function killedAfter(delayMs: number, root: string): Promise<void> {
  const code = `
    const { diskFiles } = await import(${JSON.stringify(join(process.cwd(), 'src/io/disk.ts'))});
    const files = diskFiles(${JSON.stringify(root)});
    for (let round = 0; ; round += 1) {
      const content = (round % 2 === 0 ? 'o' : 'n').repeat(2000);
      const paths = Array.from({ length: 20 }, (_, index) => 'deploy/' + index + '/file');
      await files.apply(paths.map((path) => ({ path, content })));
      if (round === 0) process.stdout.write('begun');
    }`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', code]);
  const ended = new Promise((resolve) => child.once('exit', resolve));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  await new Promise((resolve) => setTimeout(resolve, delayMs));
  child.kill('SIGKILL');
  await ended;
}

function inLimitedShell(shell: string, root: string, changes: string, first = ''): string {
  const code = `
    const { diskFiles } = await import(${JSON.stringify(join(process.cwd(), 'src/io/disk.ts'))});
    ${first}
    await diskFiles(${JSON.stringify(root)}).apply(${changes}).then(
      () => process.stdout.write('written'),
      (error) => process.stdout.write(error.code ?? String(error)));`;
  const args = ['-c', shell, process.execPath, '--input-type=module', '-e', code];
  return execFileSync('bash', args, { encoding: 'utf8' });
}

function canMount(): boolean {
  if (process.getuid?.() !== 0) return false;
  try {
    const probe =
      'd=$(mktemp -d) && mount -t tmpfs -o size=64k tmpfs "$d" && umount "$d" && rmdir "$d"';
    execFileSync('sh', ['-c', probe], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
