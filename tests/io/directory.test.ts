import { execFileSync } from 'node:child_process';
import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { readDirectory } from '#src/io/directory.ts';
import { openSources } from '#src/io/sources.ts';
import { builtInHosts } from '#src/source/host.ts';
import { codeOf, codeOfAsync } from '#tests/support/problem.ts';
import { scratchDirectory } from '#tests/support/scratch.ts';

async function write(root: string, files: Readonly<Record<string, string>>): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
}

const open = (workspace: string, excluded: readonly string[] = []) =>
  openSources({
    hosts: builtInHosts,
    environment: {},
    cacheDirectory: join(workspace, '.cache'),
    workspace,
    excluded,
  });
const slug = (path: string) => ({ kind: 'directory', text: `./${path}`, path }) as const;

test('reads the build context and nothing else', async () => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, {
    'app/main.py': 'print(1)',
    'app/run.sh': '#!/bin/sh',
    'app/.env': 'SECRET=1',
    'app/node_modules/x/index.js': '',
    'app/.git/config': '',
    'other/x': '',
  });
  await chmod(join(scratch.path, 'app/run.sh'), 0o755);
  const tree = readDirectory(scratch.path, 'app', { excluded: [] });

  expect(tree.paths).toEqual(['main.py', 'run.sh']);
  expect([tree.executable('main.py'), tree.executable('run.sh')]).toEqual([false, true]);
  expect([tree.size('main.py'), Buffer.from(tree.bytes('main.py') ?? []).toString()]).toEqual([
    8,
    'print(1)',
  ]);
  expect([tree.size('.env'), tree.bytes('.env')]).toEqual([undefined, undefined]);
});

test('pins a directory by its content, which our own output is no part of', async () => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, { 'main.py': '1', 'deploy/x.yaml': '1' });
  const hash = async () => (await open(scratch.path, ['deploy']).open(slug(''))).pin;
  const before = await hash();

  await write(scratch.path, { 'deploy/x.yaml': '2', '.env': 'x', 'node_modules/a': 'x' });
  expect(await hash()).toEqual(before);
  await write(scratch.path, { 'main.py': '2' });
  expect(await hash()).not.toEqual(before);
});

test('follows no link: neither in the directory nor on the way to it', async () => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, { 'app/main.py': '1', 'secret/key': 'x' });
  await symlink('../secret', join(scratch.path, 'app/to-directory'));
  await symlink('/etc/passwd', join(scratch.path, 'app/to-file'));
  await symlink('app', join(scratch.path, 'way'));
  const tree = readDirectory(scratch.path, 'app', { excluded: [] });

  expect([tree.paths, tree.links]).toEqual([['main.py'], ['to-directory', 'to-file']]);
  expect(await codeOfAsync(() => open(scratch.path).open(slug('way')))).toBe(
    'source.directory-missing',
  );
});

test.each(['none', 'file', 'file/below'])('refuses %s, which is no directory', async (path) => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, { file: '' });

  expect(await codeOfAsync(() => open(scratch.path).open(slug(path)))).toBe(
    'source.directory-missing',
  );
});

test('leaves out what is no file, and does not wait for a pipe', async () => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, { 'main.py': '1' });
  execFileSync('mkfifo', [join(scratch.path, 'pipe')]);

  expect(readDirectory(scratch.path, '', { excluded: [] }).paths).toEqual(['main.py']);
});

test('tells a file that changed since it was listed', async () => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, { gone: '1', grown: '1', linked: '1', same: '1' });
  const tree = readDirectory(scratch.path, '', { excluded: [] });
  await rm(join(scratch.path, 'gone'));
  await rm(join(scratch.path, 'linked'));
  await write(scratch.path, { grown: '12' });
  await symlink('same', join(scratch.path, 'linked'));

  for (const path of ['gone', 'grown', 'linked']) {
    expect(codeOf(() => tree.bytes(path))).toBe('source.directory-changed');
  }
});

test('refuses names that no image can hold', async () => {
  await using scratch = await scratchDirectory();
  await writeFile(Buffer.concat([Buffer.from(`${scratch.path}/`), Buffer.from([0xff, 0x61])]), '');
  const unreadable = () => readDirectory(scratch.path, '', { excluded: [] });

  expect(codeOf(unreadable)).toBe('source.directory-unreadable');
});

test.each([
  ['entries', { entries: 1 }],
  ['bytes', { extractedBytes: 3 }],
  ['bytes of one file', { entryBytes: 1 }],
])('refuses more %s than the limit', async (_, limit) => {
  await using scratch = await scratchDirectory();
  await write(scratch.path, { a: '12', b: '34' });
  const limits = {
    entries: 9,
    entryBytes: 9,
    extractedBytes: 9,
    pathBytes: 99,
    pathDepth: 9,
    ...limit,
  };

  expect(codeOf(() => readDirectory(scratch.path, '', { excluded: [], limits }))).toBe(
    'source.directory-too-large',
  );
});
